/** The words of this figure, its languages beside each other. Holes stand in braces. */

import { SHARED } from '../shared-words.ts';

export const WORDS = {
	title: {
		kk: 'Ол кезде қанша ақша болды, бүгін қанша?',
		ru: 'Сколько денег было тогда и сколько сегодня?',
		en: 'How much money was it then, and how much is it today?'
	},
	description: {
		kk: 'Диаграмма бірінші қордың бюджетін, 1995 жылғы қаулының 10 миллион теңгесін және сол кездің басқа сомаларын бүгінгі қаржыландырумен қатар, тұрақты бағамен, ЖІӨ үлесімен және бір тұрғынға шаққанда көрсетеді.',
		ru: 'График ставит бюджет первого фонда, 10 миллионов тенге из постановления 1995 года и другие суммы того времени рядом с нынешним финансированием, в постоянных ценах, в доле ВВП и на жителя.',
		en: 'The figure sets the budget of the first fund, the 10 million tenge of the decree of 1995 and other sums of then beside the funding of today, in constant prices, as a share of GDP and per resident.'
	},
	choices: {
		unit: SHARED.show,
		'unit.constant': { kk: 'тұрақты баға', ru: 'постоянные цены', en: 'constant prices' },
		'unit.gdp': { kk: 'ЖІӨ-дегі үлес', ru: 'доля в ВВП', en: 'share of GDP' },
		'unit.per-resident': { kk: 'тұрғынға шаққанда', ru: 'на жителя', en: 'per resident' }
	},
	unitLine: {
		constant: {
			kk: 'сомалар: {base} жылғы бағамен теңге; қатарлар: ЖІӨ-ге қатысты %',
			ru: 'суммы: тенге в ценах {base} года; ряды: % ВВП',
			en: 'sums: tenge at prices of {base}; series: percent of GDP'
		},
		gdp: { kk: 'ЖІӨ-ге қатысты, %', ru: '% ВВП', en: 'percent of GDP' },
		'per-resident': {
			kk: 'сомалар: бір тұрғынға шаққанда теңге, әр жылдың бағасымен; қатарлар: ЖІӨ-ге қатысты %',
			ru: 'суммы: тенге на жителя, в ценах каждого года; ряды: % ВВП',
			en: 'sums: tenge per resident, prices of each year; series: percent of GDP'
		}
	},
	panel: {
		sums: {
			kk: 'Жарияланған сомалар, ол кезде және қазір, бір масштабпен: бұл әртүрлі нәрсе, бір қатар емес',
			ru: 'Опубликованные суммы тогда и теперь, один масштаб: это разные вещи, не один ряд',
			en: 'Printed sums of then and now, one scale: different things, not one series'
		},
		series: {
			kk: 'Денсаулық сақтау шығысы, ЖІӨ-дегі үлесі: ДДҰ деректерінің екі редакциясы, жалғанбаған',
			ru: 'Расходы на здравоохранение, доля в ВВП: две редакции данных ВОЗ, не соединены',
			en: 'Health spending as a share of GDP: two editions of WHO data, not joined'
		}
	},
	key: {
		then: { kk: 'бірінші қордың кезі', ru: 'время первого фонда', en: 'the time of the first fund' },
		now: { kk: 'бүгін', ru: 'сегодня', en: 'today' }
	},
	/** Name of a sum with its year. */
	what: {
		startup: {
			kk: '{year}: қаулы бойынша алғашқы ақша',
			ru: '{year}: первые деньги по постановлению',
			en: '{year}: first money of the decree'
		},
		budget: {
			kk: '{year}: бірінші қордың бүкіл бюджеті',
			ru: '{year}: весь бюджет первого фонда',
			en: '{year}: the whole budget of the first fund'
		},
		local: {
			kk: '{year}: жергілікті бюджеттердің қорға төлемі',
			ru: '{year}: платежи местных бюджетов фонду',
			en: '{year}: payments of local budgets to the fund'
		},
		centre: {
			kk: '{year}: қордан кейін төлеген орталық',
			ru: '{year}: центр, который платил после фонда',
			en: '{year}: the centre that paid after the fund'
		},
		funding: {
			kk: '{year}: Қор арқылы көмекті қаржыландыру',
			ru: '{year}: финансирование помощи через Фонд',
			en: '{year}: funding of care through the Fund'
		},
		older: { kk: '{year}', ru: '{year}', en: '{year}' },
		today: { kk: '{year}', ru: '{year}', en: '{year}' },
		public: { kk: '{year}', ru: '{year}', en: '{year}' }
	},
	series: {
		older: {
			kk: 'денсаулық сақтаудың бүкіл шығысы, ДДҰ-ның ескі дерегі (1995–2010)',
			ru: 'все расходы на здравоохранение, старые данные ВОЗ (1995–2010)',
			en: 'all health spending, older data of WHO (1995-2010)'
		},
		today: {
			kk: 'денсаулық сақтаудың бүкіл шығысы, ДДҰ-ның бүгінгі дерегі',
			ru: 'все расходы на здравоохранение, нынешние данные ВОЗ',
			en: 'all health spending, WHO data of today'
		},
		public: {
			kk: 'оның мемлекеттік бөлігі, ДДҰ-ның бүгінгі дерегі',
			ru: 'их государственная часть, нынешние данные ВОЗ',
			en: 'the public part of it, WHO data of today'
		}
	},
	input: {
		prices: { kk: 'орташа баға өсімі', ru: 'средний рост цен', en: 'the average growth of prices' },
		gdp: { kk: 'жалпы ішкі өнім', ru: 'валовой внутренний продукт', en: 'the gross domestic product' },
		population: { kk: 'орташа халық саны', ru: 'средняя численность населения', en: 'the average population' }
	},
	noInput: SHARED.noInput,
	refused: {
		kk: 'дерек жоқ, жарияланбаған: {year} жылғы {input}',
		ru: 'нет данных, не опубликовано: {input} за {year} год',
		en: 'no input: {input} of {year} is not published'
	},
	/** The size of the first fund, as far as it is known. */
	takeaway: {
		constant: {
			kk: '{base} жылғы бағамен бірінші қордың {year} жылға арналған бүкіл бюджеті {value} болды ({status}).',
			ru: 'В ценах {base} года весь бюджет первого фонда на {year} год составлял {value} ({status}).',
			en: 'At prices of {base}, the whole budget of the first fund for {year} was {value} ({status}).'
		},
		gdp: {
			kk: 'Бірінші қордың {year} жылға арналған бүкіл бюджеті {value} болды ({status}).',
			ru: 'Весь бюджет первого фонда на {year} год составлял {value} ({status}).',
			en: 'The whole budget of the first fund for {year} was {value} ({status}).'
		},
		'per-resident': {
			kk: 'Бірінші қордың {year} жылға арналған бүкіл бюджеті сол жылдың бағасымен {value} болды ({status}).',
			ru: 'Весь бюджет первого фонда на {year} год составлял {value} ({status}), в ценах того года.',
			en: 'The whole budget of the first fund for {year} was {value} ({status}), in prices of that year.'
		}
	},
	takeawayUnknown: {
		kk: 'Бірінші қордың бүкіл ел бойынша іс жүзінде қанша жинап, қанша төлегенін біз тапқан жарияланымдардың бірде-бірі ешбір жылға келтірмейді.',
		ru: 'Сколько первый фонд действительно собрал или выплатил по всей стране, ни одна найденная нами публикация не приводит ни за один год.',
		en: 'No publication that we found prints for any year what the first fund took in or paid in the whole country.'
	},
	takeawayNow: {
		kk: '{now} жылы бүгінгі Қор арқылы көмекті қаржыландыру (бұл – басқа көрсеткіш) {today} болды ({nowStatus}){prices}.',
		ru: 'Финансирование помощи через нынешний Фонд за {now} год, а это другая величина, составляло {today} ({nowStatus}){prices}.',
		en: 'The funding of care through the Fund of today for {now}, another thing, was {today} ({nowStatus}){prices}.'
	},
	takeawayFirst: {
		kk: '{year} жылғы қаулымен бірінші қорға бөлінген алғашқы ақша ({first}) {value} болды{prices}.',
		ru: 'Первые деньги, данные первому фонду постановлением {year} года ({first}), составляли {value}{prices}.',
		en: 'The first money that the decree of {year} gave the first fund, {first}, was {value}{prices}.'
	},
	/** The words of the last two that tell what they and the budget have unlike; {year} is that of the prices. */
	cautions: {
		other: { kk: 'басқа көрсеткіш', ru: 'другая величина', en: 'another thing' },
		fundOfToday: { kk: 'бүгінгі Қор', ru: 'нынешний Фонд', en: 'the Fund of today' },
		firstMoney: {
			kk: 'қаулымен бірінші қорға бөлінген алғашқы ақша',
			ru: 'Первые деньги, данные первому фонду постановлением',
			en: 'The first money that the decree'
		},
		prices: { kk: ', {year} жылғы бағамен', ru: ', в ценах {year} года', en: ', in prices of {year}' }
	},
	headline: {
		constant: {
			kk: '{base} жылғы бағамен бірінші қордың {year} жылға арналған бүкіл бюджеті болды ({status})',
			ru: 'в ценах {base} года составлял весь бюджет первого фонда на {year} год ({status})',
			en: 'at prices of {base} was the whole budget of the first fund for {year} ({status})'
		},
		gdp: {
			kk: 'бірінші қордың {year} жылға арналған бүкіл бюджеті болды ({status})',
			ru: 'составлял весь бюджет первого фонда на {year} год ({status})',
			en: 'was the whole budget of the first fund for {year} ({status})'
		},
		'per-resident': {
			kk: 'бірінші қордың {year} жылға арналған бүкіл бюджеті болды ({status}, сол жылдың бағасымен)',
			ru: 'составлял весь бюджет первого фонда на {year} год ({status}, в ценах того года)',
			en: 'was the whole budget of the first fund for {year} ({status}, prices of that year)'
		}
	},
	/** After the headline: the funding of today. */
	headlineNow: {
		kk: ', ал бүгінгі Қор арқылы көмекті қаржыландыру (бұл – басқа көрсеткіш) {now} жылы – {today} ({nowStatus}){prices}',
		ru: ', а финансирование помощи через нынешний Фонд за {now} год, это другая величина, – {today} ({nowStatus}){prices}',
		en: ', and the funding of care through the Fund of today for {now}, another thing, was {today} ({nowStatus}){prices}'
	},
	alt: { kk: 'Сомалар: {list}.', ru: 'Суммы: {list}.', en: 'Sums: {list}.' },
	columns: {
		what: SHARED.measured,
		year: SHARED.year,
		status: SHARED.status,
		nominal: { kk: 'Жарияланғаны', ru: 'Как опубликовано', en: 'As printed' },
		value: { kk: 'Таңдалған бірлікте', ru: 'В выбранной единице', en: 'In the unit chosen' }
	},
	caveats: [
		{
			kk: 'Сомалар – әртүрлі нәрсе: алғашқы аванс, бір жылға жоспарланған төлем, бірінші қордың жоспарланған бюджеті, сатып алатын орталықтың бюджеті, Қор арқылы төленетін көмектің қаржысы. Олар көлемін көрсету үшін бір масштабта берілген, қатар құрамайды; олар бойынша өсімді есептеуге болмайды. Жергілікті бюджеттердің 1997 жылғы төлемі қордың сол жылғы бюджетіне кіреді.',
			ru: 'Суммы разнородны: это первый аванс, плановый платеж за год, плановый бюджет первого фонда, бюджет закупающего центра, финансирование помощи через Фонд. Они показаны в одном масштабе, чтобы был виден размер, и не образуют ряда; судить по ним о росте нельзя. Платежи местных бюджетов за 1997 год входят в бюджет фонда на этот год.',
			en: 'The sums are different things: a first advance, a planned payment for one year, the planned budget of the first fund, the budget of a purchasing centre, the funding of care through the Fund. They are shown on one scale for their size and are not a series; no growth can be read from them. The payments of local budgets for 1997 are a part of the budget of the fund for that year.'
		},
		{
			kk: '1997 жылғы бюджет бірінші қор қанша жинап, қанша төлеуге тиіс болғанын көрсетеді. Оның бүкіл ел бойынша іс жүзінде қанша жинағанын немесе төлегенін біз тапқан жарияланымдардың бірде-бірі бір жылға да келтірмейді; жеке өңірлердің құжаттарында тиістісінен аз түскені жазылған.',
			ru: 'Бюджет 1997 года показывает, сколько первый фонд должен был собрать и заплатить. Сколько он собрал или заплатил по всей стране на деле, ни одна найденная нами публикация не приводит ни за один год; отдельные регионы пишут, что пришло меньше положенного.',
			en: 'The budget of 1997 is what the first fund was to take in and to pay. What it did take in or pay in the whole country no publication that we found prints for any year; single regions write that less came than was due.'
		},
		{
			kk: 'ДДҰ-ның ескі деректері (1995–2010) мен бүгінгілері (2000–2022) әртүрлі ережемен есептелген: екеуі бір жылды айтқанда сандары өзгеше. Олар еш жерде жалғанбайды. Бүгінгі деректердің ішінде де 2010 жылға дейінгі жылдар кейінгілерімен салыстырылмайды.',
			ru: 'Старые данные ВОЗ (1995–2010) и нынешние (2000–2022) подсчитаны по разным правилам: там, где обе говорят об одном годе, они расходятся. Они нигде не соединены. Внутри нынешних данных годы до 2010-го и начиная с него тоже не сравниваются.',
			en: 'The older WHO data (1995-2010) and those of today (2000-2022) were counted by different rules: where both speak of a year they differ. They are never joined. Inside the data of today the years before and after 2010 do not compare either.'
		}
	],
	caveatUnit: {
		constant: {
			kk: 'Тізбек бағаның жылдық орташа өсіміне құрылған, ол жинақта базалық жылға дейін бар; кейінгі сома есептелмейді. 1990-жылдары баға тез өскендіктен, жылдық орташа көп нәрсені жасырады.',
			ru: 'Цепочка построена на среднегодовом росте цен, который в своде есть до базового года; более поздняя сумма не рассчитывается. В 1990-х цены росли так быстро, что среднее за год многое скрывает.',
			en: 'The chain uses the annual average of prices, which the record holds up to the base year; a later sum is refused. Prices rose so fast in the 1990s that the average of a year hides much.'
		},
		gdp: {
			kk: 'Әр сома өз жылының ЖІӨ-сіне бөлінеді.',
			ru: 'Каждая сумма делится на ВВП своего года.',
			en: 'Each sum is divided by the GDP of its own year.'
		},
		'per-resident': {
			kk: 'Әр сома өз жылының орташа халық санына бөлінеді және сол жылдың бағасымен берілген.',
			ru: 'Каждая сумма делится на среднюю численность населения своего года и дана в ценах этого года.',
			en: 'Each sum is divided by the average population of its own year and stands in the prices of that year.'
		}
	}
};
