/** The words of this figure, its languages beside each other. Holes stand in braces. */

import { SHARED } from '../shared-words.ts';

export const WORDS = {
	title: {
		kk: 'Заң қандай мөлшерлеме белгіледі және басында қандай еді?',
		ru: 'Какие ставки установил закон и какими они были сначала?',
		en: 'What rates does the law set, and what did it set at first?'
	},
	description: {
		kk: 'Диаграмма төлеушілер бойынша 2017 жылдан бері қандай жарна мен аударым мөлшерлемелері қолданыста екенін, 2015 жылғы заң мен 2016 жылғы түзетулер қандайын белгілегенін және бүгінгі заң алдағы жылдарға қандайын көздейтінін көрсетеді.',
		ru: 'График показывает по плательщикам, какие ставки взносов и отчислений действуют с 2017 года, какие устанавливали закон 2015 года и поправки 2016 года и какие нынешний закон устанавливает на будущие годы.',
		en: 'The chart shows by payer which rates of contributions and deductions have been in force since 2017, which ones the law of 2015 and the amendments of 2016 had set, and which ones the law as it stands sets for years ahead.'
	},
	choices: {
		payer: SHARED.payer,
		'payer.state': { kk: 'мемлекет', ru: 'государство', en: 'state' },
		'payer.employer': { kk: 'жұмыс берушілер', ru: 'работодатели', en: 'employers' },
		'payer.employee': { kk: 'жұмыскерлер', ru: 'работники', en: 'employees' },
		'payer.entrepreneur': {
			kk: 'дара кәсіпкерлер',
			ru: 'индивидуальные предприниматели',
			en: 'individual entrepreneurs'
		},
		'payer.civil_contract': {
			kk: 'азаматтық-құқықтық шартпен жұмыс істейтіндер',
			ru: 'работающие по договорам ГПХ',
			en: 'civil-contract workers'
		},
		'payer.self_payer': { kk: 'дербес төлеушілер', ru: 'самостоятельные плательщики', en: 'self-payers' },
		'payer.self_employed': { kk: 'өзін-өзі жұмыспен қамтығандар', ru: 'самозанятые', en: 'self-employed' }
	},
	unitLine: {
		kk: 'төлеушінің өз базасынан, %',
		ru: '% от собственной базы плательщика',
		en: 'percent of the payer’s own base'
	},
	schedule: {
		in_force: { kk: 'Қолданыста', ru: 'Действует', en: 'In force' },
		law_2015: { kk: '2015 жылғы қарашадағы заң', ru: 'Закон ноября 2015 года', en: 'Law of November 2015' },
		law_2016: {
			kk: '2016 жылғы желтоқсандағы түзетулер',
			ru: 'Поправки декабря 2016 года',
			en: 'Amendments of December 2016'
		}
	},
	key: {
		inForce: { kk: 'қолданыста', ru: 'действует', en: 'in force' },
		ahead: {
			kk: 'алдағы жылдар, бүгінгі заң бойынша',
			ru: 'будущие годы, по нынешнему закону',
			en: 'years ahead, by the law as it stands'
		},
		never: {
			kk: 'қолданылмай қалған шкала',
			ru: 'шкала, которая так и не применялась',
			en: 'schedule that was never applied'
		},
		bill: { kk: 'заң жобасы немесе жоспар', ru: 'законопроект или план', en: 'bill or plan' }
	},
	notPublished: SHARED.notPublished,
	takeaway: {
		now: {
			kk: '{year} жылы {whom} үшін қолданыстағы мөлшерлеме {rate}-ды құрайды.',
			ru: 'В {year} году действующая ставка для {whom} составляет {rate}.',
			en: 'In {year} the rate in force for {whom} is {rate}.'
		},
		newest: {
			kk: 'Жарияланғандардың ішінде {whom} үшін қолданыстағы ең жаңа мөлшерлеме {rate}-ды құрайды, ол {year} жылға тиесілі.',
			ru: 'Новейшая опубликованная действующая ставка для {whom}, за {year} год, составляет {rate}.',
			en: 'The newest rate in force printed for {whom} is {rate}, that of {year}.'
		},
		never: {
			kk: '2016 жылғы желтоқсандағы түзетулер {whom} үшін {year} жылдан белгілеген {rate} мөлшерлеме қолданылған жоқ.',
			ru: 'Ставка {rate}, которую поправки декабря 2016 года установили для {whom} с {year} года, не применялась.',
			en: 'The rate of {rate} that the amendments of December 2016 set for {whom} from {year} was never applied.'
		},
		ahead: {
			kk: 'Бүгінгі заңда {year} жылға {rate} көзделген.',
			ru: 'Нынешний закон предусматривает {rate} на {year} год.',
			en: 'The law as it stands foresees {rate} for {year}.'
		},
		law_2015: {
			kk: '2015 жылғы заңда {year} жылдан {rate} белгіленген еді.',
			ru: 'Закон 2015 года устанавливал {rate} с {year} года.',
			en: 'The law of 2015 had set {rate} from {year}.'
		},
		law_2016: {
			kk: '2016 жылғы желтоқсандағы түзетулерде {year} жылдан {rate} белгіленген еді.',
			ru: 'Поправки декабря 2016 года устанавливали {rate} с {year} года.',
			en: 'The amendments of December 2016 had set {rate} from {year}.'
		},
		missing: {
			kk: 'Қолданыстағы мөлшерлеме жарияланбаған жылдар: {years}.',
			ru: 'Действующая ставка не опубликована за такие годы: {years}.',
			en: 'No rate in force is printed for {years}.'
		}
	},
	/** The payer inside a sentence. */
	whom: {
		state: { kk: 'мемлекет', ru: 'государства', en: 'the state' },
		employer: { kk: 'жұмыс берушілер', ru: 'работодателей', en: 'employers' },
		employee: { kk: 'жұмыскерлер', ru: 'работников', en: 'employees' },
		entrepreneur: { kk: 'дара кәсіпкерлер', ru: 'индивидуальных предпринимателей', en: 'individual entrepreneurs' },
		civil_contract: {
			kk: 'азаматтық-құқықтық шартпен жұмыс істейтіндер',
			ru: 'работающих по договорам ГПХ',
			en: 'civil-contract workers'
		},
		self_payer: { kk: 'дербес төлеушілер', ru: 'самостоятельных плательщиков', en: 'self-payers' },
		self_employed: { kk: 'өзін-өзі жұмыспен қамтығандар', ru: 'самозанятых', en: 'the self-employed' }
	},
	headline: {
		now: {
			kk: 'мөлшерлеме {year} жылы {whom} үшін қолданыста',
			ru: 'составляет действующая ставка для {whom} за {year} год',
			en: 'is the rate in force for {whom} in {year}'
		},
		newest: {
			kk: 'мөлшерлеме {whom} үшін жарияланған қолданыстағы мөлшерлемелердің ең жаңасы, ол {year} жылға тиесілі',
			ru: 'составляет новейшая опубликованная действующая ставка для {whom}, за {year} год',
			en: 'is the newest rate in force printed for {whom}, that of {year}'
		},
		never: {
			kk: 'мөлшерлемені 2016 жылғы желтоқсандағы түзетулер {whom} үшін {year} жылдан белгіледі, бірақ ол қолданылмады',
			ru: 'составляла ставка, которую поправки декабря 2016 года установили для {whom} с {year} года и которую не применили',
			en: 'is the rate that the amendments of December 2016 set for {whom} from {year} and that was never applied'
		}
	},
	alt: { kk: '{schedule}: {list}.', ru: '{schedule}: {list}.', en: '{schedule}: {list}.' },
	altMissing: {
		kk: 'Жарияланбаған, қолданыстағы мөлшерлеме: {list}.',
		ru: 'Не опубликовано, действующая ставка: {list}.',
		en: 'Not published, in force: {list}.'
	},
	/** Between the first and last year of a run. */
	dash: { kk: '–', ru: '–', en: '-' },
	columns: {
		schedule: { kk: 'Мөлшерлемелер шкаласы', ru: 'Шкала ставок', en: 'Schedule' },
		period: SHARED.period,
		status: SHARED.status,
		value: { kk: 'Мөлшерлеме', ru: 'Ставка', en: 'Rate' }
	},
	base: {
		state: {
			kk: 'Базасы – екі жыл бұрынғы орташа айлық жалақы; мемлекет жарнасының алғашқы жылы – 2020 жылдың мөлшерлемесі жинақта жоқ.',
			ru: 'База – средняя месячная зарплата двумя годами ранее; ставки государства за 2020 год, первый год его взносов, в своде нет.',
			en: 'The base is the average monthly wage two years earlier; the record holds no rate of the state for 2020, its first year.'
		},
		employer: {
			kk: 'Базасы – әр жұмыскердің жалақысы, заң қойған шекке дейін.',
			ru: 'База – зарплата каждого работника в пределах, которые ставит закон.',
			en: 'The base is the wage of each worker up to the cap.'
		},
		employee: {
			kk: 'Базасы – жұмыскердің табысы, заң қойған шекке дейін. Жұмыскерлер 2020 жылғы қаңтардан төлейді.',
			ru: 'База – доход работника в пределах, которые ставит закон. Работники платят с января 2020 года.',
			en: 'The base is the income of the worker up to the cap. Employees pay from January 2020.'
		},
		entrepreneur: {
			kk: 'Базалары әртүрлі: қолданыстағысы – ең төменгі жалақының еселенген мөлшері (2020 және 2024 жылдары 1,4), ал 2015 жылғы заңда ол табыс еді. Сондықтан әр шкаланың пайыздары салыстырылмайды.',
			ru: 'Базы разные: сейчас это кратный размер минимальной зарплаты (1,4 в 2020 и 2024 годах), а в законе 2015 года это был доход. Поэтому проценты разных шкал не сравниваются.',
			en: 'The bases differ: in force it is a multiple of the minimum wage (1.4 in 2020 and 2024), in the law of 2015 it was income. The percents are therefore not compared between schedules.'
		},
		civil_contract: {
			kk: 'Базасы – шарт бойынша табыс, заң қойған шекке дейін.',
			ru: 'База – доход по договору в пределах, которые ставит закон.',
			en: 'The base is the income under the contract up to the cap.'
		},
		self_payer: {
			kk: 'Базасы – бір ең төменгі жалақы.',
			ru: 'База – одна минимальная зарплата.',
			en: 'The base is one minimum wage.'
		},
		self_employed: {
			kk: 'Бұл төлеушіні тек 2015 және 2016 жылдардың шкалалары атайды. Өзін-өзі жұмыспен қамтығандардың 2026 жылдан 1 % жарнасы 2025 жылғы қазанда бекітілді; жинақта ол мөлшерлеме жолы емес, оқиға ретінде берілген.',
			ru: 'Этот плательщик назван только в шкалах 2015 и 2016 годов. Взнос самозанятых в 1 % с 2026 года утвержден в октябре 2025 года; в своде это событие, а не строка ставок.',
			en: 'Only the schedules of 2015 and 2016 name this payer. A rate of 1 percent for the self-employed from 2026 was decreed in October 2025; the record has it as an event, not as a row.'
		}
	},
	caveats: {
		steps: {
			kk: 'Әр баған – жарияланған мөлшерлеме, ол өз сатысының бірінші жылында көрсетілген. Бұрынғы шкаланың бос жылы сол жылы саты басталмайтынын білдіреді, ештеңе төленбейтінін емес.',
			ru: 'Каждый столбик – опубликованная ставка, она показана в первом году своей ступени. Пустой год прежней шкалы значит, что в нем не начинается ступень, а не что ничего не причиталось.',
			en: 'Each bar is a printed rate and stands in the first year of its step. A blank year of an older schedule means that no step begins in it, not that nothing was due.'
		},
		start: {
			kk: 'Бұрынғы шкалалардағы 2017 жылдың сатылары 1 қаңтарда ма, әлде 1 шілдеде ме басталғаны туралы дереккөздер әртүрлі жазады.',
			ru: 'Источники расходятся, начинались ли ступени 2017 года в прежних шкалах 1 января или 1 июля.',
			en: 'Sources disagree whether the steps of 2017 in the older schedules began on 1 January or on 1 July.'
		},
		never: {
			kk: '2015 және 2016 жылдардың шкалалары заңмен бекітілді, бірақ қолданылғанға дейін ауыстырылды; олар қолданыстағы мөлшерлемелермен ешқашан жалғанбайды.',
			ru: 'Шкалы 2015 и 2016 годов были закреплены законом, но их заменили прежде, чем применили; с действующими ставками они никогда не соединяются.',
			en: 'The schedules of 2015 and 2016 were law but were replaced before they were applied; they are never joined with the rates in force.'
		},
		ahead: {
			kk: 'Алдағы жылдардың мөлшерлемелері – бүгінгі заң бойынша; бұрынғы шкалалар да заңмен бекітілген, бірақ өзгертілді.',
			ru: 'Ставки будущих лет указаны по нынешнему закону; прежние шкалы тоже были законом, и их изменили.',
			en: 'Rates of years ahead are the law as it stands; earlier schedules were law, too, and were changed.'
		},
		missing: {
			kk: 'Қолданыстағы мөлшерлемесі жарияланбаған жылдар: {years}. Біз тапқан жарияланымдардың бірде-бірі оны келтірмейді.',
			ru: 'Годы без опубликованной действующей ставки: {years}. Ни одна найденная нами публикация ее не приводит.',
			en: 'Years without a printed rate in force: {years}. No publication that we found prints it.'
		}
	}
};
