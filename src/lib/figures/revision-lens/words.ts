/** The words of this figure, its languages beside each other. Holes stand in braces. */

import { SHARED } from '../shared-words.ts';

/** What to know about the annex that forecasts the Fund. */
const ANNEX = {
	kk: 'Бюджет туралы заңдардың 7-қосымшасы тек сақтандыру пакетіне (МӘМС) қатысты. Ол 2022 жылғы желтоқсандағы заңнан басталады.',
	ru: 'Приложение 7 законов о бюджете относится только к страховому пакету (ОСМС). Оно появляется в законе от декабря 2022 года.',
	en: 'Annex 7 of the budget laws speaks of the insurance package (OSMS) only. It begins with the law of December 2022.'
};

export const WORDS = {
	title: {
		kk: 'Бюджет туралы заңдар бір жылдың жоспарын қалай өзгертті?',
		ru: 'Как законы о бюджете меняли планы на один и тот же год?',
		en: 'How did budget laws change their minds about a year?'
	},
	description: {
		kk: 'Диаграмма Қазақстанның бюджет туралы заңдарын қатар қойып, әрқайсысында бір жылға не жоспарланғанын немесе күтілгенін көмекке ақша беретін бағдарламалар және Қордың түсімдері мен шығыстары бойынша көрсетеді.',
		ru: 'График ставит законы о бюджете Казахстана рядом и показывает, что каждый из них планировал или ожидал на один и тот же год, по программам, из которых оплачивают помощь, и по поступлениям и расходам Фонда.',
		en: 'The figure sets successive budget laws of Kazakhstan side by side and shows what each of them planned or expected for the same year, for the lines that pay for care and for the receipts and spending of the Fund.'
	},
	choices: {
		what: { kk: 'Көру', ru: 'Что показать', en: 'Look at' },
		'what.osms': {
			kk: '066-бағдарлама, МӘМС бойынша көмек',
			ru: 'бюджетная программа 066, помощь по ОСМС',
			en: 'budget line 066, care under OSMS'
		},
		'what.gobmp': {
			kk: '067-бағдарлама, кепілдік берілген пакет',
			ru: 'бюджетная программа 067, гарантированный пакет',
			en: 'budget line 067, guaranteed package'
		},
		'what.both': {
			kk: '002-бағдарлама, екі пакет',
			ru: 'бюджетная программа 002, оба пакета',
			en: 'budget line 002, both packages'
		},
		'what.before': {
			kk: '052-бағдарлама, Қорға дейін',
			ru: 'бюджетная программа 052, до Фонда',
			en: 'budget line 052, before the Fund'
		},
		'what.receipts': {
			kk: 'Қордың түсімдері, барлық төлеушілер',
			ru: 'поступления Фонда, все плательщики',
			en: 'receipts of the Fund, all payers'
		},
		'what.receipts-state': {
			kk: 'мемлекеттен түсетіні',
			ru: 'поступления от государства',
			en: 'receipts from the state'
		},
		'what.receipts-employer': {
			kk: 'жұмыс берушілерден түсетіні',
			ru: 'поступления от работодателей',
			en: 'receipts from employers'
		},
		'what.receipts-other': { kk: 'барлық басқа жарналар', ru: 'все другие взносы', en: 'all other contributions' },
		'what.spending': { kk: 'Қордың шығыстары', ru: 'расходы Фонда', en: 'spending of the Fund' }
	},
	unitLine: SHARED.billions,
	what: {
		osms: {
			kk: 'МӘМС бойынша көмек және оны сүйемелдеу, 066-бағдарлама',
			ru: 'Помощь по ОСМС и ее сопровождение, программа 066',
			en: 'Care under OSMS and its support, budget line 066'
		},
		gobmp: {
			kk: 'Кепілдік берілген пакет, ТМККК, 067-бағдарлама',
			ru: 'Гарантированный пакет, ГОБМП, программа 067',
			en: 'Guaranteed package, GOBMP, budget line 067'
		},
		both: {
			kk: 'Қорға нысаналы жарна, екі пакет, 002-бағдарлама',
			ru: 'Целевой взнос в Фонд, оба пакета, программа 002',
			en: 'Earmarked money to the Fund, both packages, budget line 002'
		},
		before: {
			kk: 'Бірыңғай ұлттық денсаулық сақтау жүйесі, 052-бағдарлама',
			ru: 'Единая национальная система здравоохранения, программа 052',
			en: 'Unified national health system, budget line 052'
		},
		receipts: {
			kk: 'Қордың түсімдері, барлық төлеушілер',
			ru: 'Поступления Фонда, все плательщики',
			en: 'Receipts of the Fund, all payers'
		},
		'receipts-state': {
			kk: 'Қордың мемлекеттен түсетін түсімі',
			ru: 'Поступления Фонда от государства',
			en: 'Receipts of the Fund from the state'
		},
		'receipts-employer': {
			kk: 'Қордың жұмыс берушілерден түсетін түсімі',
			ru: 'Поступления Фонда от работодателей',
			en: 'Receipts of the Fund from employers'
		},
		'receipts-other': {
			kk: 'Қордың түсімі: барлық басқа жарналар',
			ru: 'Поступления Фонда: все другие взносы',
			en: 'Receipts of the Fund: all other contributions'
		},
		spending: { kk: 'Қордың шығыстары', ru: 'Расходы Фонда', en: 'Spending of the Fund' }
	},
	/** What to know about the subject alone. */
	about: {
		osms: {
			kk: '066-бағдарлама бюджеттің сақтандыруға беретін ақшасын көрсетеді, Қордың көмекке төлегенін емес. 2016 жылғы қарашадағы заң 2018 және 2019 жылдарға әлі сақтандыру бойынша көмек 2018 жылдың басынан басталады деп есептеген; кейін іске қосу 2020 жылға шегерілді. 2024 жылдан ол – 002-бағдарламаның бөлігі.',
			ru: 'Программа 066 – это то, что бюджет дает на страхование, а не то, что Фонд платит за помощь. На 2018 и 2019 годы закон от ноября 2016 года еще рассчитывал на помощь по страхованию с начала 2018 года; потом запуск отложили на 2020 год. С 2024 года эта программа входит в программу 002.',
			en: 'Line 066 is what the budget gives for insurance, not what the Fund pays for care. For 2018 and 2019 the law of November 2016 still counted with insured care from the start of 2018; the launch was then put off to 2020. From 2024 the line is part of line 002.'
		},
		gobmp: {
			kk: '2024–2026 жылдарға арналған заңнан бастап кепілдік берілген пакет ақшасының көбі 002-бағдарлама бойынша беріледі; 067-бағдарламаның шамамен 16 млрд теңгеге түсуі қысқарту емес, басқа бағдарламаға көшу.',
			ru: 'С закона на 2024–2026 годы почти все деньги гарантированного пакета идут по программе 002; падение программы 067 примерно до 16 млрд тенге означает переход в другую программу, а не сокращение.',
			en: 'From the law on 2024-2026 on, most money of the guaranteed package stands in line 002; the fall of line 067 to about 16 billion is a move to another line, not a cut.'
		},
		both: {
			kk: '002-бағдарлама 2024–2026 жылдарға арналған заңнан бері бар, бұрын 066 және 067-бағдарламаларда болған ақшаны қамтиды. Заң оны пакеттерге бөлмейді.',
			ru: 'Программа 002 существует с закона на 2024–2026 годы и вмещает то, что раньше было в программах 066 и 067. По пакетам закон ее не делит.',
			en: 'Line 002 exists since the law on 2024-2026 and holds what lines 066 and 067 held before. The law does not split it by package.'
		},
		before: {
			kk: '2016 және 2017 жылдары, Қорға дейін, көмектің ақысы 052-бағдарламадан төленген. Ол кейінгі бағдарламалармен жалғанбайды.',
			ru: 'По программе 052 оплачивали помощь в 2016 и 2017 годах, до Фонда. С более поздними программами она не соединяется.',
			en: 'Line 052 paid for care in 2016 and 2017, before the Fund took over. It is not joined to the lines that came after it.'
		},
		receipts: ANNEX,
		'receipts-state': ANNEX,
		'receipts-employer': ANNEX,
		'receipts-other': {
			kk: `«Барлық басқа жарналар» – жұмыскерлердің, кәсіпкерлердің, дербес төлеушілердің және басқалардың жарналары бір сомамен. ${ANNEX.kk}`,
			ru: `«Все другие взносы» – взносы работников, предпринимателей, самостоятельных плательщиков и прочих одной суммой. ${ANNEX.ru}`,
			en: `"All other contributions" are those of employees, entrepreneurs, self-payers and others in one sum. ${ANNEX.en}`
		},
		spending: {
			kk: `Сомаға көмекке төлем, Қордың комиссиялық сыйақысы мен резерв, алғашқы заңдарда инвестицияланбаған қалдық та кіреді. ${ANNEX.kk}`,
			ru: `В сумму входят оплата помощи, комиссионное вознаграждение Фонда и резерв, в первых законах также неинвестированный остаток. ${ANNEX.ru}`,
			en: `The sum holds payments for care, the commission of the Fund and the reserve, in the first laws also a balance not invested. ${ANNEX.en}`
		}
	},
	law: { kk: '{years}, {day}', ru: '{years}, {day}', en: '{years}, {day}' },
	/** {law} */
	newest: { kk: 'осы жылға {law} (жоспар)', ru: 'для года {law} (план)', en: 'for the year, {law} (plan)' },
	older: { kk: 'бұрынғы заңдар (жоспар)', ru: 'более ранние законы (план)', en: 'older laws (plan)' },
	unchanged: { kk: '{value}, өзгеріссіз', ru: '{value}, без изменений', en: '{value}, unchanged' },
	/** The first law of a year, then each that changed it. */
	takeaway: {
		kk: '{year} жылға {day} заңда {first} {did} ({what}), {later}.',
		ru: 'На {year} год закон от {day} {did} {first} ({what}), {later}.',
		en: 'For {year} the law of {day} {did} {first} ({what}), {later}.'
	},
	nextLaw: { kk: '{day} заңда – {value}', ru: 'закон от {day} – {value}', en: 'the law of {day} – {value}' },
	/** What a law does: lines of the budget are planned, forecasts are expected. */
	verb: {
		line: {
			did: { kk: 'жоспарланды', ru: 'планировал', en: 'planned' },
			done: { kk: 'жоспарланды', ru: 'планировал', en: 'planned' }
		},
		forecast: {
			did: { kk: 'күтілді', ru: 'ожидал', en: 'expected' },
			done: { kk: 'күтілді', ru: 'ожидал', en: 'expected' }
		}
	},
	/** How a law is named in both. */
	statedLaw: { kk: '{day} заң', ru: 'закон от {day}', en: 'the law of {day}' },
	takeawayAll: {
		kk: 'Бірнеше заңда {all} қамтылған; соңғы заңда біріншісіне қарағанда {up} жылға көп, {down} жылға аз, {same} жылға сонша жоспарланды.',
		ru: 'Несколько законов говорят о {all}: по {up} из них последний закон дает больше первого, по {down} – меньше, по {same} – столько же.',
		en: 'Several laws speak of {all}; the last of them plans more than the first for {up}, less for {down}, the same for {same}.'
	},
	/** After "of" and "about". */
	years: { kk: 'жыл', ru: 'годе|годах|годах', en: 'year|years' },
	step: { kk: '{value} ({day} заң)', ru: '{value} по закону от {day}', en: '{value} by the law of {day}' },
	none: {
		kk: 'Бұл көрсеткіш бойынша бірде-бір жыл екі заңда қатар кездеспейді.',
		ru: 'Ни об одном годе по этому показателю не говорят два закона.',
		en: 'No year of this line is spoken of by more than one law.'
	},
	headline: {
		kk: '{year} жылға {day} заңда {done} ({what}); {lastDay} заңда {last} {did}',
		ru: '{done} на {year} год закон от {day} ({what}); закон от {lastDay} {did} {last}',
		en: 'was {done} for {year} by the law of {day} ({what}); the law of {lastDay} {did} {last}'
	},
	alt: {
		kk: '{what}: бюджет туралы әр заңда бір жылға не жоспарланды; ештеңе өзгертпеген заңдар көрсетілмеген.',
		ru: '{what}: что каждый закон о бюджете планировал на один и тот же год; законы, которые ничего не изменили, пропущены.',
		en: '{what}: what each budget law planned for the same year, laws that changed nothing left out.'
	},
	altYear: { kk: '{year}: {list}.', ru: '{year}: {list}.', en: '{year}: {list}.' },
	columns: {
		what: SHARED.what,
		year: SHARED.year,
		law: { kk: 'Заң: бюджет жылдары, күні', ru: 'Закон: годы бюджета, день', en: 'Law: years of the budget, day' },
		status: SHARED.status,
		value: SHARED.value
	},
	caveats: [
		{
			kk: 'Әр жолақ бір заңда сол жылға не жоспарланғанын немесе күтілгенін көрсетеді. Заңдар – бір жоспардың редакциялары: олар бірін-бірі нақтылайды, дауласпайды. Қанша жұмсалғанын ешқайсысы айтпайды.',
			ru: 'Каждая полоса показывает, что один закон планировал или ожидал на год. Законы – редакции одного плана: они уточняют друг друга, а не спорят. Ни один не говорит, сколько израсходовано.',
			en: 'Each bar is what one law planned or expected for the year. The laws are editions of one plan: they revise each other, they do not disagree. None of them says what was spent.'
		},
		{
			kk: 'Жинақта әр заңның алғашқы мәтіні мен ең көбі бір өзгерісі бар; басқа өзгерістерде басқа сомалар болуы мүмкін. Мәтіндер ашық заң мұрағатынан алынды, бұл ресми емес көшірме.',
			ru: 'В своде есть первый текст каждого закона и не более одного его изменения; другие изменения могли назвать другие суммы. Тексты взяты из открытого архива текстов законов, это неофициальная копия.',
			en: 'The record holds the first text of each law and at most one later change of it; other changes may print other sums. The texts come from a public archive of law texts, an unofficial copy.'
		}
	]
};
