/** The words of this figure, its languages beside each other. Holes stand in braces. */

import { SHARED } from '../shared-words.ts';

export const WORDS = {
	title: { kk: 'Ақша қандай жолмен жүреді?', ru: 'Каким путем идут деньги?', en: 'Which way does the money go?' },
	description: {
		kk: 'Таңдалған жылдың ақшасы төлеушілер мен бюджеттен Қазақстанның Әлеуметтік медициналық сақтандыру қоры арқылы пакеттер мен көмек түрлеріне дейін, жарияланымдарда бары бойынша; қалғаны белгісіз деп көрсетілген.',
		ru: 'Деньги выбранного года от плательщиков и бюджета через Фонд социального медицинского страхования Казахстана к пакетам и видам помощи, насколько это опубликовано; остальное показано как неизвестное.',
		en: 'The money of a chosen year from payers and budget through the Social Health Insurance Fund of Kazakhstan to packages and kinds of care, as far as publications print it; the rest is drawn as unknown.'
	},
	choices: {
		year: SHARED.year,
		'year.2025': {
			kk: '2025, бюджет туралы заңның жоспары',
			ru: '2025, план по закону о бюджете',
			en: '2025, plan of a budget law'
		},
		'year.2026': {
			kk: '2026, бюджет туралы заңның жоспары',
			ru: '2026, план по закону о бюджете',
			en: '2026, plan of a budget law'
		},
		'year.2027': {
			kk: '2027, бюджет туралы заңның жоспары',
			ru: '2027, план по закону о бюджете',
			en: '2027, plan of a budget law'
		},
		'year.2028': {
			kk: '2028, жарияланғаны жеткіліксіз',
			ru: '2028, опубликовано недостаточно',
			en: '2028, not enough is published'
		},
		'year.2024': {
			kk: '2024, бюджет туралы заңның жоспары',
			ru: '2024, план по закону о бюджете',
			en: '2024, plan of a budget law'
		},
		'year.2023': {
			kk: '2023, бюджет туралы заңның жоспары',
			ru: '2023, план по закону о бюджете',
			en: '2023, plan of a budget law'
		},
		'year.2022': {
			kk: '2022, жарияланғаны жеткіліксіз',
			ru: '2022, опубликовано недостаточно',
			en: '2022, not enough is published'
		},
		'year.2021': {
			kk: '2021, жарияланғаны жеткіліксіз',
			ru: '2021, опубликовано недостаточно',
			en: '2021, not enough is published'
		},
		'year.2020': { kk: '2020, тоғыз ай, нақты', ru: '2020, девять месяцев, факт', en: '2020, nine months, actual' },
		'year.2019': {
			kk: '2019, жарияланғаны жеткіліксіз',
			ru: '2019, опубликовано недостаточно',
			en: '2019, not enough is published'
		},
		'year.2018': {
			kk: '2018, жарияланғаны жеткіліксіз',
			ru: '2018, опубликовано недостаточно',
			en: '2018, not enough is published'
		}
	},
	unitLine: {
		kk: 'млрд теңге, сол жылдың бағасымен',
		ru: 'млрд тенге, в ценах года',
		en: 'billion tenge, prices of the year'
	},
	/** Headings of the four columns. */
	stages: [
		{ kk: 'Кім төлейді', ru: 'Кто платит', en: 'Who pays' },
		{ kk: 'Қорда', ru: 'В Фонде', en: 'In the Fund' },
		{ kk: 'Не үшін жұмсалады', ru: 'На что', en: 'What for' },
		{ kk: 'Көмек түрлері', ru: 'Виды помощи', en: 'Kinds of care' }
	],
	node: {
		state: {
			kk: 'Мемлекет, жеңілдікті санаттар үшін',
			ru: 'Государство за льготные категории',
			en: 'State, for its categories'
		},
		employer: SHARED.employers,
		employee: { kk: 'Жұмыскерлер', ru: 'Работники', en: 'Employees' },
		nonstate_contributions: SHARED.otherContributions,
		entrepreneur: { kk: 'Дара кәсіпкерлер', ru: 'Предприниматели', en: 'Entrepreneurs' },
		civil_contract: { kk: 'Азаматтық-құқықтық шарттар', ru: 'Договоры ГПХ', en: 'Civil contracts' },
		single_payment: { kk: 'Бірыңғай жиынтық төлем', ru: 'Единый совокупный платеж', en: 'Single aggregate payment' },
		self_payer: { kk: 'Дербес төлеушілер', ru: 'Самостоятельные плательщики', en: 'Self-payers' },
		investment: SHARED.investmentIncome,
		penalties: { kk: 'Өсімпұл', ru: 'Пени', en: 'Late-payment penalties' },
		military: { kk: 'Әскери қызметшілерге көмекке', ru: 'На помощь военнослужащим', en: 'For care of the military' },
		short: {
			kk: 'Түсіммен жабылмайтын бөлігі (есептелген)',
			ru: 'Не покрыто поступлениями (рассчитано)',
			en: 'Not covered by receipts (derived)'
		},
		line_067: {
			kk: '067-бағдарлама, кепілдік берілген пакет',
			ru: 'Бюджетная программа 067, гарантированный пакет',
			en: 'Budget line 067, guaranteed package'
		},
		line_002: {
			kk: '002-бағдарлама, екі пакет',
			ru: 'Бюджетная программа 002, оба пакета',
			en: 'Budget line 002, both packages'
		},
		line_002_rest: {
			kk: '002-бағдарламаның қалғаны (есептелген)',
			ru: 'Остаток программы 002 (рассчитано)',
			en: 'Rest of budget line 002 (derived)'
		},
		guaranteed: SHARED.guaranteed,
		fund: {
			kk: 'Сақтандыру (МӘМС), түсімдер',
			ru: 'Страхование (ОСМС), поступления',
			en: 'Insurance (OSMS), receipts'
		},
		spending: { kk: 'Сақтандыруға барлық шығыс', ru: 'Все расходы на страхование', en: 'All spending on insurance' },
		care: { kk: 'Сақтандыру пакетінің көмегі', ru: 'Помощь страхового пакета', en: 'Care of the insurance package' },
		commission: { kk: 'Қордың комиссиясы', ru: 'Комиссия Фонда', en: 'Commission of the Fund' },
		reserve: { kk: 'Резерв', ru: 'Резерв', en: 'Reserve' },
		uninvested: { kk: 'Инвестицияланбаған қалдық', ru: 'Неинвестированный остаток', en: 'Balance not invested' },
		left: {
			kk: 'Түсімнен қалғаны (есептелген)',
			ru: 'Осталось от поступлений (рассчитано)',
			en: 'Left of receipts (derived)'
		},
		rest: {
			kk: 'Көмекке жұмсалмағаны: неге жұмсалғаны жарияланбаған (есептелген)',
			ru: 'Не на оплату помощи: назначение не опубликовано (рассчитано)',
			en: 'Not paid for care: use not printed (derived)'
		},
		guaranteed_uses: {
			kk: 'Кепілдік берілген пакет ақшасы неге жұмсалады',
			ru: 'На что идут деньги гарантированного пакета',
			en: 'Use of the guaranteed money'
		},
		care_kinds: { kk: 'Көмек түрлеріне бөлінуі', ru: 'Разбивка по видам помощи', en: 'Split by kind of care' },
		hospital: {
			kk: 'Стационарлар мен күндізгі стационарлар',
			ru: 'Стационары и дневные стационары',
			en: 'Hospitals and day hospitals'
		},
		other_care: {
			kk: 'Барлық басқа түрлер, бөлінбеген (есептелген)',
			ru: 'Все другие виды, не разделены (рассчитано)',
			en: 'All other kinds, not split (derived)'
		}
	},
	derived: SHARED.derived,
	notPublished: SHARED.notPublished,
	refused: {
		kk: '{year} жыл көрсетілмеген, себебі біз тапқан бірде-бір жарияланым сол жылдың бір кезеңі бойынша Қордың төлеушілерден түскен түсімін де, оның неге жұмсалғанын да келтірмейді.',
		ru: '{year} год не показан, потому что ни одна найденная нами публикация не приводит за один период этого года и поступлений Фонда по плательщикам, и того, на что они пошли.',
		en: '{year} is not drawn, because no publication that we found prints, for one period of that year, both the receipts of the Fund by payer and what they were for.'
	},
	refusedHeadline: {
		kk: 'біз тапқан жарияланымдарда {year} жылдың бір кезеңіндегі төлеушілер бойынша түсім мен оның жұмсалуы',
		ru: 'ни в одной найденной нами публикации, сколько за один период {year} года поступило от каждого плательщика и на что это пошло',
		en: 'anywhere that we found are the receipts by payer together with their use, for one period of {year}'
	},
	/** What a year that is refused lacks. */
	wanted: {
		kk: 'Бір кезеңнің төлеушілер бойынша түсімі мен оның жұмсалуы',
		ru: 'Поступления по плательщикам вместе с их использованием за один период',
		en: 'Receipts by payer together with their use, for one period'
	},
	/** Receipts and payments for care: two measures, never one as a part of the other. */
	takeaway: {
		plan: {
			kk: 'Бюджет туралы заңда {year} жылы сақтандыруға {fund} түседі, ал көмекке {care} төленеді деп күтіледі.',
			ru: 'На {year} год по закону о бюджете ожидается {fund} поступлений на страхование и {care} выплат за помощь.',
			en: 'For {year} the budget law expects {fund} of receipts for insurance and {care} of payments for care.'
		},
		actual: {
			kk: '{when} сақтандыруға {fund} түсті, ал көмекке {care} төленді.',
			ru: '{when} на страхование поступило {fund}, а за помощь уплачено {care}.',
			en: '{when}, {fund} came in for insurance and {care} was paid for care.'
		}
	},
	/** Whom most comes from. */
	sources: {
		plan: {
			kk: 'Күтілетін ең ірі көздер – {list}.',
			ru: 'Крупнейшие ожидаемые источники – {list}.',
			en: 'The largest expected sources are {list}.'
		},
		actual: {
			kk: 'Ең ірі көздер {list} болды.',
			ru: 'Крупнейшими источниками были {list}.',
			en: 'The largest sources were {list}.'
		}
	},
	/** The state among them. */
	stateAsSource: {
		kk: 'жеңілдікті санаттар үшін төлейтін мемлекет',
		ru: 'государство за льготные категории',
		en: 'the state for its categories'
	},
	/** The words of those sentences that tell what their figures have unlike. */
	cautions: {
		care: { kk: 'көмекке', ru: 'за помощь', en: 'for care' },
		sources: { kk: 'көздер', ru: 'источник', en: 'sources' },
		hospital: {
			kk: 'стационарлар мен күндізгі стационарларға',
			ru: 'стационарам и дневным стационарам',
			en: 'hospitals and day hospitals'
		}
	},
	kindsUnknown: {
		kk: 'Төлемнің көмек түрлеріне қалай бөлінетіні және кепілдік берілген пакет ақшасының неге жұмсалатыны жарияланбаған.',
		ru: 'Как выплаты делятся по видам помощи и на что идут деньги гарантированного пакета, не опубликовано.',
		en: 'How the payments split by kind of care, and what the guaranteed money buys, is not published.'
	},
	kindsKnown: {
		kk: 'Көмек төлемінен стационарлар мен күндізгі стационарларға {hospital} төленді; басқа түрлері қосуға келетіндей етіп жарияланбаған.',
		ru: 'Выплаты стационарам и дневным стационарам составили {hospital}; данные о других видах опубликованы так, что сложить их нельзя.',
		en: 'The payments for hospitals and day hospitals were {hospital}; the other kinds are not printed so that they add up.'
	},
	headline: {
		plan: {
			kk: '{year} жылы сақтандыруға түседі, ал {care} көмекке төленеді деп бюджет туралы заңда күтіледі',
			ru: 'поступлений на страхование и {care} выплат за помощь ожидается на {year} год по закону о бюджете',
			en: 'of receipts for insurance and {care} of payments for care are what the budget law expects for {year}'
		},
		actual: {
			kk: '{when} сақтандыруға түсті, ал көмекке {care} төленді (нақты)',
			ru: 'поступило на страхование {when}, а за помощь уплачено {care} (факт)',
			en: 'came in for insurance {when}, and {care} was paid for care (actual)'
		}
	},
	columns: {
		stage: { kk: 'Саты', ru: 'Ступень', en: 'Stage' },
		what: SHARED.what,
		period: SHARED.period,
		status: SHARED.status,
		law: SHARED.law,
		value: SHARED.value
	},
	/** {years} of the newer law that are drawn from an older one */
	ofOlder: {
		kk: '002-бағдарлама да бұрынғы заңнан алынған жылдар: {years}. Бір жылдың барлық сомасы бір заңнан алынады.',
		ru: 'Годы, для которых и программа 002 взята из прежнего закона: {years}. Все суммы одного года взяты из одного закона.',
		en: 'Years of which line 002, too, is drawn from the older law: {years}. All sums of a year are of one law.'
	},
	caveats: [
		{
			kk: 'Жыл Қордың түсімі де, шығысы да бар бір заң бойынша (бұл жылға: {law}) немесе нақты деректер бойынша көрсетіледі; екеуі ешқашан араластырылмайды. Болжам нақты түскенді емес, заңда не күтілгенін көрсетеді.',
			ru: 'Год показан по одному закону, в котором есть и поступления, и расходы Фонда (для этого года это {law}), или по тому, что произошло; никогда по обоим сразу. Прогноз – это то, чего ожидает закон, а не то, что пришло.',
			en: 'A year is drawn from one law with both receipts and spending of the Fund (for that year, {law}), or from what happened; never from both. The forecasts show what the law expects, not what came.'
		},
		{
			kk: 'Төлеушілер бойынша түсім де, сол кезеңнің төлемі де тек мына кезең үшін жарияланған: {periods}. Түсімнен кезең соңына қалғаны есептеп шығарылған, бұл – жылдық профицит емес.',
			ru: 'И поступления по плательщикам, и выплаты за тот же период опубликованы только за {periods}. Что осталось от поступлений к его концу, рассчитано и не является профицитом года.',
			en: 'Receipts by payer and payments of one period that happened are both printed only for: {periods}. What was left of the receipts at its end is derived and is not a surplus of the year.'
		},
		{
			kk: '2024 жылдан 002-бағдарлама екі пакетті де қамтиды. Мемлекет жарнасынан кейінгі қалғаны есептелген; онда не бары заңда айтылмаған. Онда 7-қосымшада түсімдер қатарында көрсетілген әскери қызметшілерге көмек ақысы да болуы мүмкін.',
			ru: 'С 2024 года программа 002 вмещает оба пакета. Ее остаток после взносов государства рассчитан; что в нем, в законе не сказано. В нем может быть и оплата помощи военнослужащим, которую приложение 7 приводит среди поступлений.',
			en: 'From 2024 on line 002 holds both packages. Its rest after the state’s contributions is derived; the law does not say what is in it. It may also hold the payment for care of the military, which annex 7 prints among the receipts.'
		},
		{
			kk: '2023 жылғы 066-бағдарлама көрсетілмеген: онда мемлекет жарнасы және заңда аталмаған тағы аз сома бар. Нақты деректер көрсетілген жерде кепілдік берілген пакет жоқ: оның сол кезеңдегі сомасы жарияланбаған.',
			ru: 'Программа 066 за 2023 год не показана: в ней взносы государства и еще немного, чего закон не называет. Там, где показан факт, гарантированного пакета нет: его сумма за тот же период не опубликована.',
			en: 'Line 066 of 2023 is not drawn: it holds the state’s contributions and a little more that the law does not name. Where the actual is drawn, the guaranteed package is not: no sum of it for the same period is printed.'
		}
	]
};
