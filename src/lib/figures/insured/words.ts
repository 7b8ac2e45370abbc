/** The words of this figure, its languages beside each other. Holes stand in braces. */

import { SHARED } from '../shared-words.ts';

export const WORDS = {
	title: {
		kk: 'Қанша адам сақтандырылған, қаншасы сақтандырылмаған?',
		ru: 'Сколько людей застраховано и сколько нет?',
		en: 'How many people are insured, and how many are not?'
	},
	description: {
		kk: 'Диаграмма 2017 жылдан бергі сақтандырылғандар мен сақтандырылмағандардың саны мен үлесін, жарияланған әр санның күні мен жариялаушысын көрсетеді.',
		ru: 'График показывает застрахованных и незастрахованных с 2017 года, их число и долю, с днем и источником каждой опубликованной цифры.',
		en: 'The figure shows the insured and the uninsured since 2017, by number and by share, with the day and the publisher of every figure that was printed.'
	},
	choices: {
		scale: SHARED.show,
		'scale.number': { kk: 'адам саны', ru: 'число людей', en: 'number of people' },
		'scale.share': { kk: 'халықтағы үлесі', ru: 'доля населения', en: 'share of the population' }
	},
	unitLine: {
		number: {
			kk: 'млн адам; * күні аталмаған',
			ru: 'млн человек; * день не назван',
			en: 'million people; * no day named'
		},
		share: {
			kk: 'халықтың %-ы; * күні аталмаған',
			ru: '% населения; * день не назван',
			en: 'percent of the population; * no day named'
		}
	},
	panel: {
		uninsured: {
			number: { kk: 'Сақтандырылмағандар', ru: 'Незастрахованные', en: 'People who are not insured' },
			share: {
				kk: 'Сақтандырылмағандардың үлесі',
				ru: 'Доля незастрахованных',
				en: 'Share of people who are not insured'
			}
		},
		insured: {
			number: { kk: 'Сақтандырылғандар', ru: 'Застрахованные', en: 'People who are insured' },
			share: { kk: 'Сақтандырылғандардың үлесі', ru: 'Доля застрахованных', en: 'Share of people who are insured' }
		}
	},
	side: {
		uninsured: { kk: 'сақтандырылмағандар', ru: 'незастрахованные', en: 'not insured' },
		insured: { kk: 'сақтандырылғандар', ru: 'застрахованные', en: 'insured' }
	},
	/** Who is counted. */
	counted: {
		status: { kk: 'сақтандырылу мәртебесі бойынша', ru: 'по статусу застрахованности', en: 'by insured status' },
		payers: {
			kk: 'төлемі түскен адамдар',
			ru: 'люди, за которых поступили платежи',
			en: 'people for whom payments arrived'
		},
		conditional: {
			kk: 'іске қосылғанда бәрі сақтандырылған саналды',
			ru: 'при запуске застрахованными считали всех',
			en: 'all treated as insured at launch'
		},
		with_local: {
			kk: 'жергілікті бюджеттер төлейтін D және E деңгейлерімен бірге',
			ru: 'с уровнями D и E, за которых платят местные бюджеты',
			en: 'with levels D and E, for whom local budgets pay'
		}
	},
	notPublished: SHARED.notPublished,
	/** Follows a share that is derived from the printed share of the other side. */
	derived: {
		kk: ' (100 %-дан жарияланған үлесті шегергенде)',
		ru: ' (100 % минус опубликованная доля)',
		en: ' (100 percent minus the printed share)'
	},
	/** After a year that names no day. */
	noDay: { kk: ' (күні аталмаған)*', ru: ' (день не назван)*', en: ' (no day named)*' },
	takeaway: {
		number: {
			kk: '{firstDay} {first} сақтандырылмаған еді, {lastDay} – {last}, екі бөлек санақ бойынша.',
			ru: '{firstDay} не были застрахованы {first}, а {lastDay} – {last}, по двум разным подсчетам.',
			en: '{firstDay}, {first} were not insured; {lastDay}, {last}, by two different counts.'
		},
		share: {
			kk: '{firstDay} халықтың сақтандырылған үлесі {first}, {lastDay} {last} болды; бірақ 2026 жылдан бері санаққа жергілікті бюджеттер төлейтін D және E деңгейіндегі адамдар да кіреді.',
			ru: '{firstDay} было застраховано {first} населения, {lastDay} – {last}; но с 2026 года в счет входят люди уровней D и E, за которых платят местные бюджеты.',
			en: '{firstDay}, {first} of the population was insured; {lastDay}, {last}, but since 2026 people of levels D and E, for whom local budgets pay, are counted in.'
		}
	},
	takeawayInsured: {
		kk: '{firstDay} {first} сақтандырылған еді, {lastDay} – {last}, екі бөлек санақ бойынша.',
		ru: '{firstDay} были застрахованы {first}, а {lastDay} – {last}, по двум разным подсчетам.',
		en: '{firstDay}, {first} were insured; {lastDay}, {last}, by two different counts.'
	},
	/** The words of those sentences that tell what their two figures have unlike. */
	cautions: {
		counts: { kk: 'екі бөлек санақ бойынша', ru: 'по двум разным подсчетам', en: 'by two different counts' },
		levels: { kk: 'D және E деңгейіндегі адамдар', ru: 'люди уровней D и E', en: 'people of levels D and E' }
	},
	headline: {
		number: {
			kk: '{day} сақтандырылмаған еді ({publishers} жарияланымы бойынша)',
			ru: 'не были застрахованы {day} (по публикации {publishers})',
			en: 'were not insured {day} (printed by {publishers})'
		},
		share: {
			kk: 'халық {day} D және E деңгейлерімен қоса санағанда сақтандырылған еді ({publishers} жарияланымы бойынша)',
			ru: 'населения было застраховано {day} вместе с уровнями D и E (по публикации {publishers})',
			en: 'of the population was insured {day}, with levels D and E counted in (printed by {publishers})'
		}
	},
	alt: { kk: '{side}: {list}.', ru: '{side}: {list}.', en: '{side}: {list}.' },
	altNone: {
		kk: 'Мына жылдар бойынша жарияланбаған: {years}.',
		ru: 'Не опубликовано за {years}.',
		en: 'Not published for {years}.'
	},
	columns: {
		side: { kk: 'Кім', ru: 'Кто', en: 'Who' },
		when: { kk: 'Күні немесе кезеңі', ru: 'День или период', en: 'Day or period' },
		counted: { kk: 'Кім саналды', ru: 'Кого считали', en: 'Who is counted' },
		status: SHARED.status,
		publisher: SHARED.publisher,
		value: SHARED.value
	},
	caveats: [
		{
			kk: 'Әр нүкте – бір жарияланымдағы сан. Нүктелер жалғанбаған: олар әртүрлі санақтан алынған, арасында не болғаны белгісіз.',
			ru: 'Каждая точка – цифра одной публикации. Точки не соединены: они взяты из разных подсчетов, и что было между ними, неизвестно.',
			en: 'Each dot is a figure of a publication. The dots are not joined: they come from different counts, and between them nothing is known.'
		},
		{
			kk: 'Жұлдызша күні аталмаған жылды білдіреді; ол жылдың ортасына қойылған. Мақала күнін атамаса, жарияланған күні алынды.',
			ru: 'Звездочкой отмечен год, для которого день не назван; он помещен на середину года. Если статья не называет день, взят день публикации.',
			en: 'A star marks a year for which no day is named; it is drawn at the middle of the year. For an article without a day of its own the day of publication stands.'
		},
		{
			kk: 'Бір мәлімдеменің екі жарияланымы бір нүктемен белгіленген. Басқа жарияланымда өзгеше берілген сан қатар қойылған.',
			ru: 'Две публикации одного заявления показаны одной точкой. Цифра, которую другая публикация приводит иначе, показана рядом.',
			en: 'Two publications of one statement are one dot. A figure that another publication printed differently stands beside it.'
		}
	],
	caveatSum: {
		kk: '2019 жылға дейін тек төлемі түскен адамдар саналды; мемлекет әлі төлемеген. 2020 жылдан сақтандырылу мәртебесі саналады. Сақтандырылғандар мен сақтандырылмағандар әртүрлі күндері саналған, сондықтан мұнда қосылмайды.',
		ru: 'До 2019 года считали только людей, за которых поступили платежи; государство еще не платило. С 2020 года считают статус застрахованности. Застрахованных и незастрахованных считали в разные дни, поэтому здесь они не складываются.',
		en: 'Until 2019 only people for whom payments arrived were counted; the state did not pay yet. From 2020 insured status is counted. The insured and the uninsured are counted on different days and are not added up here.'
	},
	caveatDerived: {
		kk: '† Бір жақтың сол күнге жарияланбаған үлесі – 100 %-дан екінші жақтың жарияланған үлесін шегергендегі айырма; диаграммада ол осы белгімен, мәтінде сөзбен көрсетілген.',
		ru: '† Доля одной стороны, не опубликованная на этот день, равна 100 % минус опубликованная доля другой; на графике она отмечена этим знаком, в тексте это сказано словами.',
		en: '† A share of one side that no publication prints for a day is 100 percent minus the printed share of the other side; the drawing marks it with this sign, the words say it.'
	},
	caveatLaunch: {
		kk: '2020 жылғы қаңтарда алғашқы айларда бәрі сақтандырылған саналды, сондықтан 97 % – сақтандыруы төленген адамдардың үлесі емес. Іске қосылатын күнге екі болжам жарияланған: 88,1 және 94,5 %. Біз тапқан жарияланымдардың бірде-бірі 2026 жылғы үлесті D және E деңгейлерінсіз келтірмейді.',
		ru: 'В январе 2020 года в первые месяцы застрахованными считали всех, поэтому 97 % нельзя читать как долю людей с оплаченной страховкой. Ко дню запуска были опубликованы два прогноза: 88,1 и 94,5 %. Ни одна найденная нами публикация не приводит доли 2026 года без уровней D и E.',
		en: 'In January 2020 everybody was treated as insured for the first months, so 97 percent is not a share of people with paid insurance. For the launch day two expectations were printed, 88.1 and 94.5 percent. No publication that we found prints the share for 2026 without levels D and E.'
	}
};
