/** The words of this figure, its languages beside each other. Holes stand in braces. */

import { SHARED } from '../shared-words.ts';

export const WORDS = {
	title: {
		kk: 'Жарияланымдардағы сандар қай тұста алшақ?',
		ru: 'В чем публикации расходятся?',
		en: 'Where do the publications disagree?'
	},
	description: {
		kk: 'Бетте екі жарияланым дөңгелектеумен түсіндірілмейтін әртүрлі жауап берген барлық сұрақ жиналған, әрқайсысында екі сан, екі жарияланым және олардың айырмасы өлшем бірлігімен әрі пайызбен берілген.',
		ru: 'На странице собраны все вопросы, на которые две публикации дают ответы, различие которых округлением не объяснить, и даны обе цифры, обе публикации и разница в единицах и в процентах.',
		en: 'The page lists every question to which two publications print answers that differ by more than their roundings, with both numbers, both publications, and the gap in the unit and in percent.'
	},
	unitLine: {
		kk: 'жарияланған екі сан және олардың айырмасы; пайыз үлкен санға шаққанда; алдымен ең жаңа кезең',
		ru: 'обе опубликованные цифры и разница между ними; процент считается от большей цифры; сначала самый поздний период',
		en: 'both printed figures and the gap between them; the percent is of the larger figure; newest period first'
	},
	parts: {
		large: {
			kk: 'Айырмасы бір пайыз және одан көп',
			ru: 'Разница в один процент и больше',
			en: 'Gaps of one percent and more'
		},
		small: { kk: 'Айырмасы бір пайыздан аз', ru: 'Разница меньше одного процента', en: 'Gaps under one percent' }
	},
	/** In place of a gap of which the roundings leave more than a fifth open. */
	open: {
		kk: 'дөңгелектеу айтуға мүмкіндік бермейді',
		ru: 'округления не дают сказать',
		en: 'left open by the roundings'
	},
	about: { kk: 'шамамен {points}', ru: 'около {points}', en: 'about {points}' },
	takeaway: {
		kk: 'Жинақта екі жарияланым әртүрлі жауап берген {all} бар; соның {large} сұрағында айырма бір пайыз және одан көп.',
		ru: 'В своде есть {all} с двумя разными ответами двух публикаций; у {large} из них разница составляет один процент и больше.',
		en: 'The record holds {all} to which two publications give answers that differ; in {large} of them the gap is one percent or more.'
	},
	/** After a number. */
	questions: { kk: 'сұрақ', ru: 'вопрос|вопроса|вопросов', en: 'question|questions' },
	takeawayNewest: {
		kk: 'Соның ең жаңасына ({what}, {period}) бір жарияланым {first} деп, екіншісі {second} деп жауап береді.',
		ru: 'В самом новом из них ({what}, {period}) одна публикация приводит {first}, а другая {second}.',
		en: 'On the newest of those ({what}, {period}) one publication prints {first} and another {second}.'
	},
	/** The words of the sentences that tell that two publications answer one question. */
	cautions: {
		publications: { kk: 'жарияланымдарда көрсетілгені', ru: 'публикации приводят', en: 'the publications print' },
		oneAndAnother: { kk: 'бір жарияланым', ru: 'одна публикация приводит', en: 'one publication prints' }
	},
	headline: {
		kk: 'ең үлкен ақшалай айырма болып отыр, бір жарияланым {first} деп, екіншісі {second} деп көрсеткен ({what}, {period})',
		ru: 'составляет самая большая разница в деньгах, одна публикация приводит {first}, а другая {second} ({what}, {period})',
		en: 'is the widest gap in money between two answers, for one publication prints {first} and another {second} ({what}, {period})'
	},
	alt: {
		kk: '{what}, {period}: жарияланымдарда көрсетілгені {answers}; айырмасы {gap}, {percent}.',
		ru: '{what}, {period}: публикации приводят {answers}; разница {gap}, {percent}.',
		en: '{what}, {period}: the publications print {answers}; the gap is {gap}, {percent}.'
	},
	altOpen: {
		kk: '{what}, {period}: жарияланымдарда көрсетілгені {answers}; дөңгелектену айырманың көлемін айтуға мүмкіндік бермейді.',
		ru: '{what}, {period}: публикации приводят {answers}; сказать, какова разница, округления не дают.',
		en: '{what}, {period}: the publications print {answers}; the roundings leave open how wide the gap is.'
	},
	gap: {
		kk: 'Айырмасы – {gap}, үлкен санға шаққанда {percent}.',
		ru: 'Разница – {gap}, это {percent} от большей цифры.',
		en: 'The gap is {gap}, or {percent} of the larger figure.'
	},
	/** Where only its share of the larger figure can be told, and where nothing can. */
	gapAlone: {
		kk: 'Айырма үлкен санға шаққанда {percent}.',
		ru: 'Разница составляет {percent} от большей цифры.',
		en: 'The gap is {percent} of the larger figure.'
	},
	gapOpen: {
		kk: 'Екі санның дөңгелектенуі айырманың көлемін айтуға мүмкіндік бермейді.',
		ru: 'Сказать, какова разница, округления обеих цифр не дают.',
		en: 'The roundings of the two leave open how wide the gap is.'
	},
	points: { kk: '{number} пайыздық тармақ', ru: '{number} п. п.', en: '{number} percentage points' },
	publication: { kk: '{publisher}: {title}', ru: '{publisher}: {title}', en: '{publisher}: {title}' },
	publicationDay: {
		kk: '{publisher}, {day}: {title}',
		ru: '{publisher}, {day}: {title}',
		en: '{publisher}, {day}: {title}'
	},
	note: {
		kk: '{publisher} жариялаған санға ескертпе: {note}',
		ru: 'Примечание к цифре ({publisher}): {note}',
		en: 'Note on the figure of {publisher}: {note}'
	},
	columns: {
		what: { kk: 'Сұрақ', ru: 'Вопрос', en: 'Question' },
		period: SHARED.period,
		first: { kk: 'Бір сан', ru: 'Одна цифра', en: 'One figure' },
		second: { kk: 'Екінші сан', ru: 'Другая цифра', en: 'Another figure' },
		gap: { kk: 'Айырма', ru: 'Разница', en: 'Gap' },
		percent: { kk: 'Айырма, үлкен санға шаққанда', ru: 'Разница, % от большей', en: 'Gap, of the larger' }
	},
	caveats: [
		{
			kk: 'Айырмасы дөңгелектеумен түсіндірілмеген екі сан ғана алшақ саналады: «астам» деп берілген сан одан сәл үлкен санмен сәйкес келеді. Бір заңның немесе қатардың кезекті редакциялары қайта қарау болып саналады, олар мұнда жоқ.',
			ru: 'Две цифры расходятся лишь тогда, когда разницу не объясняют их округления: цифра со словом «более» не противоречит цифре, которая немного больше нее. Последовательные редакции одного закона или ряда считаются пересмотрами, здесь их нет.',
			en: 'Two figures disagree only when their roundings do not explain the gap: a figure printed with "over" agrees with one a little larger. Successive editions of one law or series are revisions and are not shown here.'
		},
		{
			kk: 'Бірінші берілген санды біздің таңдау ережеміз жоғары қояды. Бұл оның дұрыс екенін білдірмейді.',
			ru: 'Первой дана цифра, которая по нашему правилу выбирается первой. От этого она не становится верной.',
			en: 'The figure named first is the one that our rule of preference ranks higher. That does not make it the right one.'
		},
		{
			kk: 'Біреудің хабарын қайталаған жарияланым – екінші жариялаушы, бірақ екінші дереккөз емес: бір санды екі басылымның жариялауы бір басылымнан салмақты болмайды.',
			ru: 'Публикация, повторяющая чужое сообщение, – это еще одна публикация, но не второй источник: две публикации с одной цифрой не перевешивают одну.',
			en: 'A publication that repeats a statement is a second publisher and not a second source: two publications of the same number do not outvote one.'
		},
		{
			kk: 'Аз айырма көбіне кейінгі түзетуден немесе жарияланым айтпаған дөңгелектеуден шығады.',
			ru: 'Малая разница часто происходит от поздней поправки или от округления, о котором публикация не говорит.',
			en: 'Small gaps often come from a later correction or from rounding that the publication does not tell.'
		}
	]
};
