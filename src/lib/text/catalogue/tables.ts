/** What the tables are: a name and a sentence by the name of the table. */

export const TABLE_WORDS = {
	sources: {
		name: { kk: 'Жарияланымдар', ru: 'Публикации', en: 'Publications' },
		says: {
			kk: 'Әр жол – жинақтағы сан немесе мәтін сүйенетін бір жарияланым.',
			ru: 'Каждая строка – одна публикация, на которую опирается цифра или текст свода.',
			en: 'Each row is one publication that a figure or a text of the record rests on.'
		}
	},
	budget_lines: {
		name: { kk: 'Бюджет бағдарламалары', ru: 'Бюджетные программы', en: 'Budget programmes' },
		says: {
			kk: 'Медициналық көмекті қаржыландыратын республикалық және жергілікті бюджет бағдарламалары.',
			ru: 'Программы республиканского и местных бюджетов, из которых финансируется помощь.',
			en: 'Programmes of the republican and local budgets that finance care.'
		}
	},
	care_types: {
		name: { kk: 'Көмек түрлері', ru: 'Виды помощи', en: 'Kinds of care' },
		says: {
			kk: 'Медициналық көмектің түрлері және олардың бөліктері.',
			ru: 'Виды медицинской помощи и их части.',
			en: 'Kinds of medical care and their parts.'
		}
	},
	financing: {
		name: { kk: 'Қаржыландыру', ru: 'Финансирование', en: 'Financing' },
		says: {
			kk: 'Ұлттық шоттардағы қаржыландыру схемалары және бөлек, ақша көздері.',
			ru: 'Схемы финансирования в национальных счетах и отдельно источники денег.',
			en: 'Financing schemes of the national health accounts and, apart, their sources of money.'
		}
	},
	functions: {
		name: { kk: 'Көмек функциялары', ru: 'Функции помощи', en: 'Functions of care' },
		says: {
			kk: 'Ұлттық шоттардағы көмек функциялары: емдеу, оңалту, тауарлар, алдын алу, басқару.',
			ru: 'Функции помощи в национальных счетах: лечение, реабилитация, товары, профилактика, управление.',
			en: 'Functions of care in the national health accounts: cure, rehabilitation, goods, prevention, administration.'
		}
	},
	groups: {
		name: { kk: 'Адамдар топтары', ru: 'Группы людей', en: 'Groups of people' },
		says: {
			kk: 'Сақтандырумен қамту сандары қатысты топтар.',
			ru: 'Группы, к которым относятся цифры об охвате страхованием.',
			en: 'Groups that the figures on coverage speak of.'
		}
	},
	items: {
		name: { kk: 'Баптар мен нысандар', ru: 'Статьи и объекты', en: 'Items' },
		says: {
			kk: 'Бірінші қор: бюджетінің жолдары, борышкерлер, мекемелер мен тарифтер.',
			ru: 'Первый фонд: строки его бюджета, должники, учреждения и тарифы.',
			en: 'The first fund: lines of its budget, debtors, facilities and tariffs.'
		}
	},
	packages: {
		name: { kk: 'Пакеттер', ru: 'Пакеты', en: 'Packages' },
		says: {
			kk: 'Кепілдік берілген пакет (ТМККК) пен сақтандыру пакеті (МӘМС).',
			ru: 'Гарантированный пакет (ГОБМП) и страховой пакет (ОСМС).',
			en: 'The guaranteed package (GOBMP) and the insurance package (OSMS).'
		}
	},
	payers: {
		name: { kk: 'Төлеушілер', ru: 'Плательщики', en: 'Payers' },
		says: {
			kk: 'Жарналар мен аударымдарды кім төлейді.',
			ru: 'Кто платит взносы и отчисления.',
			en: 'Who pays contributions and deductions.'
		}
	},
	schedules: {
		name: { kk: 'Мөлшерлемелер шкалалары', ru: 'Шкалы ставок', en: 'Schedules of rates' },
		says: {
			kk: 'Қолданыстағы мөлшерлемелер және бұрынғы заңдардың мөлшерлемелері.',
			ru: 'Действующие ставки и ставки прежних законов.',
			en: 'Rates in force and those of earlier laws.'
		}
	},
	subjects: {
		name: { kk: 'Бақылау нысандары', ru: 'Предметы надзора', en: 'Subjects of oversight' },
		says: {
			kk: 'Кімнің немесе ненің саналғаны не тексерілгені.',
			ru: 'Кого или что считали либо проверяли.',
			en: 'Who or what was counted or audited.'
		}
	},
	publishers: {
		name: { kk: 'Жариялаушылар', ru: 'Кто опубликовал', en: 'Publishers' },
		says: {
			kk: 'Дереккөздерді кім жариялағаны, үш тілде.',
			ru: 'Кто опубликовал источники, на трех языках.',
			en: 'Who published what the record rests on, in three languages.'
		}
	},
	countries: {
		name: { kk: 'Басқа елдер', ru: 'Другие страны', en: 'Other countries' },
		says: {
			kk: 'Салыстыру үшін алынған елдер.',
			ru: 'Страны, взятые для сравнения.',
			en: 'Countries taken for comparison.'
		}
	},
	notes: {
		name: { kk: 'Ескертпелер', ru: 'Примечания', en: 'Notes' },
		says: {
			kk: 'Сандардың, тізімдердің және мәтіндердің ескертпелері үш тілде.',
			ru: 'Примечания к цифрам, спискам и текстам на трех языках.',
			en: 'The notes of figures, lists and stories in three languages.'
		}
	},
	terms: {
		name: { kk: 'Терминдер', ru: 'Термины', en: 'Terms' },
		says: {
			kk: 'Сала мен сайттың терминдері, әрқайсысы үш тілде түсіндірілген.',
			ru: 'Термины отрасли и сайта, каждый объяснен на трех языках.',
			en: 'Terms of the field and of the site, each explained in three languages.'
		}
	},
	series: {
		name: { kk: 'Статистикалық қатарлар', ru: 'Статистические ряды', en: 'Statistical series' },
		says: {
			kk: 'Салыстыруға қажет көрсеткіштер: ЖІӨ, бағалар, халық саны, жалақы.',
			ru: 'Показатели для сравнения: ВВП, цены, население, зарплаты.',
			en: 'Figures needed to compare: GDP, prices, population, wages.'
		}
	},
	measures: {
		name: { kk: 'Көрсеткіштер', ru: 'Показатели', en: 'Measures' },
		says: {
			kk: 'Жарияланған сандар нені өлшейді.',
			ru: 'Что измеряют опубликованные цифры.',
			en: 'What the printed figures measure.'
		}
	},
	categories: {
		name: { kk: 'Жеңілдікті санаттар', ru: 'Льготные категории', en: 'State-paid categories' },
		says: {
			kk: 'Жарнасын мемлекет төлейтін 15 санат.',
			ru: '15 категорий, за которые взносы платит государство.',
			en: 'The 15 categories for which the state pays.'
		}
	},
	categories_2017: {
		name: { kk: '2017 жылғы санаттар', ru: 'Категории 2017 года', en: 'Categories of 2017' },
		says: {
			kk: '2017 жылғы 12 санат және олардың әрқайсысының кейінгі тағдыры.',
			ru: '12 категорий 2017 года и то, чем стала каждая из них.',
			en: 'The 12 categories of 2017 and what became of each.'
		}
	},
	regions: {
		name: { kk: 'Өңірлер', ru: 'Регионы', en: 'Regions' },
		says: {
			kk: 'Қазақстан мен оның өңірлері, бұрынғылары да, карта ұяшықтарымен бірге.',
			ru: 'Казахстан и его регионы, в том числе прежние, с клетками карты.',
			en: 'Kazakhstan and its regions, former ones too, with squares of a tile map.'
		}
	},
	inflows: {
		name: { kk: 'Қорға түсімдер', ru: 'Поступления в Фонд', en: 'Receipts of the Fund' },
		says: {
			kk: 'Қорға түскен немесе күтілген ақша: жарналар мен аударымдар, болжамдар, инвестициялық табыс, активтер, берешек.',
			ru: 'Деньги, полученные или ожидаемые Фондом: взносы и отчисления, прогнозы, инвестиционный доход, активы, задолженность.',
			en: 'Money received or expected by the Fund: contributions and deductions, forecasts, investment income, assets, arrears.'
		}
	},
	spending: {
		name: { kk: 'Көмекке жұмсалған қаражат', ru: 'Расходы на помощь', en: 'Spending on care' },
		says: {
			kk: 'Пакет пен көмек түрі бойынша қаржыландыру мен төлемдер, шарттар, болжамдар, Қорды ұстау шығыстары.',
			ru: 'Финансирование и оплата по пакетам и видам помощи, договоры, прогнозы, содержание Фонда.',
			en: 'Funding and payments by package and kind of care, contracts, forecasts, running costs of the Fund.'
		}
	},
	budget: {
		name: {
			kk: 'Республикалық және жергілікті бюджеттер',
			ru: 'Республиканский и местные бюджеты',
			en: 'Republican and local budgets'
		},
		says: {
			kk: 'Көмекті қаржыландыратын бюджет бағдарламалары, әр заңның әр редакциясы бойынша, нақты жұмсалғаны және өңірлердің денсаулық сақтау шығыстары.',
			ru: 'Бюджетные программы, из которых финансируется помощь, по каждой редакции каждого закона, их исполнение и расходы регионов на здравоохранение.',
			en: 'Budget lines that finance care, every edition of every law, what was spent, and what regions spend on health.'
		}
	},
	services: {
		name: { kk: 'Көрсетілген қызметтер', ru: 'Оказанные услуги', en: 'Services given' },
		says: {
			kk: 'Көмек түрлері бойынша пациенттер, жағдайлар, қаралулар, шақыртулар мен қызметтер.',
			ru: 'Пациенты, случаи, посещения, вызовы и услуги по видам помощи.',
			en: 'Patients, cases, visits, calls and services by kind of care.'
		}
	},
	beneficiaries: {
		name: {
			kk: 'Жарнасын мемлекет төлейтіндер',
			ru: 'Те, за кого платит государство',
			en: 'People the state pays for'
		},
		says: {
			kk: 'Жарнасын мемлекет төлейтін адамдар және сол топтардың жалпы саны – жоғарғы шек.',
			ru: 'Люди, за которых платит государство, и общая численность тех же групп – верхний предел.',
			en: 'People for whom the state pays, and the population of the same groups as an upper bound.'
		}
	},
	coverage: {
		name: { kk: 'Сақтандырумен қамту', ru: 'Охват страхованием', en: 'Insurance coverage' },
		says: {
			kk: 'Сақтандырылған және сақтандырылмаған адамдар, саны мен үлесі.',
			ru: 'Застрахованные и незастрахованные, число и доля.',
			en: 'Insured and uninsured people, number and share.'
		}
	},
	rates: {
		name: { kk: 'Мөлшерлемелер', ru: 'Ставки', en: 'Rates' },
		says: {
			kk: 'Төлеуші мен заңның мөлшерлемелер шкаласы бойынша мөлшерлемелер, базалар, шектер мен сомалар.',
			ru: 'Ставки, базы, пределы и суммы по плательщикам и шкалам закона.',
			en: 'Rates, bases, caps and sums by payer and schedule of the law.'
		}
	},
	macro: {
		name: { kk: 'Салыстыруға арналған көрсеткіштер', ru: 'Показатели для сравнения', en: 'Figures for comparison' },
		says: {
			kk: 'Жалпы ішкі өнім, бағалар, валюта бағамы, халық саны, жалақы, денсаулық сақтау үлестері.',
			ru: 'Валовой внутренний продукт, цены, курс валюты, население, зарплаты, доли здравоохранения.',
			en: 'Gross domestic product, prices, exchange rate, population, wages, health shares.'
		}
	},
	accounts: {
		name: {
			kk: 'Денсаулық сақтаудың ұлттық шоттары',
			ru: 'Национальные счета здравоохранения',
			en: 'National health accounts'
		},
		says: {
			kk: 'Барлық төлеуші медициналық көмекке қанша жұмсайды: көмек функциясы, қаржыландыру схемасы және ақша көзі бойынша.',
			ru: 'Сколько тратят на помощь все плательщики: по функциям помощи, схемам финансирования и источникам денег.',
			en: 'What all payers spend on care, by function of care, financing scheme and source of money.'
		}
	},
	fund1996: {
		name: { kk: '1996–1998 жылдардағы қор', ru: 'Фонд 1996–1998 годов', en: 'The fund of 1996-1998' },
		says: {
			kk: '1996–1998 жылдардағы міндетті медициналық сақтандыру қоры: бюджеті, жергілікті бюджеттердің оған берешегі мен төлегені, қарыздар, тарифтер, мекемелер.',
			ru: 'Фонд обязательного медицинского страхования 1996–1998 годов: бюджет, что должны были и заплатили местные бюджеты, долги, тарифы, учреждения.',
			en: 'The compulsory medical insurance fund of 1996-1998: its budget, what local budgets owed and paid, debts, tariffs, facilities.'
		}
	},
	oversight: {
		name: { kk: 'Бақылау және аудит', ru: 'Надзор и аудит', en: 'Oversight and audit' },
		says: {
			kk: 'Өнім берушілер, Қор қызметкерлері және тексеру нәтижелері.',
			ru: 'Поставщики, сотрудники Фонда и результаты проверок.',
			en: 'Providers, staff of the Fund and findings of audits.'
		}
	},
	annotations: {
		name: { kk: 'Белгілер', ru: 'Пометы', en: 'Annotations' },
		says: {
			kk: 'Сол күні не өзгеріп, қай көрсеткішке әсер еткені: іске қосу, мөлшерлеме өзгеруі, кейінге шегеру, жаңа облыстар, қатар үзілісі.',
			ru: 'Что изменилось в этот день и сказалось на показателях: запуски, смены ставок, переносы, новые области, разрывы рядов.',
			en: 'What changed on a day and bears on figures: starts, rate changes, postponements, new regions, breaks of series.'
		}
	},
	events: {
		name: { kk: 'Оқиғалар', ru: 'События', en: 'Events' },
		says: {
			kk: 'Заңдар, іске қосулар мен кейінге шегерулер, күнімен.',
			ru: 'Законы, запуски и переносы, с датами.',
			en: 'Laws, launches and postponements, dated.'
		}
	},
	promises: {
		name: { kk: 'Уәделер', ru: 'Обещания', en: 'Promises' },
		says: {
			kk: 'Заң, құжаттар мен лауазымды адамдар нені жариялауға немесе не істеуге уәде берді және одан не шықты.',
			ru: 'Что обещали опубликовать или сделать закон, документы и должностные лица, и что вышло.',
			en: 'What law, documents and officials promised to publish or to do, and what became of it.'
		}
	},
	benefits: {
		name: { kk: 'Пакеттердің мазмұны', ru: 'Состав пакетов', en: 'Contents of the packages' },
		says: {
			kk: '1995, 2017 және 2024 жылдардағы пакеттерге не кіреді.',
			ru: 'Что входит в пакеты 1995, 2017 и 2024 годов.',
			en: 'What the packages of 1995, 2017 and 2024 contain.'
		}
	},
	questions: {
		name: { kk: 'Сұрақтар', ru: 'Вопросы', en: 'Questions' },
		says: {
			kk: '2016 жылғы кітапшаның сұрақтары, біздің сөзбен берілген жауаптар және кейінгі заң өзгерткен тұстар.',
			ru: 'Вопросы брошюры 2016 года, ответы нашими словами и то, что изменил закон.',
			en: 'Questions of the brochure of 2016, answers in our words and what later law changed.'
		}
	},
	comparison: {
		name: { kk: 'Екі қорды салыстыру', ru: 'Сравнение двух фондов', en: 'Comparison of the two funds' },
		says: {
			kk: '1996–1998 жылдардағы қор мен қазіргі Қордың қырлары; белгісізі бос қалдырылған.',
			ru: 'Стороны фонда 1996–1998 годов и нынешнего Фонда; неизвестное оставлено пустым.',
			en: "Aspects of the fund of 1996-1998 and of today's; empty where nothing is known."
		}
	},
	steps: {
		name: { kk: 'Ақша жолының қадамдары', ru: 'Шаги пути денег', en: 'Steps of the money' },
		says: {
			kk: 'Ақша медициналық ұйымға қалай жетеді, қадам-қадаммен; қасында бірінші қордың сондай қадамы, қаулыда жоғы бос қалдырылған.',
			ru: 'Как деньги доходят до клиники, по шагам; рядом шаг первого фонда, пусто там, где постановление его не называет.',
			en: 'How the money reaches a clinic, step by step; the first fund beside it, empty where its decree names no such step.'
		}
	},
	channels: {
		name: { kk: 'Тексеру мен шағым жолдары', ru: 'Где проверить и пожаловаться', en: 'Where to check and complain' },
		says: {
			kk: 'Адам мәртебесін қайдан тексереді, қайда сұрақ қояды және шағымданады; әрқайсысының қай жылы аталғаны көрсетілген.',
			ru: 'Где человек проверяет статус, задает вопрос и жалуется, с годом, когда это названо.',
			en: 'Where a person checks the insured status, asks or complains, with the year each was named.'
		}
	},
	changes: {
		name: { kk: 'Өзгерістер', ru: 'Изменения', en: 'Changes' },
		says: {
			kk: 'Жинаққа не енгізілді, не түзетілді, не алып тасталды және неліктен.',
			ru: 'Что добавлено в свод, исправлено в нем или убрано из него и почему.',
			en: 'What was added to the record, corrected in it or left out of it, and why.'
		}
	},
	leads: {
		name: { kk: 'Тексеруді күтетін деректер', ru: 'Сведения, ждущие проверки', en: 'Leads to check' },
		says: {
			kk: 'Біз оқи алмаған жерлерде бар делінген сандар: не, қайда және нені тексеру керек. Әзірге ешқайсысы факт емес.',
			ru: 'Цифры, которые, как сказано, есть там, где мы прочитать не смогли: что, где и что проверить. Пока ни одна из них не факт.',
			en: 'Figures said to stand where we could not read: what, where, and what to check. None of them is a fact yet.'
		}
	},
	names: {
		name: { kk: 'Атаулар', ru: 'Названия', en: 'Names' },
		says: {
			kk: 'Сандар бөлінетін барлық кодтың атаулары бір кестеде.',
			ru: 'Названия всех кодов, по которым разбиты числа, в одной таблице.',
			en: 'Names of every code by which figures are broken down, in one table.'
		}
	},
	facts: {
		name: { kk: 'Барлық жарияланған сандар', ru: 'Все опубликованные цифры', en: 'All printed figures' },
		says: {
			kk: 'Жинақтағы барлық жарияланған сан бір кестеде, тақырыбы қандай болса да.',
			ru: 'Все опубликованные цифры свода в одной таблице, какой бы ни была тема.',
			en: 'Every printed figure of the record in one table, whatever its theme.'
		}
	},
	preferred: {
		name: { kk: 'Таңдалған сандар', ru: 'Выбранные цифры', en: 'Preferred figures' },
		says: {
			kk: 'Әр сұраққа жазылған ереже бойынша таңдалған бір сан және таңдау себебі.',
			ru: 'Одна цифра на каждый вопрос, выбранная по записанному правилу, с причиной.',
			en: 'One figure per question, chosen by the written rule, with the reason.'
		}
	},
	revisions: {
		name: { kk: 'Қайта қараулар', ru: 'Пересмотры', en: 'Revisions' },
		says: {
			kk: 'Бір қатардың бірінен кейінгі бірі шыққан редакцияларындағы бір сұраққа берілген сандар, ескісінен бастап.',
			ru: 'Цифры по одному вопросу из сменяющих друг друга редакций одного ряда, начиная со старой.',
			en: 'Figures for one question from successive editions of one series, oldest first.'
		}
	},
	disagreements: {
		name: { kk: 'Алшақтықтар', ru: 'Расхождения', en: 'Disagreements' },
		says: {
			kk: 'Бір сұраққа әртүрлі жарияланым берген, дөңгелектеумен түсіндірілмейтін екі сан.',
			ru: 'Две цифры по одному вопросу из разных публикаций, разницу которых не объяснить округлением.',
			en: 'Two figures for one question from different publications that rounding does not explain.'
		}
	},
	expected_answers: {
		name: { kk: 'Күтілетін жауаптар', ru: 'Ожидаемые ответы', en: 'Expected answers' },
		says: {
			kk: 'Жауабы күтілетін барлық сұрақ: жауап беретін немесе соған ең жақын сандарымен.',
			ru: 'Все вопросы, на которые ждут ответа: с числами, которые отвечают на них или ближе всего к ответу.',
			en: 'Every question that a reader may expect to be answered, with the figures that answer it or come nearest.'
		}
	},
	gaps: {
		name: { kk: 'Олқылықтар', ru: 'Пробелы', en: 'Gaps' },
		says: {
			kk: 'Жауабы күтілетін, бірақ жинақтағы ешбір жарияланым жауап бермейтін сұрақтар.',
			ru: 'Вопросы, на которые ждут ответа, но на которые не отвечает ни одна публикация свода.',
			en: 'Questions that a reader may expect to be answered and that no publication of the record answers.'
		}
	},
	monthly_receipts: {
		name: { kk: 'Айлық түсімдер', ru: 'Поступления по месяцам', en: 'Monthly receipts' },
		says: {
			kk: 'Екі айдың соңындағы өспелі қорытындының айырмасы ретінде есептелген бір айдың жарналары.',
			ru: 'Взносы за месяц, рассчитанные как разность итогов на конец двух месяцев подряд.',
			en: 'Contributions of one month, derived from cumulative receipts at two month-ends.'
		}
	},
	real_terms: {
		name: { kk: 'Тұрақты бағамен', ru: 'В постоянных ценах', en: 'Constant prices' },
		says: {
			kk: 'Тұрақты бағаға аударылған сомалар; екі формула бойынша, олар араластырылмайды.',
			ru: 'Суммы в постоянных ценах по двум формулам, которые никогда не смешиваются.',
			en: 'Sums of tenge in constant prices, by two formulas that are never mixed.'
		}
	},
	per_resident: {
		name: { kk: 'Бір тұрғынға шаққанда', ru: 'На жителя', en: 'Per resident' },
		says: {
			kk: 'Елдің бір тұрғынына шаққандағы сомалар.',
			ru: 'Суммы в тенге на одного жителя страны.',
			en: 'Sums of tenge per resident of the country.'
		}
	},
	share_of_gdp: {
		name: { kk: 'ЖІӨ-дегі үлес', ru: 'Доля в ВВП', en: 'Share of GDP' },
		says: {
			kk: 'Жалпы ішкі өнімдегі үлес түріндегі сомалар.',
			ru: 'Суммы как доля валового внутреннего продукта.',
			en: 'Sums of tenge as a share of gross domestic product.'
		}
	},
	us_dollars: {
		name: { kk: 'АҚШ долларымен', ru: 'В долларах США', en: 'In US dollars' },
		says: {
			kk: 'Жылдық орташа бағаммен АҚШ долларына аударылған сомалар.',
			ru: 'Суммы в долларах США по среднему курсу года.',
			en: 'Sums of tenge in US dollars at the average rate of the year.'
		}
	}
};
