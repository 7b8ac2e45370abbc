/** The words of this figure, its languages beside each other. Holes stand in braces. */

import { SHARED } from '../shared-words.ts';

export const WORDS = {
	title: {
		kk: 'Көмекке арналған қаржы жоспары орындалды ма?',
		ru: 'Выполнен ли план расходов на медицинскую помощь?',
		en: 'Was the plan for care carried out?'
	},
	description: {
		kk: 'Қазақстанда медициналық көмекке жоспарланған ақша мен бөлінген немесе төленген ақша, жылдар мен пакеттер бойынша; екеуі де жарияланған жерде жоспардың үлесі.',
		ru: 'Деньги, запланированные на медицинскую помощь в Казахстане, и деньги, выделенные или выплаченные, по годам и пакетам, с долей плана там, где опубликовано и то и другое.',
		en: 'Money planned for medical care in Kazakhstan against money provided or paid, by year and package, with the share of the plan where publications print both.'
	},
	unitLine: {
		kk: 'млрд теңге, әр жылдың өз бағасымен; * жылдың бір бөлігі',
		ru: 'млрд тенге, в ценах каждого года; * часть года',
		en: 'billion tenge, prices of each year; * a part of the year'
	},
	heading: {
		pairs: {
			kk: 'Жоспары да, нақты сомасы да жарияланған жылдар мен пакеттер',
			ru: 'Годы и пакеты, по которым опубликованы и план, и факт',
			en: 'Years and packages of which both plan and actual are printed'
		},
		matrix: {
			kk: 'Жарияланғанның бәрі: әр пакеттің жоспары мен нақты сомасы',
			ru: 'Все, что опубликовано: план и факт каждого пакета',
			en: 'Everything that is printed: plan and actual of each package'
		}
	},
	panel: {
		all: { kk: 'Екі пакет бірге', ru: 'Оба пакета вместе', en: 'Both packages together' },
		gobmp: SHARED.guaranteed,
		osms: { kk: 'Сақтандыру пакеті (МӘМС)', ru: 'Страховой пакет (ОСМС)', en: 'Insurance package (OSMS)' },
		forecast: {
			kk: 'МӘМС, бюджет туралы заңда күтілген төлемдер',
			ru: 'ОСМС, выплаты, ожидаемые законом о бюджете',
			en: 'OSMS, payments expected by the budget law'
		}
	},
	/** The same as it stands in the takeaway. */
	inSentence: {
		all: { kk: 'екі пакетке', ru: 'оба пакета вместе', en: 'both packages together' },
		gobmp: { kk: 'кепілдік берілген пакетке', ru: 'гарантированный пакет', en: 'the guaranteed package' },
		osms: { kk: 'сақтандыру пакетіне', ru: 'страховой пакет', en: 'the insurance package' },
		forecast: {
			kk: 'сақтандыру пакетінің көмегіне',
			ru: 'помощь страхового пакета',
			en: 'care of the insurance package'
		}
	},
	kind: {
		plan: { kk: 'Жоспар', ru: 'План', en: 'Plan' },
		actual: { kk: 'Нақты', ru: 'Факт', en: 'Actual' },
		aside: { kk: 'Салыстырылмайды', ru: 'Не сравнивается', en: 'Not compared' },
		share: { kk: 'Жоспардың үлесі', ru: 'Доля плана', en: 'Share of the plan' }
	},
	measure: {
		funding: SHARED.funding,
		paid: SHARED.paidForCare,
		contracts: { kk: 'жасалған шарттар', ru: 'заключенные договоры', en: 'contracts signed' },
		forecast_care: { kk: 'көмекке төлем болжамы', ru: 'прогноз оплаты помощи', en: 'forecast of payments for care' }
	},
	/** A share whose inputs are rounded coarsely. */
	bounds: { kk: '{share} ({low}–{high})', ru: '{share} (от {low} до {high})', en: '{share} ({low} to {high})' },
	pair: { kk: '{year}: {package}', ru: '{year}: {package}', en: '{year}: {package}' },
	/** The words of every comparison that tell that it is one with a plan. */
	comparedToPlan: { kk: 'жоспарға шаққанда', ru: 'плана', en: 'of the plan' },
	ofPlan: { kk: 'жоспарға шаққанда {share}', ru: '{share} плана', en: '{share} of the plan' },
	actualCaption: {
		kk: '{value}: жоспарға шаққанда {share}',
		ru: '{value}: {share} плана',
		en: '{value}: {share} of the plan'
	},
	planCaption: { kk: 'жоспар {value}', ru: 'план {value}', en: 'plan {value}' },
	takeaway: {
		kk: '{year} жылға {package} {plan} жоспарланды, ал {actual} {done}, бұл – жоспарға шаққанда {share}.',
		ru: 'На {year} год на {package} планировали {plan}, а {done} {actual}, это {share} плана.',
		en: 'For {year}, {plan} was planned for {package} and {actual} was {done}, {share} of the plan.'
	},
	takeawayYears: {
		kk: 'Пакеттің жоспары мен нақты сомасын тек {years} жылдар бойынша салыстыруға болады. Біз тапқан бірде-бір жарияланым екі пакеттің {without} жылдардағы нақты ақшасын бірге келтірмейді.',
		ru: 'Сравнить план и факт пакета можно только за {years} годы. Ни одна найденная нами публикация не приводит фактических денег обоих пакетов вместе за {without} годы.',
		en: 'Plan and actual of a package can be compared for {years} only; no publication that we found prints the actual money of both packages together for {without}.'
	},
	none: {
		kk: 'Біз тапқан бірде-бір жарияланымда бір пакет пен жылдың жоспары мен нақты сомасы қатар келтірілмеген.',
		ru: 'Ни одна найденная нами публикация не приводит плана и факта одного пакета и года.',
		en: 'No publication that we found prints plan and actual of one package and year.'
	},
	headline: {
		kk: 'жоспарға шаққанда {year} жылға {package} {done}, яғни жоспарланғаны {plan}, нақтысы {actual}',
		ru: 'плана на {year} год {done} на {package}, то есть {actual}, а планировали {plan}',
		en: 'of the plan for {year} was {done} for {package}, {actual} of {plan} planned'
	},
	/** What was done with the money, by the measure of the actual sum. */
	done: {
		funding: { kk: 'бөлінді', ru: 'выделено', en: 'allotted' },
		paid: { kk: 'төленді', ru: 'выплачено', en: 'paid' }
	},
	altPair: {
		kk: '{year}, {package}: жоспар {plan}, нақты {actual}, жоспарға шаққанда {share}.',
		ru: '{year}, {package}: план {plan}, факт {actual}, {share} плана.',
		en: '{year}, {package}: plan {plan}, actual {actual}, {share} of the plan.'
	},
	altMissing: {
		kk: 'Толық жылдың нақты ақшасы жарияланбаған: {list}.',
		ru: 'Фактические деньги за целый год не опубликованы: {list}.',
		en: 'Actual money of a whole year not published: {list}.'
	},
	refused: {
		part: {
			kk: '{package}, {period}: {value} жылдың бір бөлігіне ғана қатысты; толық жылдың жоспарымен салыстырылмайды.',
			ru: '{package}, {period}: сумма {value} относится к части года и с планом на целый год не сравнивается.',
			en: '{package}, {period}: {value} is a part of a year; it is not compared with a plan of the whole year.'
		},
		measure: {
			kk: '{package}, {period}: {value} жұмсалған ақша емес, жасалған шарттар сомасы; жоспармен салыстырылмайды.',
			ru: '{package}, {period}: {value} – сумма заключенных договоров, а не расход; с планом эта сумма не сравнивается.',
			en: '{package}, {period}: {value} is the sum of contracts signed, not money spent; it is not compared with a plan.'
		}
	},
	notPublished: SHARED.notPublished,
	columns: {
		package: SHARED.package,
		period: SHARED.period,
		what: { kk: 'Дерек түрі', ru: 'Вид данных', en: 'What it is' },
		measure: SHARED.measure,
		status: SHARED.status,
		value: SHARED.value
	},
	caveats: [
		{
			kk: 'Бір пакеттің бір толық жылғы сомалары ғана салыстырылады: жоспарланған қаржыландыру бөлінген қаржыландырумен немесе көмекке төлеммен, ал МӘМС көмегіне күтілген төлем нақты төлеммен; күтілген төлем әр жылға {law} бойынша алынған. Бөлінген ақша соңғы теңгесіне дейін жұмсала бермейді.',
			ru: 'Сравниваются только суммы одного пакета за один целый год: плановое финансирование с выделенным финансированием или с оплатой помощи, а ожидаемые выплаты за помощь по ОСМС с произведенными выплатами; ожидает их, для каждого года, {law}. Выделенные деньги не всегда потрачены до последнего тенге.',
			en: 'Compared are only sums of one package and one whole year: planned funding with funding provided or with payments for care, and the payments for insured care that are expected, for each year, by {law}, with the payments made. Funding provided is not always spent to the last tenge.'
		},
		{
			kk: 'Үлес есептелген: нақты сома жоспарға бөлінеді. Сомалар жүздеген миллиардқа дейін дөңгелектелген жерде жақшада дөңгелектеуге байланысты аралық көрсетілген. Жоспар «астам» болса, үлес – жоғарғы шек қана: «аз».',
			ru: 'Доля рассчитана: факт делится на план. Где суммы округлены до сотен миллиардов, в скобках дан диапазон с учетом округления. Где план «более» суммы, доля служит верхней границей: «менее».',
			en: 'A share is derived: actual divided by plan. Where sums are rounded to hundreds of billions, the brackets hold what their roundings leave open. Where the plan is "over" a sum, the share is an upper bound: "under".'
		},
		{
			kk: 'Республикалық бюджеттің 066, 067 және 002-бағдарламалары салыстырылмайды: олар – Қордың төлемі емес, ал олардың қаншасы жұмсалғанын біз тапқан бірде-бір жарияланым айтпайды. Жұмсалғаны жарияланғаны – республикалық бюджеттегі бүкіл денсаулық сақтау шығысы: «Республикалық бюджет денсаулық сақтауға қанша жоспарлап, қанша жұмсады?» диаграммасы оны жоспарымен қатар көрсетеді.',
			ru: 'Программы 066, 067 и 002 республиканского бюджета не сравниваются: это не выплаты Фонда, и ни одна найденная нами публикация не говорит, сколько по ним израсходовано. Исполнение опубликовано для здравоохранения в республиканском бюджете в целом: рядом с планом его показывает график «Сколько на здравоохранение запланировал и сколько потратил республиканский бюджет?».',
			en: 'The lines 066, 067 and 002 of the republican budget are not compared: they are not what the Fund paid, and no publication that we found prints how much of them was spent. Printed as spent is health in the republican budget as a whole: the chart “What did the republican budget plan for health, and what did it spend?” shows it beside its plan.'
		},
		{
			kk: '2024 жылғы нақты сомалар Қордың өз бетіндегі тақырыптардан алынды; олардың мәтінін оқу мүмкін болмады. Онда екі пакет туралы «бөлінді», сақтандыру пакеті туралы «төленді» деп жазылған.',
			ru: 'Фактические суммы 2024 года взяты из заголовков на странице самого Фонда; тексты под ними прочитать не удалось. Там сказано «выделено» об обоих пакетах и «оплачено» о страховом пакете.',
			en: 'The actual sums of 2024 are headlines of the Fund’s own page; the items behind them could not be read. The words there are "allocated" for both packages and "paid" for the insurance package.'
		}
	]
};
