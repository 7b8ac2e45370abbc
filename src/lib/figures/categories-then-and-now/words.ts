/** The words of this figure, its languages beside each other. Holes stand in braces. */

import { SHARED } from '../shared-words.ts';

export const WORDS = {
	title: {
		kk: 'Мемлекет 2017 жылы кім үшін төлеуі керек еді, бүгін кім үшін төлейді?',
		ru: 'За кого государство должно было платить в 2017 году и за кого платит сегодня?',
		en: 'For whom was the state to pay in 2017, and for whom does it pay today?'
	},
	description: {
		kk: 'Кесте 2016–2017 жылдардағы 12 жеңілдікті санат пен бүгінгі 15 санаттың арасында не қосылғанын, бөлінгенін, біріктірілгенін және тоқтатылғанын көрсетеді.',
		ru: 'Таблица показывает, какие льготные категории добавили, разделили, соединили или прекратили между 12 категориями 2016–2017 годов и 15 нынешними.',
		en: 'The table tells which state-paid categories were added, split, joined or ended between the 12 of 2016-2017 and the 15 of today.'
	},
	unitLine: {
		kk: 'жарнасын мемлекет төлейтін адамдар санаттары',
		ru: 'категории людей, взносы за которых платит государство',
		en: 'categories of people whose contribution the state pays'
	},
	change: {
		added: { kk: '2020 жылға қосылғаны', ru: 'Добавлены на 2020 год', en: 'Added for 2020' },
		split: { kk: 'Бір жол екіге бөлінді', ru: 'Одна строка стала двумя', en: 'One line became two' },
		joined: { kk: 'Екі жол біріктірілді', ru: 'Две строки стали одной', en: 'Two lines became one' },
		dissolved: { kk: 'Енді бөлек жолы жоқ', ru: 'Своей строки больше нет', en: 'No line of its own any more' },
		moved: {
			kk: '2026 жылдан жергілікті бюджеттерге берілді',
			ru: 'С 2026 года переданы местным бюджетам',
			en: 'Passed to local budgets from 2026'
		},
		reworded: { kk: 'Басқа сөзбен қалды', ru: 'Остались в других словах', en: 'Stayed, in other words' },
		kept: { kk: 'Өзгеріссіз қалды', ru: 'Остались без изменений', en: 'Stayed unchanged' }
	},
	/** Short names of the publications that are linked. */
	publication: {
		'founding-brochure-2016': { kk: '2016 жылғы кітапша', ru: 'брошюра 2016 года', en: 'brochure of 2016' },
		'founding-leaflet-2017': { kk: '2017 жылғы парақша', ru: 'листовка 2017 года', en: 'leaflet of 2017' },
		'founding-fund-page-2024': {
			kk: 'Қордың 2024 жылғы беті',
			ru: 'страница Фонда 2024 года',
			en: 'page of the Fund of 2024'
		},
		'pm-2019-11-15-state-paid': {
			kk: '2019 жылғы 15 қарашада жарияланды',
			ru: 'объявлено 15 ноября 2019 года',
			en: 'announced on 15 November 2019'
		},
		'gov-dsm-2026-coverage': {
			kk: 'Денсаулық сақтау министрлігі, 2026 жыл',
			ru: 'Министерство здравоохранения, 2026 год',
			en: 'Ministry of Health, 2026'
		}
	},
	none: { kk: 'тізімде болмаған', ru: 'не было в списке', en: 'not in the list' },
	within: {
		kk: 'бөлек жолы жоқ; білуімізше, мыналардың ішінде: {list}',
		ru: 'своей строки нет; насколько можно судить, внутри: {list}',
		en: 'no line of its own; as far as can be told within: {list}'
	},
	line: { kk: '{before} → {now}', ru: '{before} → {now}', en: '{before} → {now}' },
	count: { kk: 'Жарияланған санаттар саны', ru: 'Опубликованное число категорий', en: 'Number of categories printed' },
	takeaway: {
		kk: 'Жинақтағы ең жаңа тізім бойынша мемлекет {today} үшін жарна төлейді; 2017 жылға арналған тізімде {before} санат болған. Тізімге {added} қосылды: {list}. Екіге «{split}» деген жол бөлінді. «{joined}» деген жолдар біріктірілді. Енді «{dissolved}» үшін бөлек жол жоқ. Қалған {kept} санат сақталды, кейбірі басқа сөзбен.',
		ru: 'В новейшем списке, который есть в своде, государство платит за {today} людей; в списке на 2017 год их было {before}. В список добавили {added}: {list}. Разделили строку «{split}». Соединили строки «{joined}». Своей строки больше нет у прежней категории «{dissolved}». Остальные ({kept}) остались, часть – в других словах.',
		en: 'The state pays for {today} of people in the newest list that the record holds; the list for 2017 had {before}. It gained {added}: {list}. It split the line of {split}. It joined the lines of {joined}. It has no line of its own any more for {dissolved}. The other {kept} stayed, some of them in other words.'
	},
	categories: { kk: 'санат', ru: 'категория указана|категории указаны|категорий указано', en: 'category|categories' },
	added: { kk: 'санат', ru: 'категорию|категории|категорий', en: 'category|categories' },
	headline: {
		kk: '{categories} жарнасын мемлекет төлейтін адамдардың жинақтағы ең жаңа тізімінде бар; 2017 жылы олардың саны {before} болған, 2020 жылға тағы {added} қосылды',
		ru: '{categories} в новейшем списке свода, за кого платит государство; в 2017 году их было {before}, на 2020 год добавили {added}',
		en: '{categories} are in the newest list that the record holds of people for whom the state pays; in 2017 there were {before}, and {added} were added for 2020'
	},
	columns: {
		change: { kk: 'Өзгеріс', ru: 'Изменение', en: 'Change' },
		before: { kk: '2016–2017 жылдардағы тізім', ru: 'Список 2016–2017 годов', en: 'List of 2016-2017' },
		now: { kk: 'Бүгінгі тізім', ru: 'Список сегодня', en: 'List of today' },
		note: SHARED.note
	},
	caveats: [
		{
			kk: 'Атауларды өзіміз қысқартып бердік; бүгінгі тізімнің толық мәтіні санаттар тізімінде берілген. Мәні сақталып, басқаша аталғаны өзгеріссіз қалғанынан бөлек көрсетілген.',
			ru: 'Названия – наши краткие подписи; полная формулировка сегодняшнего списка приведена в списке категорий. То, что осталось по существу, но названо иначе, отделено от неизменного.',
			en: 'The names are our short labels; the long wording of today stands in the list of categories. What stayed in substance but was worded otherwise is told apart from what stayed unchanged.'
		},
		{
			kk: 'Интернат ұйымдарында тәрбиеленетіндердің бүгін бөлек жолы жоқ. Олардың балалар мен күндізгі бөлімде оқитындардың ішінде болуы – біздің түсінігіміз: олардың көбі – кәмелетке толмағандар немесе оқушылар.',
			ru: 'У воспитанников интернатных организаций сегодня нет своей строки. То, что они входят в число детей и обучающихся очно, – наше толкование: большинство из них несовершеннолетние или учащиеся.',
			en: 'Pupils of boarding institutions have no line today. That they are found among children and full-time students is our reading: most are minors or pupils.'
		},
		{
			kk: '2017 жылы тағы үш топ қызметшілері (әскерилер, арнаулы мемлекеттік органдар, құқық қорғау органдары) жарнадан босатылған; олар 12 санаттың ішінде жоқ.',
			ru: 'В 2017 году от взносов были освобождены еще три группы служащих (военные, специальные государственные органы, правоохранительные органы); среди 12 их нет.',
			en: 'In 2017 three groups of staff (military, special state bodies, law enforcement) were also free of contributions; they are not among the 12.'
		}
	],
	caveatNewest: {
		kk: '{when}: бір жарияланым {count} санат санайды; оның тізімі жинақта жоқ.',
		ru: 'На {when} одна публикация насчитывает категорий: {count}; ее списка в своде нет.',
		en: 'For {when} one publication counts {count} categories; the record does not hold its list.'
	}
};
