/** The words of this figure, its languages beside each other. Holes stand in braces. */

import { SHARED } from '../shared-words.ts';

export const WORDS = {
	title: {
		kk: 'Медициналық сақтандыру 1995 жылдан бүгінге дейін қалай енгізілді?',
		ru: 'Как вводили медицинское страхование, с 1995 года до сегодня?',
		en: 'How did health insurance come about, from 1995 to today?'
	},
	description: {
		kk: 'Уақыт сызығы 1995 жылдан бергі міндетті медициналық сақтандырудың заңдарын, қаулыларын, іске қосылуы мен шегерілуін жылдар бойынша, әр оқиғаны өз жарияланымымен көрсетеді.',
		ru: 'Лента показывает законы, постановления, запуски и переносы обязательного медицинского страхования с 1995 года по годам, каждое событие со своей публикацией.',
		en: 'The timeline shows the laws, decrees, launches and postponements of compulsory health insurance since 1995, by year, each with its publication.'
	},
	unitLine: {
		kk: 'күні бар оқиғалар, әрқайсысы өз жарияланымымен',
		ru: 'события с датой, каждое со своей публикацией',
		en: 'dated events, each with its publication'
	},
	pathTitle: {
		kk: 'Не шегерілді және қашан басталды',
		ru: 'Что переносили и когда началось',
		en: 'What was put off, and when it began'
	},
	age: {
		first: { kk: '1995–1999: бірінші қор', ru: '1995–1999: первый фонд', en: '1995-1999: the first fund' },
		between: { kk: '2000–2014: сақтандырусыз', ru: '2000–2014: без страхования', en: '2000-2014: without insurance' },
		law: {
			kk: '2015–2019: жаңа заң және іске қосылудың шегерілуі',
			ru: '2015–2019: новый закон и перенос запуска',
			en: '2015-2019: the new law and its postponed start'
		},
		launched: {
			kk: '2020 жылдан: толық сақтандыру',
			ru: 'С 2020 года: страхование в полном объеме',
			en: 'Since 2020: insurance in full'
		}
	},
	/** Parts of the story of the first fund; {days} from its first event to its last. */
	chapter: {
		founded: {
			kk: 'Басталуы: қор құрылды, жергілікті бюджеттердің ақшасы кейінірек түсуге тиіс ({days})',
			ru: 'Начало: фонд создан, деньги местных бюджетов должны пойти позже ({days})',
			en: 'The start: the fund is created, money of local budgets is to come later ({days})'
		},
		paying: {
			kk: 'Төлем уақыты: жергілікті бюджеттер төлеуге тиіс, ережелер өзгереді, бюджет бекітіледі ({days})',
			ru: 'Время платить: местные бюджеты должны платить, правила меняются, бюджет утвержден ({days})',
			en: 'Time to pay: local budgets are to pay, the rules change, a budget is approved ({days})'
		},
		short: {
			kk: 'Ақша жетпейді: өңірлер аз түскенін айтады, бақылау күшейеді ({days})',
			ru: 'Денег не хватает: регионы сообщают, что пришло меньше, контроль усиливают ({days})',
			en: 'Money falls short: regions say that less came, control is tightened ({days})'
		},
		ended: {
			kk: 'Соңы: сақтандыру жойылды, берешек қалды ({days})',
			ru: 'Конец: страхование отменено, долги остались ({days})',
			en: 'The end: insurance is repealed, debts are left ({days})'
		}
	},
	chapterDays: { kk: '{from} – {to}', ru: '{from} – {to}', en: '{from} to {to}' },
	/** Heading of an age, with the number of its events. */
	ageTitle: { kk: '{age}. Оқиғалар: {count}', ru: '{age}. Событий: {count}', en: '{age}. Events: {count}' },
	kind: {
		law: { kk: 'заң', ru: 'закон', en: 'law' },
		decree: { kk: 'қаулы немесе бұйрық', ru: 'постановление или приказ', en: 'decree or order' },
		institution: { kk: 'мекеме', ru: 'учреждение', en: 'institution' },
		launch: { kk: 'іске қосу', ru: 'запуск', en: 'launch' },
		change: { kk: 'өзгеріс', ru: 'изменение', en: 'change' },
		report: { kk: 'хабар', ru: 'сообщение', en: 'report' }
	},
	putOff: { kk: 'шегерілді', ru: 'перенос', en: 'put off' },
	takeaway: {
		kk: 'Міндетті әлеуметтік медициналық сақтандыру {start} толық басталды. Оған дейін жинақта жаңа жүйені шегеру туралы {count} бар: {list}.',
		ru: 'Обязательное социальное медицинское страхование заработало в полном объеме {start}. До этого в своде отмечено {count} новой системы: {list}.',
		en: 'Compulsory social health insurance began in full on {start}. Before that the record holds {count} of the new system: {list}.'
	},
	moves: { kk: 'оқиға', ru: 'перенос|переноса|переносов', en: 'postponement|postponements' },
	headline: {
		kk: 'міндетті әлеуметтік медициналық сақтандыру кейінге шегерілгеннен соң толық іске қосылды',
		ru: 'обязательное социальное медицинское страхование заработало в полном объеме после переносов запуска',
		en: 'compulsory social health insurance began in full, after its start had been put off'
	},
	altAges: { kk: 'Оқиғалар саны: {list}.', ru: 'Число событий: {list}.', en: 'Number of events: {list}.' },
	altChapters: {
		kk: 'Бірінші қордың тарихы: {list}.',
		ru: 'История первого фонда: {list}.',
		en: 'Story of the first fund: {list}.'
	},
	altPath: {
		kk: 'Шегерілулер мен іске қосулар: {list}.',
		ru: 'Переносы и запуски: {list}.',
		en: 'Postponements and launches: {list}.'
	},
	columns: {
		day: { kk: 'Күні', ru: 'День', en: 'Day' },
		kind: SHARED.kind,
		event: { kk: 'Не болды', ru: 'Что произошло', en: 'What happened' },
		note: SHARED.note,
		publisher: SHARED.publisher
	},
	caveats: [
		{
			kk: 'Актінің немесе оқиғаның күні көрсетілген; тек мақала белгілі болса, оның жарияланған күні алынды, бұл ескертпеде айтылған.',
			ru: 'Указан день акта или события; если известна только статья, взят день ее публикации, и об этом сказано в примечании.',
			en: 'The day is that of the act or event; where only an article is known, its day of publication, and the note says so.'
		},
		{
			kk: 'Тізімде жинақтағы жарияланымдарда аталған оқиғалар бар. Бұл – барлық актілердің тізбесі емес, оқиғасыз жылдар актісіз жылдар дегенді білдірмейді. Жеке өңірлердің шешімдері мен есептері, көбі 1997–1999 жылдардағы, басқа өңірлер туралы ештеңе айтпайды.',
			ru: 'В списке то, что названо в публикациях свода. Это не перечень всех актов, и годы без событий не значат, что актов не было. Решения и подсчеты отдельных регионов, чаще всего 1997–1999 годов, ничего не говорят о других.',
			en: 'The list holds what the publications of the record name. It is not a list of every act, and its quiet years are not years without acts. What single regions decided or counted, mostly in 1997-1999, says nothing of the others.'
		},
		{
			kk: 'Тізімдегі жарияланымдардың бірде-бірі толық іске қосуды 2018 жылдан 2020 жылға шегерген актіні атамайды; жұмыскерлер жарнасына қатысты 2019 және 2020 жылдар мөлшерлемелер диаграммасында көрсетілген.',
			ru: 'Ни одна публикация списка не называет акта, который перенес полный запуск с 2018 на 2020 год; для взносов работников 2019 и 2020 годы указаны на графике ставок.',
			en: 'No publication in the list names the act that moved the start of the full system from 2018 to 2020; for the payments of employees the dates 2019 and 2020 stand in the rates.'
		}
	]
};
