/** The words of this figure, its languages beside each other. Holes stand in braces. */

import { SHARED } from '../shared-words.ts';

export const WORDS = {
	title: { kk: 'Не жарияланбаған?', ru: 'Что не опубликовано?', en: 'What is not published?' },
	description: {
		kk: 'Кесте оқырман жауабын күтуге құқылы сұрақтардың қайсысына жауап жарияланғанын, қайсысы ішінара белгілі екенін, қайсысы жарияланбағанын және оның орнына не белгілі екенін жылдар бойынша көрсетеді.',
		ru: 'Таблица показывает по годам, на какие вопросы, ответа на которые читатель вправе ждать, ответ опубликован, известен отчасти или не опубликован, и что известно вместо него.',
		en: 'The table tells year by year which questions that a reader may expect to be answered are answered, known in part or not published, and what is known instead.'
	},
	choices: {
		grid: { kk: 'Не сұралады', ru: 'О чем вопрос', en: 'What is asked' },
		'grid.payer': {
			kk: 'бір жылда кім қанша төледі',
			ru: 'кто сколько заплатил за год',
			en: 'who paid how much in a year'
		},
		'grid.package': {
			kk: 'әр пакеттің бір жылдағы ақшасы',
			ru: 'деньги каждого пакета за год',
			en: 'money of each package in a year'
		},
		'grid.care_type': {
			kk: 'әр көмек түріне бір жылда бөлінген ақша',
			ru: 'деньги на каждый вид помощи за год',
			en: 'money for each kind of care in a year'
		},
		'grid.category': {
			kk: 'әр жеңілдікті санаттағы адамдар',
			ru: 'люди в каждой льготной категории',
			en: 'people in each state-paid category'
		},
		'grid.coverage': {
			kk: 'сақтандырылған және сақтандырылмаған адамдар',
			ru: 'застрахованные и незастрахованные',
			en: 'insured and uninsured people'
		},
		'grid.accounts': {
			kk: 'денсаулық сақтаудың бір жылғы ұлттық шоттары',
			ru: 'национальные счета здравоохранения за год',
			en: 'national health accounts of a year'
		},
		'grid.local_budget': {
			kk: 'әр жергілікті бюджеттің бір жылғы жарналары',
			ru: 'взносы из каждого местного бюджета за год',
			en: 'contributions from each local budget in a year'
		}
	},
	/** What a full answer would be, by grid. */
	unitLine: {
		payer: {
			kk: 'сұралатыны: әр төлеушіден бүкіл жылда түскен жарналар, ол төлей бастаған жылдан бері',
			ru: 'спрашивается: поступившие взносы каждого плательщика за целый год, начиная с первого года его платежей',
			en: 'asked for: contributions received from each payer in a whole year, from the first year in which it paid'
		},
		package: {
			kk: 'сұралатыны: әр пакеттің бүкіл жылдағы ақшасы, нақты мен жоспар бөлек',
			ru: 'спрашивается: деньги каждого пакета за целый год, отдельно факт и план',
			en: 'asked for: money of each package in a whole year, what happened and what was planned apart'
		},
		care_type: {
			kk: 'сұралатыны: әр көмек түріне бүкіл жылда бөлінген ақша',
			ru: 'спрашивается: деньги на каждый вид помощи за целый год',
			en: 'asked for: money for each kind of care in a whole year'
		},
		category: {
			kk: 'сұралатыны: жарнасын мемлекет төлейтін әр санаттағы адам саны, жылдың бір күніне немесе бүкіл жылға',
			ru: 'спрашивается: люди каждой категории, за которых платит государство, на какой-либо день года или за весь год',
			en: 'asked for: people in each category for whom the state pays, at some day of the year or over it'
		},
		coverage: {
			kk: 'сұралатыны: адам саны, жылдың бір күніне немесе жыл бойына',
			ru: 'спрашивается: число людей на какой-либо день года или за год',
			en: 'asked for: number of people, at some day of the year or over it'
		},
		accounts: {
			kk: 'сұралатыны: барлық төлеушінің бір жылдағы ағымдағы денсаулық сақтау шығыстары және олардың көмек функциялары мен қаржыландыру схемалары бойынша үлестері; қалған бөліктер тұтас соманы толық құраған жылы бөлік сұралмайды',
			ru: 'спрашивается: текущие расходы на здравоохранение всех плательщиков за год и их доли по функциям помощи и по схемам финансирования; часть не спрашивается, если остальные части составляют целое',
			en: 'asked for: current health expenditure of all payers in a year, and its shares by function of care and by financing scheme; a part is not asked for where the other parts add up to the whole'
		},
		local_budget: {
			kk: 'сұралатыны: D және E деңгейлеріндегі адамдар мен тіркелген жұмыссыздар үшін әр өңірдің бюджетінде бүкіл жылға жоспарланған жарналар',
			ru: 'спрашивается: взносы за людей уровней D и E и зарегистрированных безработных, запланированные в бюджете каждого региона на целый год',
			en: 'asked for: contributions that the budget of each region plans for a whole year, for people at levels D and E and the registered unemployed'
		}
	},
	class: {
		happened: { kk: 'Нақты болғаны', ru: 'Что было на деле', en: 'What happened' },
		expected: { kk: 'Жоспарланғаны', ru: 'Что планировали', en: 'What was planned' }
	},
	state: {
		filled: { kk: 'жарияланған', ru: 'опубликовано', en: 'published' },
		part_year_only: {
			kk: 'жылдың бір бөлігі немесе өспелі қорытынды ғана',
			ru: 'только часть года или нарастающий итог',
			en: 'only a part of the year, or a running total'
		},
		mixed_only: {
			kk: 'басқалармен ортақ сома немесе сұралғанның бөлігі ғана',
			ru: 'только общая с другими сумма или часть искомого',
			en: 'only a sum with others, or a part of what was asked for'
		},
		plan_only: { kk: 'жоспар не бағалау ғана', ru: 'только план или оценка', en: 'only a plan or an estimate' },
		population_only: {
			kk: 'статистикадағы топтың саны ғана: жоғарғы шек',
			ru: 'только численность группы по статистике: верхний предел',
			en: 'only the size of the group in statistics: an upper bound'
		},
		total_only: { kk: 'жалпы жиынтығы ғана', ru: 'только общий итог', en: 'only the total of all' },
		nothing: SHARED.notPublished
	},
	degree: {
		filled: { kk: 'жарияланған', ru: 'опубликовано', en: 'published' },
		part: { kk: 'ішінара белгілі', ru: 'известно отчасти', en: 'known in part' },
		nothing: {
			kk: 'жарияланбаған, біз білгенше',
			ru: 'не опубликовано, насколько нам известно',
			en: 'not published, as far as we found'
		}
	},
	notAsked: { kk: 'бұл жылға сұралмайды', ru: 'за этот год не спрашивается', en: 'not asked for this year' },
	cell: { kk: '{name}, {year}: {state}', ru: '{name}, {year}: {state}', en: '{name}, {year}: {state}' },
	lead: { kk: 'Оның орнына не белгілі', ru: 'Что известно вместо этого', en: 'What is known instead' },
	since: {
		kk: '{year} жылдан бері толық жауап жоқ',
		ru: 'полного ответа нет начиная с {year} года',
		en: 'no full answer since {year}'
	},
	never: {
		kk: '{year} жылдан бастап бірде-бір жылға толық жауап жоқ',
		ru: 'полного ответа нет ни за один год, начиная с {year}',
		en: 'no full answer in any year, from {year}'
	},
	answered: { kk: 'соңғы жылға жауап бар', ru: 'за последний год ответ есть', en: 'the last year is answered' },
	takeaway: {
		kk: '{about} туралы {all} біз тапқан жарияланымдар {filled} сұраққа толық, {part} сұраққа ішінара жауап береді, ал {nothing} сұрақ мүлде жауапсыз.',
		ru: 'Из {all} {about} найденные нами публикации полностью отвечают на {filled}, отчасти на {part}, а на {nothing} не отвечают совсем.',
		en: 'Of {all} {about}, publications that we found answer {filled} in full, {part} in part and {nothing} not at all.'
	},
	/** What a grid asks about, inside a sentence. */
	about: {
		payer: {
			kk: 'бір жылда кім қанша төлегені',
			ru: 'о том, кто сколько заплатил за год,',
			en: 'on who paid how much in a year'
		},
		package: {
			kk: 'әр пакеттің бір жылдағы ақшасы',
			ru: 'о деньгах каждого пакета за год',
			en: 'on the money of each package in a year'
		},
		care_type: {
			kk: 'әр көмек түріне бір жылда жұмсалған ақша',
			ru: 'о деньгах на каждый вид помощи за год',
			en: 'on the money for each kind of care in a year'
		},
		category: {
			kk: 'әр жеңілдікті санаттағы адамдар',
			ru: 'о людях в каждой льготной категории',
			en: 'on people in each state-paid category'
		},
		coverage: {
			kk: 'сақтандырылған және сақтандырылмаған адамдар',
			ru: 'о застрахованных и незастрахованных',
			en: 'on insured and uninsured people'
		},
		accounts: {
			kk: 'денсаулық сақтаудың бір жылғы ұлттық шоттары',
			ru: 'о национальных счетах здравоохранения за год',
			en: 'on the national health accounts of a year'
		},
		local_budget: {
			kk: 'әр жергілікті бюджеттің бір жылғы жарналары',
			ru: 'о взносах из каждого местного бюджета за год',
			en: 'on contributions from each local budget in a year'
		}
	},
	questions: { kk: 'сұрақтың ішінен', ru: 'вопроса|вопросов|вопросов', en: 'question|questions' },
	headline: {
		kk: 'сұрақтың біз тапқан жарияланымдарда толық жауабы жоқ ({about} туралы {all}), ал {nothing} сұрақтың мүлде жауабы жоқ',
		ru: 'из {all} {about} не имеют полного ответа ни в одной найденной нами публикации, а для {nothing} нет никакого ответа',
		en: 'of {all} {about} have no full answer in any publication that we found, and for {nothing} there is no answer at all'
	},
	alt: {
		kk: '{name}: {since}; жарияланған {filled}, ішінара белгілі {part}, жарияланбаған {nothing}.',
		ru: '{name}: {since}; опубликовано {filled}, известно отчасти {part}, не опубликовано {nothing}.',
		en: '{name}: {since}; published {filled}, known in part {part}, not published {nothing}.'
	},
	unanswered: { kk: 'толық жарияланбаған', ru: 'не опубликовано полностью', en: 'not published in full' },
	allCells: { kk: 'Осы тордың барлық сұрақтары', ru: 'Все вопросы этой сетки', en: 'All questions of this grid' },
	columns: {
		what: { kk: 'Не сұралады', ru: 'О чем вопрос', en: 'What is asked' },
		class: SHARED.kind,
		year: SHARED.year,
		state: { kk: 'Жауап', ru: 'Ответ', en: 'Answer' },
		known: { kk: 'Не белгілі', ru: 'Что известно', en: 'What is known' }
	},
	/** Who promised to publish, by grid. */
	duty: {
		payer: {
			kk: 'Кім жариялауға тиіс еді: 2016 жылғы 100 сұраққа жауаптарда Қордың жыл сайынғы жария есебі уәде етілді, ал 2025 жылғы 14 қыркүйектен заң Қорды кірісі мен шығысын тоқсан сайын жариялауға міндеттейді. Төлеушілер бойынша бөлуді екеуі де уәде етпейді.',
			ru: 'Кто должен был опубликовать: в ответах на 100 вопросов (2016 год) обещали ежегодный публичный отчет Фонда, а с 14 сентября 2025 года закон обязывает Фонд ежеквартально публиковать доходы и расходы. Разбивки по плательщикам не обещает ни то, ни другое.',
			en: 'Who should have published it: the answers to 100 questions of 2016 promised a yearly public report of the Fund, and since 14 September 2025 the law obliges the Fund to publish its income and spending every quarter. Neither promises a split by payer.'
		},
		package: {
			kk: 'Кім жариялауға тиіс еді: 2016 жылғы 100 сұраққа жауаптарда Қордың жыл сайынғы жария есебі уәде етілді, ал 2025 жылғы 14 қыркүйектен заң Қорды кірісі мен шығысын тоқсан сайын жариялауға міндеттейді. Пакеттер бойынша бөлуді екеуі де уәде етпейді.',
			ru: 'Кто должен был опубликовать: в ответах на 100 вопросов (2016 год) обещали ежегодный публичный отчет Фонда, а с 14 сентября 2025 года закон обязывает Фонд ежеквартально публиковать доходы и расходы. Разбивки по пакетам не обещает ни то, ни другое.',
			en: 'Who should have published it: the answers to 100 questions of 2016 promised a yearly public report of the Fund, and since 14 September 2025 the law obliges the Fund to publish its income and spending every quarter. Neither promises a split by package.'
		},
		care_type: {
			kk: 'Кім жариялауға тиіс еді: 2016 жылғы 100 сұраққа жауаптарда Қордың жыл сайынғы жария есебі уәде етілді, ал 2025 жылғы 14 қыркүйектен заң Қорды кірісі мен шығысын тоқсан сайын жариялауға міндеттейді. Көмек түрлері бойынша бөлуді екеуі де уәде етпейді.',
			ru: 'Кто должен был опубликовать: в ответах на 100 вопросов (2016 год) обещали ежегодный публичный отчет Фонда, а с 14 сентября 2025 года закон обязывает Фонд ежеквартально публиковать доходы и расходы. Разбивки по видам помощи не обещает ни то, ни другое.',
			en: 'Who should have published it: the answers to 100 questions of 2016 promised a yearly public report of the Fund, and since 14 September 2025 the law obliges the Fund to publish its income and spending every quarter. Neither promises a split by kind of care.'
		},
		category: {
			kk: 'Кім жариялауға тиіс еді: жинағымыздағы уәделердің бірде-бірі санаттардағы адам саны туралы айтпайды.',
			ru: 'Кто должен был опубликовать: ни в одном обещании нашего свода не сказано о численности отдельных категорий.',
			en: 'Who should have published it: none of the promises in our record speaks of head counts by category.'
		},
		coverage: {
			kk: 'Кім жариялауға тиіс еді: жинағымыздағы уәделердің бірде-бірі сақтандырылғандар саны туралы айтпайды.',
			ru: 'Кто должен был опубликовать: ни в одном обещании нашего свода не сказано о числе застрахованных.',
			en: 'Who should have published it: none of the promises in our record speaks of the number of insured people.'
		},
		accounts: {
			kk: 'Кім жариялауға тиіс еді: жинағымыздағы уәделердің бірде-бірі денсаулық сақтаудың ұлттық шоттары туралы айтпайды. Біздегі сандар Дүниежүзілік денсаулық сақтау ұйымының деректерінен алынған; сұрау салу Денсаулық сақтау министрлігіне жазылған.',
			ru: 'Кто должен был опубликовать: ни в одном обещании нашего свода не сказано о национальных счетах здравоохранения. Имеющиеся цифры взяты из данных Всемирной организации здравоохранения; запрос обращен к Министерству здравоохранения.',
			en: 'Who should have published it: none of the promises in our record speaks of national health accounts. The figures that we have come from the data of the World Health Organization; the request is addressed to the Ministry of Health.'
		},
		local_budget: {
			kk: 'Кім жариялауға тиіс еді: сома өңір бюджетінің бір жолында көрсетіледі, бюджетті мәслихат бірден үш жылға бекітеді; жинағымыздағы уәделердің бірде-бірі бұл сома туралы айтпайды. Сұрау салу өңірдің әкімдігіне жазылған.',
			ru: 'Кто должен был опубликовать: сумма дана строкой в бюджете региона, который маслихат утверждает сразу на три года; ни в одном обещании нашего свода о ней не сказано. Запрос обращен к акимату региона.',
			en: 'Who should have published it: the sum is a line of the budget of the region, which its maslikhat approves for three years at once; none of the promises in our record speaks of it. The request is addressed to the akimat of the region.'
		}
	},
	caveats: [
		{
			kk: '«Жарияланбаған» – біз тапқан жарияланымдардың бірде-бірінде жоқ деген сөз. Ондайын білетін адам қоса алады.',
			ru: '«Не опубликовано» значит, что этого нет ни в одной найденной нами публикации. Кто знает такую, может ее добавить.',
			en: 'Not published means that no publication that we found prints it. Whoever knows of one can add it.'
		},
		{
			kk: 'Оның орнына белгілі сан ұяшықты ешқашан толтырмайды: жылдың бөлігі жыл емес, жоспар – нақты сан емес, халық тобы – жарнасын мемлекет төлейтін адамдар емес.',
			ru: 'Известное вместо ответа никогда не заполняет клетку: часть года – не год, план – не факт, группа населения – не те, за кого платят.',
			en: 'What is known instead never fills the cell: a part of a year is not the year, a plan is not what happened, a group of the population is not the people paid for.'
		},
		{
			kk: 'Жылдар жинақтағы ең жаңа жарияланым алдындағы соңғы толық жылмен бітеді; жоспарлар тағы бір жылды қамтиды. Ұлттық шоттар кез келген ел бойынша ең жаңа жылмен, жергілікті бюджеттер кемінде біреуінің жоспары бар соңғы жылмен бітеді.',
			ru: 'Ряд лет заканчивается последним полным годом перед самой новой публикацией свода; планы охватывают еще один год. Национальные счета заканчиваются новейшим годом любой страны, местные бюджеты – последним годом, на который есть план хотя бы одного из них.',
			en: 'Years end with the last whole year before the newest publication of the record; plans go one year further. National health accounts end with the newest year of any country, local budgets with the last year that any of them plans.'
		}
	]
};
