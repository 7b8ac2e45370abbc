/** The words of this figure, its languages beside each other. Holes stand in braces. */

import { SHARED } from '../shared-words.ts';

export const WORDS = {
	title: {
		kk: 'Медициналық көмекті қаржыландыру қалай өсті?',
		ru: 'Как росло финансирование медицинской помощи?',
		en: 'How did the funding of care grow?'
	},
	description: {
		kk: 'Диаграмма Қазақстандағы медициналық көмекке бөлінген қаражатты жылдар мен пакеттер бойынша, жоспар мен нақты көрсеткішті бөлек, теңгемен, тұрақты бағамен, бір тұрғынға шаққанда, ЖІӨ үлесімен және АҚШ долларымен көрсетеді.',
		ru: 'График показывает деньги на медицинскую помощь в Казахстане по годам и пакетам, план и факт отдельно, в тенге, в постоянных ценах, на жителя, в доле ВВП и в долларах США.',
		en: 'Money for medical care in Kazakhstan by year and package, plan and actual apart, in tenge, constant prices, per resident, as a share of GDP and in US dollars.'
	},
	choices: {
		reading: { kk: 'Дереккөзі', ru: 'Источник', en: 'Read from' },
		'reading.fund': {
			kk: 'Қор мен Үкіметтің жарияланымдары',
			ru: 'публикации Фонда и Правительства',
			en: 'publications of the Fund and the Government'
		},
		'reading.budget': { kk: 'республикалық бюджет', ru: 'республиканский бюджет', en: 'the republican budget' },
		unit: { kk: 'Өлшемі', ru: 'Единица', en: 'Count in' },
		'unit.tenge': SHARED.tenge,
		'unit.constant': {
			kk: 'тұрақты баға (желтоқсан индексі)',
			ru: 'постоянные цены (индекс декабря)',
			en: 'constant prices (December index)'
		},
		'unit.constant-average': {
			kk: 'тұрақты баға (жылдың орташа индексі)',
			ru: 'постоянные цены (средний индекс года)',
			en: 'constant prices (average of the year)'
		},
		'unit.per-resident': { kk: 'бір тұрғынға шаққанда, теңге', ru: 'тенге на жителя', en: 'tenge per resident' },
		'unit.gdp': { kk: 'ЖІӨ-дегі үлес', ru: 'доля в ВВП', en: 'share of GDP' },
		'unit.usd': { kk: 'АҚШ доллары', ru: 'доллары США', en: 'US dollars' }
	},
	/** Unit of the drawing, as axis and captions count in it; {base} is the month or year of the prices. */
	unitLine: {
		tenge: {
			kk: 'трлн теңге, әр жылдың өз бағасымен',
			ru: 'трлн тенге, в ценах каждого года',
			en: 'trillion tenge, prices of each year'
		},
		constant: {
			kk: 'трлн теңге, {base} жылғы желтоқсанның бағасымен',
			ru: 'трлн тенге, в ценах декабря {base} года',
			en: 'trillion tenge, prices of December {base}'
		},
		'constant-average': {
			kk: 'трлн теңге, {base} жылдың орташа бағасымен',
			ru: 'трлн тенге, в средних ценах {base} года',
			en: 'trillion tenge, average prices of {base}'
		},
		'per-resident': {
			kk: 'бір тұрғынға шаққанда, мың теңге, әр жылдың өз бағасымен',
			ru: 'тыс. тенге на жителя, в ценах каждого года',
			en: 'thousand tenge per resident, prices of each year'
		},
		gdp: {
			kk: 'жалпы ішкі өнімнің пайызы',
			ru: '% валового внутреннего продукта',
			en: 'percent of gross domestic product'
		},
		usd: {
			kk: 'млрд АҚШ доллары, әр жылдың орташа бағамымен',
			ru: 'млрд долларов США, по среднему курсу каждого года',
			en: 'billion US dollars, average rate of each year'
		}
	},
	part: {
		gobmp: {
			kk: 'Тегін медициналық көмектің кепілдік берілген көлемі (ТМККК)',
			ru: 'Гарантированный объем бесплатной медицинской помощи (ГОБМП)',
			en: 'Guaranteed package (GOBMP)'
		},
		osms: {
			kk: 'Міндетті әлеуметтік медициналық сақтандыру (МӘМС)',
			ru: 'Обязательное социальное медицинское страхование (ОСМС)',
			en: 'Insurance package (OSMS)'
		},
		all: { kk: 'Екі пакет бірге', ru: 'Оба пакета вместе', en: 'Both packages together' },
		unnamed: { kk: 'Пакеті аталмаған', ru: 'Пакет не назван', en: 'Package not named' },
		unified_national_health_system_052: {
			kk: 'Бірыңғай ұлттық денсаулық сақтау жүйесі (052)',
			ru: 'Единая нацсистема здравоохранения (052)',
			en: 'Unified national health system (052)'
		},
		care_outside_unified_system_053: {
			kk: 'Бірыңғай жүйеден тыс көмек (053)',
			ru: 'Помощь вне единой системы (053)',
			en: 'Care outside the unified system (053)'
		},
		gobmp_067: {
			kk: 'ТМККК: кепілдік берілген тегін көмек (067)',
			ru: 'ГОБМП: гарантированная бесплатная помощь (067)',
			en: 'GOBMP: guaranteed free care (067)'
		},
		osms_066: {
			kk: 'МӘМС бойынша көмек және оны сүйемелдеу (066)',
			ru: 'Помощь по ОСМС и ее сопровождение (066)',
			en: 'Care under OSMS and its support (066)'
		},
		transfer_to_fund_002: {
			kk: 'Қорға нысаналы жарна, екі пакет (002)',
			ru: 'Целевой взнос в Фонд, оба пакета (002)',
			en: 'Earmarked money to the Fund, both packages (002)'
		}
	},
	/** Shorter names for the drawing. */
	partShort: {
		gobmp: { kk: 'ТМККК', ru: 'ГОБМП', en: 'GOBMP' },
		osms: { kk: 'МӘМС', ru: 'ОСМС', en: 'OSMS' },
		all: SHARED.bothPackages,
		unnamed: { kk: 'аталмаған', ru: 'не назван', en: 'not named' },
		unified_national_health_system_052: { kk: '052-бағд.', ru: 'прогр. 052', en: 'line 052' },
		care_outside_unified_system_053: { kk: '053-бағд.', ru: 'прогр. 053', en: 'line 053' },
		gobmp_067: { kk: 'ТМККК, 067', ru: 'ГОБМП, 067', en: 'GOBMP, 067' },
		osms_066: { kk: 'МӘМС, 066', ru: 'ОСМС, 066', en: 'OSMS, 066' },
		transfer_to_fund_002: { kk: 'екеуі, 002', ru: 'оба, 002', en: 'both, 002' }
	},
	measure: {
		funding: SHARED.funding,
		paid: SHARED.paidForCare,
		budget_plan: {
			kk: 'бюджет туралы заңның бағдарламасы',
			ru: 'программа закона о бюджете',
			en: 'line of the budget law'
		}
	},
	slot: {
		expected: { kk: 'Жоспар', ru: 'План', en: 'Plan' },
		happened: { kk: 'Нақты', ru: 'Факт', en: 'Actual' }
	},
	/** Names of the series that a unit needs. */
	series: {
		cpi_december_index: {
			kk: 'тұтыну бағаларының индексі, алдыңғы жылғы желтоқсанға қатысты',
			ru: 'индекс потребительских цен, декабрь к декабрю',
			en: 'consumer price index, December on December'
		},
		cpi_annual_average_percent: {
			kk: 'тұтыну бағаларының өсуі, жылдық орташа',
			ru: 'рост потребительских цен, в среднем за год',
			en: 'consumer price growth, annual average'
		},
		population_annual_average: {
			kk: 'халықтың орташа жылдық саны',
			ru: 'среднегодовая численность населения',
			en: 'population, annual average'
		},
		gdp_kzt: { kk: 'жалпы ішкі өнім', ru: 'валовой внутренний продукт', en: 'gross domestic product' },
		kzt_per_usd_average: {
			kk: 'доллардың орташа бағамы',
			ru: 'средний курс доллара',
			en: 'average exchange rate of the dollar'
		}
	},
	takeaway: {
		fund: {
			kk: '{fromYear} жылы, сақтандыру толық іске қосылғанға дейін, медициналық көмекке {from} бөлінді; {toYear} жылға {to} жоспарланды{actual}{counted}.',
			ru: 'В {fromYear} году, до полного запуска страхования, на медицинскую помощь выделили {from}; на {toYear} год запланировано {to}{actual}{counted}.',
			en: 'In {fromYear}, the year before insurance began in full, medical care was funded with {from}; for {toYear}, {to} was planned{actual}{counted}.'
		},
		budget: {
			kk: '{toYear} жылы медициналық көмекке {law} бойынша {to} жоспарланды; {fromYear} жылы, бюджеттің басқа бағдарламалары бойынша, {from} болған{both}{counted}.',
			ru: 'На медицинскую помощь в {toYear} году {to} предусматривает {law}; в {fromYear} году, по другим программам бюджета, было {from}{both}{counted}.',
			en: 'For medical care in {toYear}, {law} plans {to}; in {fromYear}, on other lines of the budget, it was {from}{both}{counted}.'
		}
	},
	/** What happened, added to the plan: of the same year, or of another. */
	actual: {
		same: { kk: ', ал {actual} бөлінді', ru: ', а выделено {actual}', en: ' and {actual} was allotted' },
		other: {
			kk: '; {year} жылы {actual} бөлінді',
			ru: '; в {year} году выделено {actual}',
			en: '; in {year}, {actual} was allotted'
		}
	},
	/** What the amounts of a sentence count in, for one that stands alone; {base} is the month or year of the prices. */
	counted: {
		tenge: { kk: ' (әр жылдың өз бағасымен)', ru: ' (в ценах каждого года)', en: ' (prices of each year)' },
		constant: {
			kk: ' ({base} жылғы желтоқсанның бағасымен)',
			ru: ' (в ценах декабря {base} года)',
			en: ' (prices of December {base})'
		},
		'constant-average': {
			kk: ' ({base} жылдың орташа бағасымен)',
			ru: ' (в средних ценах {base} года)',
			en: ' (average prices of {base})'
		},
		'per-resident': {
			kk: ' (бір тұрғынға шаққанда, әр жылдың өз бағасымен)',
			ru: ' (на жителя, в ценах каждого года)',
			en: ' (per resident, prices of each year)'
		},
		gdp: { kk: ' (әр жылдың өз ЖІӨ-сіне шаққанда)', ru: ' (к ВВП каждого года)', en: ' (GDP of each year)' },
		usd: {
			kk: ' (әр жылдың орташа бағамымен)',
			ru: ' (по среднему курсу каждого года)',
			en: ' (average rate of each year)'
		}
	},
	/** Growth between two actuals, in tenge of each year and in constant prices. */
	growth: {
		kk: 'Нақты соманы нақты сомамен салыстырсақ, {fromYear} жылдан (сақтандыру пакеті жоқ кезден) {toYear} жылға дейін (пакет бар кезде) қаржыландыру әр жылдың теңгесімен {nominal}, тұрақты бағамен (желтоқсан индексі) {real} өсті.',
		ru: 'Если сравнивать факт с фактом, то с {fromYear} года (без страхового пакета) по {toYear} год (с ним) финансирование выросло {nominal} в тенге каждого года и {real} в постоянных ценах (индекс декабря).',
		en: 'Actual against actual, from {fromYear} without the insurance package to {toYear} with it, funding grew {nominal} in the tenge of each year and {real} in constant prices (December index).'
	},
	/** The words of that sentence that tell what the two actuals have unlike. */
	growthStated: {
		packages: { kk: 'сақтандыру пакеті жоқ кезден', ru: 'без страхового пакета', en: 'without the insurance package' },
		prices: { kk: 'әр жылдың теңгесімен', ru: 'в тенге каждого года', en: 'in the tenge of each year' }
	},
	/** Follows an amount that we added up ourselves; in the line of the unit, after its sign. */
	ownSum: { kk: ' (бөліктердің біз есептеген қосындысы)', ru: ' (наша сумма частей)', en: ' (our sum of the parts)' },
	/** Where both amounts of a sentence are. */
	bothSums: {
		kk: ', екеуі де – біз қосқан бағдарламалардың сомасы',
		ru: ', обе суммы программ сложены нами',
		en: ', both sums of budget lines added up by us'
	},
	ownSumSign: {
		kk: '; † бөліктердің біз есептеген қосындысы',
		ru: '; † наша сумма частей',
		en: '; † our sum of the parts'
	},
	/** The words of takeaway and headline that tell what their amounts have unlike. */
	cautions: {
		planned: { kk: 'жоспарланды', ru: 'запланировано', en: 'was planned' },
		before: {
			kk: 'сақтандыру толық іске қосылғанға дейін',
			ru: 'до полного запуска страхования',
			en: 'before insurance began in full'
		},
		lines: {
			kk: 'бюджеттің басқа бағдарламалары бойынша',
			ru: 'по другим программам бюджета',
			en: 'on other lines of the budget'
		}
	},
	headline: {
		fund: {
			kk: '{fromYear} жылы, сақтандыру толық іске қосылғанға дейін, медициналық көмекке бөлінді; {toYear} жылға {to} жоспарланды{actual}{counted}',
			ru: 'выделено на медицинскую помощь в {fromYear} году, до полного запуска страхования; на {toYear} год запланировано {to}{actual}{counted}',
			en: 'funded medical care in {fromYear}, before insurance began in full; for {toYear}, {to} was planned{actual}{counted}'
		},
		budget: {
			kk: '{ours}{law} бойынша {toYear} жылы медициналық көмекке жоспарланды; {fromYear} жылы, бюджеттің басқа бағдарламалары бойынша, {from} болған{both}{counted}',
			ru: '{ours}предусматривает на медицинскую помощь в {toYear} году {law}; в {fromYear} году, по другим программам бюджета, было {from}{both}{counted}',
			en: '{ours}is planned for medical care in {toYear} by {law}; in {fromYear}, on other lines of the budget, it was {from}{both}{counted}'
		}
	},
	alt: {
		kk: '{first}–{last} жылдар бойынша бағандар, {unit}.',
		ru: 'Столбцы по годам, с {first} по {last}, {unit}.',
		en: 'Columns by year from {first} to {last}, {unit}.'
	},
	altSlot: { kk: '{slot}: {list}.', ru: '{slot}: {list}.', en: '{slot}: {list}.' },
	altMissing: SHARED.altNotPublished,
	notPublished: SHARED.notPublished,
	gapLabel: {
		kk: '{year}, {slot}: біз тапқан бірде-бір жарияланымда жоқ',
		ru: '{year}, {slot}: ни одна найденная нами публикация не приводит',
		en: '{year}, {slot}: no publication that we found prints it'
	},
	refused: {
		kk: '{years}: бұл өлшеммен мән жоқ, себебі нақты көрсеткіш жарияланбаған: {series}.',
		ru: '{years}: в этой единице значения нет, так как не опубликован фактический показатель: {series}.',
		en: '{years}: no figure in this unit, because no actual figure is published for: {series}.'
	},
	refusedShort: SHARED.noInput,
	sum: { kk: 'Бөліктердің біз есептеген қосындысы', ru: 'Наша сумма частей', en: 'Our sum of the parts' },
	columns: {
		year: SHARED.year,
		what: { kk: 'Пакет, бағдарлама', ru: 'Пакет или программа', en: 'Package or line' },
		status: SHARED.status,
		measure: SHARED.measure,
		value: SHARED.value,
		nominal: { kk: 'Жарияланғаны, теңге', ru: 'Как опубликовано, тенге', en: 'As printed, tenge' }
	},
	caveats: {
		plan: {
			kk: 'Жоспар – бөлінуге тиіс қаражат. Ол ешқашан жұмсалған қаражат ретінде көрсетілмейді.',
			ru: 'План – деньги, которые собирались выделить. Он никогда не показан так, будто они потрачены.',
			en: 'A plan is money that was to be provided; it is never drawn as if it had been spent.'
		},
		missing: {
			kk: 'Бүкіл жылдың нақты қаражатын біз тапқан бірде-бір жарияланым келтірмейді: {years}.',
			ru: 'Ни одна найденная нами публикация не приводит фактических денег за весь год: {years}.',
			en: 'No publication that we found prints the actual money of the whole year for: {years}.'
		},
		/** Of a year whose total is our own sum. */
		ownSum: {
			kk: '{year} жылға біз тапқан бірде-бір жарияланым екі пакеттің нақты ақшасын бірге келтірмейді: † белгісі бар {value} – жарияланған бөліктердің біз есептеген қосындысы ({measure}).',
			ru: 'За {year} год ни одна найденная нами публикация не приводит фактических денег обоих пакетов вместе: {value} со знаком † – наша сумма опубликованных частей ({measure}).',
			en: 'For {year} no publication that we found prints the actual money of both packages together: {value}, marked †, is our own sum of the parts that are printed ({measure}).'
		},
		unnamed: {
			kk: '{year} жылға пакеті аталмаған басқа сома да жарияланған: {value}. Бұл бюджет қаражаты, ал мұндағы жоспар қызметтерді сатып алуға жатады. Ол тек кестеде берілген.',
			ru: 'За {year} год опубликована и другая сумма, {value}, без указания пакета: это деньги бюджета, а показанный здесь план относится к закупу услуг. Она приведена только в таблице.',
			en: 'For {year} another figure is printed, {value}, without the name of a package: budget money, while the plan drawn here is the purchase of services. It stands in the table only.'
		},
		apart: {
			kk: '{year} жылға кестеде {value} да бар ({part}, {measure}): ол бағаннан басқа көрсеткіш, сондықтан бағанның ішінде көрсетілмеген.',
			ru: 'За {year} год в таблице есть и {value} ({part}, {measure}): это другой показатель, чем столбец, поэтому внутри столбца он не показан.',
			en: 'For {year} the table also holds {value} ({part}, {measure}): another measure than the column, so it is not drawn inside it.'
		},
		precision: {
			kk: 'Жарияланымда «астам» немесе «шамамен» делінсе, бізде де солай. Тек жалпы сома жарияланса, ол бөлінбейді.',
			ru: 'Где в публикации сказано «более» или «около», так сказано и у нас. Где опубликована только общая сумма, она не разделена.',
			en: 'Where a publication says "over" or "about", so do we. Where only the whole is printed, it is not split.'
		},
		lines: {
			kk: 'Бюджет бағдарламалары – Қор төлеген сома емес: 066-бағдарламаға мемлекет жарналары және тағы аздаған қаражат кіреді, ал 2024 жылдан бастап 002-бағдарлама екі пакетті де қамтиды. 2016–2017 жылдары Қорға дейінгі көмектің ақысы 052 және 053-бағдарламалардан төленген; 053-бағдарлама 2018 жылдан бастап басқа мағынада, сондықтан жалғаспайды. Бағанның үстіндегі жалпы сан – бір заң бағдарламаларының қосындысы.',
			ru: 'Бюджетные программы – это не то же самое, что оплатил Фонд: в 066 входят взносы государства и еще немного, а с 2024 года программа 002 охватывает оба пакета. По программам 052 и 053 в 2016–2017 годах оплачивали помощь до Фонда; с 2018 года 053 означает другое и не продолжается. Итог над столбцом – сумма программ одного закона.',
			en: 'Budget lines are not what the Fund paid: 066 holds the contributions of the state and a little more, and from 2024 line 002 holds both packages. Lines 052 and 053 of 2016-2017 paid for care before the Fund; 053 meant something else from 2018 and is not continued. A total over a column is the sum of the lines of one law.'
		},
		december: {
			kk: 'Әр сома өз жылының желтоқсан бағасымен алынып, желтоқсан индексімен қайта есептелген: жыл бойы жұмсалған қаражат үшін бұл шамамен алынған мән.',
			ru: 'Каждая сумма взята в ценах декабря своего года и пересчитана по индексу декабря: для денег, потраченных за год, это приближение.',
			en: 'Each sum is taken at the prices of December of its own year and carried forward by the December index: an approximation for money spent over a year.'
		},
		average: {
			kk: 'Жылдық орташа индекс {base} жылға дейін жарияланған; кейінгі жылдар қайта есептелмейді.',
			ru: 'Средний за год индекс опубликован по {base} год; более поздние годы не пересчитаны.',
			en: 'The annual average index is published up to {base}; later years are refused.'
		},
		others: {
			kk: 'Басқа мән келтіретін дереккөздер «Қайдан алынды» бөлімінде аталған.',
			ru: 'Источники с другим значением названы в разделе «Откуда».',
			en: 'Sources that print another value stand under "Where from".'
		}
	}
};
