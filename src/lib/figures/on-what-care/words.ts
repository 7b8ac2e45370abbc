/** The words of this figure, its languages beside each other. Holes stand in braces. */

import { SHARED } from '../shared-words.ts';

export const WORDS = {
	title: {
		kk: 'Екі пакеттің ақшасы қандай көмекке жұмсалады?',
		ru: 'На какую помощь идут деньги двух пакетов?',
		en: 'On what care does the money of the two packages go?'
	},
	description: {
		kk: 'Диаграмма Қазақстанда әр көмек түріне жыл сайын қанша жұмсалғанын жарияланымдарда берілгендей көрсетеді, пакетті, жоспар мен нақтыны айырады, ештеңе жарияланбаған ұяшықты бос қалдырады.',
		ru: 'График показывает, сколько стоил каждый вид помощи в Казахстане по годам, как это приводят публикации, различает пакеты, план и факт и оставляет клетку пустой там, где ничего не опубликовано.',
		en: 'The chart shows what each kind of care cost in Kazakhstan by year, as publications print it, tells package, plan and actual apart, and leaves a cell empty where nothing is published.'
	},
	unitLine: {
		kk: 'млрд теңге, әр жылдың өз бағасымен; белгінің ауданы сомаға пропорционал; * жылдың бір бөлігі',
		ru: 'млрд тенге, в ценах каждого года; площадь знака пропорциональна сумме; * часть года',
		en: 'billion tenge, prices of each year; the area of a mark is its sum; * a part of the year'
	},
	package: {
		gobmp: {
			kk: 'кепілдік берілген пакет (ТМККК)',
			ru: 'гарантированный пакет (ГОБМП)',
			en: 'guaranteed package (GOBMP)'
		},
		osms: { kk: 'сақтандыру пакеті (МӘМС)', ru: 'страховой пакет (ОСМС)', en: 'insurance package (OSMS)' },
		all: SHARED.bothPackages,
		none: { kk: 'пакеті аталмаған', ru: 'пакет не назван', en: 'package not named' }
	},
	measure: {
		funding: SHARED.funding,
		paid: SHARED.paidForCare
	},
	notPublished: SHARED.notPublished,
	partYear: { kk: 'жылдың бір бөлігі', ru: 'часть года', en: 'part of the year' },
	/** What is not published about clinics and hospitals. */
	takeawayHole: {
		kk: 'Біз тапқан жарияланымдардың бірде-бірі екі пакет аясында бүкіл ел бойынша {list} қандай да бір толық жылда қанша тұрғанын келтірмейді.',
		ru: 'Ни одна найденная нами публикация не приводит, сколько за какой-либо целый год стоили по всей стране в двух пакетах {list}.',
		en: 'No publication that we found prints what {list} cost under the two packages in the whole country in any whole year.'
	},
	takeaway: {
		kk: 'Көмектің негізгі {kinds} {known} түрі бойынша бүкіл елдің толық жылғы сомасы жарияланған, {none} түрі бойынша бірде-бір сома, тіпті бөлігінің сомасы да жоқ.',
		ru: 'Из {kinds} сумма по всей стране за целый год опубликована для {known}, а для {none} нет ни одной суммы, даже за их часть.',
		en: 'Of {kinds}, {known} have a sum for the whole country and a whole year; {none} have no sum at all, not even of a part of them.'
	},
	takeawayLargest: {
		kk: 'Толық жылдың ең үлкен сомасы, жоспар не нақты, әр жылдың өз бағасымен, – {value} ({care}, {when}, {status}).',
		ru: 'Самая большая сумма за целый год, плановая или фактическая, в ценах каждого года, – {value} ({care}, {when}, {status}).',
		en: 'The largest sum of a whole year, plan or actual in the prices of each year, is {value} for {care} ({when}, {status}).'
	},
	kinds: {
		kk: 'түрінің',
		ru: 'основного вида помощи|основных видов помощи|основных видов помощи',
		en: 'main kind of care|main kinds of care'
	},
	headlineHole: {
		kk: 'екі пакет аясында бүкіл ел бойынша {list} бірде-бір толық жылда қанша тұрғаны',
		ru: 'ни за один целый год, сколько стоили по всей стране в двух пакетах {list}',
		en: 'is what {list} cost under the two packages in the whole country in any whole year'
	},
	/** One row for all kinds without any sum. */
	folded: { kk: 'Сомасы жоқ тағы {count} түр', ru: 'Еще видов без сумм: {count}', en: '{count} more kinds: no sum' },
	headline: {
		kk: 'көмектің бір түріне толық жыл бойынша жарияланған ең үлкен сома болды ({care}, {when}, {status})',
		ru: 'составляет самая большая из опубликованных сумм на один вид помощи за целый год ({care}, {when}, {status})',
		en: 'was the largest sum printed for one kind of care and a whole year ({care}, {when}, {status})'
	},
	alt: { kk: '{care}: {list}.', ru: '{care}: {list}.', en: '{care}: {list}.' },
	altNone: { kk: 'Бірде-бір сома жоқ: {list}.', ru: 'Ни одной суммы: {list}.', en: 'No sum printed: {list}.' },
	columns: {
		care: SHARED.careType,
		package: SHARED.package,
		period: SHARED.period,
		status: SHARED.status,
		measure: SHARED.measure,
		value: SHARED.value
	},
	caveats: [
		{
			kk: 'Әр белгі – жарияланған бір сома. Көмек түрлері бір-бірімен қабаттасады (онкологиялық науқастардың дәрілері, стационар ішіндегі ауыл стационарлары), сондықтан олар қосылмайды және жалпы сома көрсетілмейді.',
			ru: 'Каждый знак – одна опубликованная сумма. Виды помощи пересекаются (лекарства онкологических больных, сельские стационары внутри стационаров), поэтому они не складываются и итог не приводится.',
			en: 'Each mark is one printed sum. Kinds of care overlap (medicines for cancer patients, rural hospitals inside hospitals), so they are never added up, and no total is suggested.'
		},
		{
			kk: 'Жоспардағы, бөлінген және төленген қаражат – әртүрлі көрсеткіштер; белгі оның қайсысы екенін айтады. Бір ұяшықта бір текті бірнеше сома болса, ең ұзақ кезеңнің сомасы көрсетіледі, қалғаны кестеде берілген.',
			ru: 'Деньги по плану, выделенные и оплаченные – разные показатели; знак говорит, какой это. Если в клетке несколько сумм одного рода, показана сумма за самый длинный период, остальные приведены в таблице.',
			en: 'Money of the plan, money provided and money paid are different measures; a mark says which it is. Where a cell has several sums of one sort, the longest period is drawn and the others stand in the table.'
		},
		{
			kk: 'Жылдың бір бөлігінің сомасы, мысалы 2020 жылдың сегіз айы, өз жылында жұлдызшамен және «жылдың бір бөлігі» деген сөзбен берілген.',
			ru: 'Сумма за часть года, например за восемь месяцев 2020 года, показана в своем году со звездочкой и словами «часть года».',
			en: 'A sum for a part of the year, such as eight months of 2020, stands in its year with an asterisk and the words "part of the year".'
		},
		{
			kk: 'Бос ұяшық біз тапқан бірде-бір жарияланымда бүкіл ел бойынша сома жоғын білдіреді. Қор да, министрлік те көмек түрлері бойынша шығыстарды жыл сайын жарияламайды. Денсаулық сақтаудың ұлттық шоттары елдегі барлық төлеушінің шығысын өз түрлеріне бөледі; бұл Қордың ақшасы емес, басқа жиынтық, оны «Аурухана ма, емхана ма: Қазақстанда денсаулыққа жұмсалған ақша неге кетеді?» диаграммасы көрсетеді.',
			ru: 'Пустая клетка означает, что ни одна найденная нами публикация не приводит суммы по всей стране. Ни Фонд, ни министерство не публикуют расходы по видам помощи ежегодно. Национальные счета здравоохранения делят расходы всех плательщиков страны на свои виды; это другое целое, чем деньги Фонда, и его показывает график «Больницы или поликлиники: на что уходят деньги на здоровье в Казахстане?».',
			en: 'An empty cell means that no publication we found prints a sum for the whole country: neither the Fund nor the ministry publishes spending by kind of care year by year. The national health accounts divide what all payers spend in the country by kinds of their own; that is another whole than the money of the Fund, and the chart “Hospitals or clinics: what does money for health buy in Kazakhstan?” shows it.'
		},
		{
			kk: 'COVID-19 ақшасы бөлек көрсетілген. Бірде-бір сомасы жарияланбаған көмек түрлері диаграммада бір қатарға жиналған; кестеде әрқайсысы аталған.',
			ru: 'Деньги на COVID-19 показаны отдельно. Виды помощи, для которых не опубликовано ни одной суммы, занимают на графике одну строку; в таблице каждый назван.',
			en: 'Money for COVID-19 stands in a figure of its own. Kinds of care without any printed sum share one row of the drawing; the table names each.'
		}
	]
};
