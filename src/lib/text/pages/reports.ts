/** The words of the yearly reports by language. For building pages: a browser gets the words of its own page only. */

import type { Lang } from '../../contract/vocabulary.ts';
import { inOne, type InOne } from '../in-one.ts';

const WORDS = {
	list: {
		title: { kk: 'Жылдар бойынша есептер', ru: 'Отчеты по годам', en: 'Reports by year' },
		description: {
			kk: '{first} жылдан {last} жылға дейінгі әр жыл туралы жинақта бардың бәрі: әр жылға басып шығаруға болатын бір бет.',
			ru: 'Все, что есть в своде о каждом годе с {first} по {last}: одна страница для печати на каждый год.',
			en: 'Everything the record says of each year from {first} to {last}, on one printable page for each year.'
		},
		lead: {
			kk: 'Әр жылға бір бет: не жоспарланды және не болды, кім төледі, қандай көмек көрсетілді, кім сақтандырылды, не жарияланбады және жарияланымдар қай жерде алшақ.',
			ru: 'Одна страница на год: что планировали и что было, кто платил, какую помощь оказали, кто был застрахован, чего не опубликовали и где публикации расходятся.',
			en: 'One page for each year: what was planned and what happened, who paid, what care was given, who was insured, what is not published and where publications disagree.'
		},
		years: { kk: 'Жылдар', ru: 'Годы', en: 'Years' },
		line: {
			kk: 'сан: {figures}; жарияланым: {sources}; олқылық: {gaps}; алшақтық: {disagreements}; оқиға: {events}',
			ru: 'цифр: {figures}; публикаций: {sources}; пробелов: {gaps}; расхождений: {disagreements}; событий: {events}',
			en: 'figures: {figures}; publications: {sources}; gaps: {gaps}; disagreements: {disagreements}; events: {events}'
		},
		own: { kk: 'Қордың жылдық есептері', ru: 'Годовые отчеты Фонда', en: 'The annual reports of the Fund' },
		ownLead: {
			kk: 'Газеттерде қысқаша, сайтта толық шығатын жылдық есеп 2016 жылы уәде етілген. Мұнда жинақтағы жарияланымдар сілтеме жасайтын жылдық есептер берілген.',
			ru: 'Годовой отчет, краткий в газетах и полный на сайте, обещали в 2016 году. Здесь годовые отчеты, на которые ссылаются публикации свода.',
			en: 'An annual report, short in newspapers and full on the site, was promised in 2016. These are the annual reports that publications of the record cite.'
		},
		ownRead: {
			kk: '{year} жылғы жылдық есеп: толық мәтіні оқылған жоқ; ол туралы тек осы жарияланымдар келтірген деректер ғана белгілі.',
			ru: 'Годовой отчет за {year} год: полный текст не прочитан; о нем известно из того, что взяли эти публикации.',
			en: 'Annual report for {year}: its full text was not read; it is known from what these publications took from it.'
		},
		ownFigures: {
			kk: '{title} – одан алынған сан: {count}',
			ru: '{title} – взято цифр: {count}',
			en: '{title}: figures taken from it: {count}'
		},
		ownOther: {
			kk: '{first}–{last} жылдар аралығындағы басқа жылдардың жылдық есебіне біз тапқан жарияланымдардың бірде-бірі сілтеме жасамайды.',
			ru: 'На годовые отчеты за другие годы с {first} по {last} ни одна найденная нами публикация не ссылается.',
			en: 'No publication that we found cites an annual report for the other years from {first} to {last}.'
		},
		promised: { kk: 'Жылдық есеп туралы уәде', ru: 'Обещание годового отчета', en: 'The promise of an annual report' }
	},
	title: { kk: '{year} жыл', ru: '{year} год', en: 'The year {year}' },
	description: {
		kk: '{year} жыл туралы жинақта бардың бәрі: ақша, төлеушілер, көмек, адамдар, мөлшерлемелер, оқиғалар, олқылықтар және алшақтықтар.',
		ru: 'Все, что есть в своде о {year} годе: деньги, плательщики, помощь, люди, ставки, события, пробелы и расхождения.',
		en: 'Everything the record says of {year}: money, payers, care, people, rates, events, gaps and disagreements.'
	},
	lead: {
		kk: 'Жинақтағы {year} жылдың барлық саны; жарияланымдар бірнеше сан келтірсе, таңдалғаны көрсетілген. Әр сан өзі алынған жарияланымға апарады.',
		ru: 'Все цифры свода за {year} год; где публикации приводят несколько, показана выбранная. Каждая цифра ведет к публикации, в которой она приведена.',
		en: 'Every figure that the record holds for {year}; where publications print several, the preferred one. Each number leads to the publication that printed it.'
	},
	headline: {
		title: { kk: 'Қысқаша', ru: 'Коротко', en: 'In short' },
		care: {
			kk: 'бүкіл жылғы медициналық көмек қаражаты, екі пакет бойынша',
			ru: 'деньги на медицинскую помощь по обоим пакетам за весь год',
			en: 'money for medical care, both packages, whole year'
		},
		receipts: {
			kk: 'бүкіл жылы барлық төлеушіден түскен немесе күтілген жарналар мен аударымдар',
			ru: 'взносы и отчисления всех плательщиков, поступившие или ожидаемые за весь год',
			en: 'contributions received or expected from all payers, whole year'
		},
		insured: { kk: 'сақтандырылғандар саны', ru: 'число застрахованных', en: 'insured people' },
		statePaid: {
			kk: 'жарнасын мемлекет төлейтін адамдар саны',
			ru: 'число людей, за которых платит государство',
			en: 'people for whom the state pays'
		},
		budget: {
			kk: 'республикалық бюджеттегі денсаулық сақтау шығысы, атқарылғаны немесе жоспары, бүкіл жыл',
			ru: 'здравоохранение в республиканском бюджете, исполнение или план, весь год',
			en: 'health in the republican budget, spent or planned, whole year'
		},
		missing: {
			kk: 'Жарияланбаған: біз тапқан жарияланымдардың бірде-бірі {year} жылға мынаны келтірмейді: {name}.',
			ru: 'Не опубликовано: ни одна найденная нами публикация не приводит за {year} год следующего: {name}.',
			en: 'Not published: no publication that we found prints, for {year}, this: {name}.'
		},
		near: { kk: 'Оның орнына белгілісі:', ru: 'Вместо этого известно', en: 'Known instead is' },
		later: {
			kk: 'Бұл әлі жоқ: жинақта Қордың ақшасы {year} жылдан басталады, онымен бірге мына көрсеткіш те: {name}.',
			ru: 'Этого еще нет: деньги Фонда в своде начинаются с {year} года, а с ними и это: {name}.',
			en: 'Not there yet: in the record the money of the Fund begins in {year}, and with it this: {name}.'
		},
		on: { kk: '{day} күні', ru: 'На {day}', en: 'On {day}' },
		announced: { kk: '{day} жарияланғандай,', ru: 'Как объявлено {day},', en: 'As announced on {day}' },
		during: { kk: '{period}:', ru: 'За {period}', en: 'In {period}' },
		packages: {
			all: { kk: ' екі пакетке бірге', ru: ' по обоим пакетам вместе', en: ', both packages together' },
			unnamed: { kk: ' (пакеті аталмаған)', ru: ', пакет не назван', en: ', the package not named' }
		},
		said: {
			care: {
				happened: {
					kk: '{when} медициналық көмекке{packages} {value} бөлінгені жарияланған ({status}).',
					ru: '{when} как финансирование медицинской помощи{packages} опубликовано {value} ({status}).',
					en: '{when}, {value} is printed as funding of medical care{packages} ({status}).'
				},
				expected: {
					kk: '{when} медициналық көмекке{packages} {value} көзделген ({status}).',
					ru: 'На {period} на медицинскую помощь{packages} предусмотрено {value} ({status}).',
					en: 'For {period}, {value} was to fund medical care{packages} ({status}).'
				}
			},
			receipts: {
				happened: {
					kk: '{when} барлық төлеушіден {value} түскені жарияланған ({status}).',
					ru: '{when} от всех плательщиков, как опубликовано, поступило {value} ({status}).',
					en: '{when}, {value} of contributions is printed as received from all payers ({status}).'
				},
				expected: {
					kk: '{when} бюджет туралы заңда ({law}) Қорға барлығы {value} түседі деп күтілген ({status}).',
					ru: 'На {period} закон о бюджете ({law}) ожидал, что в Фонд всего поступит {value} ({status}).',
					en: 'For {period}, the budget law of {law} expected the Fund to receive {value} in all ({status}).'
				}
			},
			insured: {
				happened: {
					kk: '{when} сақтандырылғаны {value} ({status}).',
					ru: '{when} было застраховано {value} ({status}).',
					en: '{when}, {value} were insured ({status}).'
				},
				expected: {
					kk: '{when} сақтандырылады деп күтілгені {value} ({status}).',
					ru: 'На {period} ожидалось застрахованных: {value} ({status}).',
					en: 'For {period}, {value} were expected to be insured ({status}).'
				}
			},
			statePaid: {
				happened: {
					kk: '{when} мемлекет {value} үшін жарна төлеген ({status}).',
					ru: '{when} государство платило взносы за такое число людей: {value} ({status}).',
					en: '{when}, the state paid contributions for {value} ({status}).'
				},
				expected: {
					kk: '{when} мемлекет {value} үшін жарна төлеуге тиіс болған ({status}).',
					ru: '{when} государство должно было платить взносы за такое число людей: {value} ({status}).',
					en: '{when}, the state was to pay contributions for {value} ({status}).'
				}
			},
			budget: {
				happened: {
					kk: '{when} республикалық бюджеттен денсаулық сақтауға {value} жұмсалғаны жарияланған ({status}).',
					ru: '{when} на здравоохранение из республиканского бюджета, как опубликовано, израсходовано {value} ({status}).',
					en: '{when}, {value} is printed as spent on health by the republican budget ({status}).'
				},
				expected: {
					kk: '{when} республикалық бюджетте денсаулық сақтауға {value} жоспарланған ({status}).',
					ru: 'На {period} на здравоохранение в республиканском бюджете запланировано {value} ({status}).',
					en: 'For {period}, {value} was planned for health in the republican budget ({status}).'
				}
			}
		}
	},
	planActual: {
		title: { kk: 'Жоспар және нақты орындалуы', ru: 'План и факт', en: 'Plan and actual' },
		none: {
			kk: 'Бірде-бір сұрақ бойынша жинақта осы бүкіл жылдың жоспары мен нақты саны қатар жоқ.',
			ru: 'Ни по одному вопросу в своде нет и плана, и факта за весь этот год.',
			en: 'For no question does the record hold both a plan and an actual figure of this whole year.'
		},
		planned: { kk: 'Жоспар', ru: 'План', en: 'Plan' },
		happened: { kk: 'Нақтысы', ru: 'Факт', en: 'Actual' },
		share: { kk: 'Орындалуы', ru: 'Исполнение', en: 'Carried out' },
		plan: { kk: 'жоспарға шаққанда', ru: 'плана', en: 'of the plan' },
		ofPlan: { kk: 'жоспарға шаққанда {share}', ru: '{share} плана', en: '{share} of the plan' },
		measures: {
			kk: '«{planned}» көрсеткішіне «{happened}»',
			ru: '«{happened}» к «{planned}»',
			en: '“{happened}” against “{planned}”'
		},
		inexact: {
			kk: 'үлесін есептеу үшін дерек жеткілікті дәл емес',
			ru: 'данные недостаточно точны, чтобы посчитать долю',
			en: 'not told exactly enough for a share'
		},
		law: {
			kk: 'Республикалық бюджеттің осы жылғы жоспары {newest} бойынша берілген: {law}. Кейін нақтыланған болса, ол жинақта жоқ.',
			ru: 'План республиканского бюджета на этот год дает {newest}: {law}. Если были более поздние уточнения, их в своде нет.',
			en: 'The plan of the republican budget is, for this year, that of {newest}: {law}. A later amendment, if there was one, is not in the record.'
		}
	},
	parts: {
		payers: { kk: 'Төлеушілер мен түсімдер', ru: 'Плательщики и поступления', en: 'Payers and receipts' },
		packages: { kk: 'Пакеттер бойынша ақша', ru: 'Деньги по пакетам', en: 'Money by package' },
		care: { kk: 'Көмек', ru: 'Помощь', en: 'Care' },
		budget: {
			kk: 'Республикалық бюджет: жоспары мен атқарылуы',
			ru: 'Республиканский бюджет: план и исполнение',
			en: 'The republican budget: plan and execution'
		},
		local: { kk: 'Өңірлердің бюджеттері: жоспарлар', ru: 'Бюджеты регионов: планы', en: 'Budgets of regions: plans' },
		accounts: {
			kk: 'Денсаулық сақтаудың ұлттық шоттары: барлық төлеушілер',
			ru: 'Национальные счета здравоохранения: все плательщики',
			en: 'National health accounts: all payers'
		},
		people: {
			kk: 'Сақтандырылғандар және жарнасын мемлекет төлейтін адамдар',
			ru: 'Застрахованные и те, за кого платит государство',
			en: 'Insured people and those the state pays for'
		},
		rates: {
			kk: 'Заң белгілеген мөлшерлемелер мен сомалар',
			ru: 'Ставки и суммы, установленные законом',
			en: 'Rates and sums set by law'
		},
		oversight: { kk: 'Өнім берушілер мен тексерулер', ru: 'Поставщики и проверки', en: 'Providers and audits' },
		macro: { kk: 'Ел көрсеткіштері', ru: 'Страна в цифрах', en: 'The country in figures' },
		places: { kk: 'Өңірлер', ru: 'Регионы', en: 'Regions' },
		countries: { kk: 'Басқа елдер', ru: 'Другие страны', en: 'Other countries' }
	},
	/** What its figures must not be taken for. */
	partNotes: {
		local: {
			kk: 'Бұл – тек кейбір өңірлердің жоспарлары: қалғандарының бюджеттері оқылған жоқ, сондықтан жалпы сома жоқ. Өңір Қорға жарнаны осы бюджеттен төлейді: ол жол бюджеттің ішінде, оған қосылмайды.',
			ru: 'Планы, и только части регионов: бюджеты остальных не прочитаны, поэтому итога нет. Взносы в Фонд регион платит из того же бюджета: эта строка входит в него и с ним не складывается.',
			en: 'Plans, of some regions only: the budgets of the others were not read, so there is no total. A region pays contributions to the Fund from the same budget; the line is a part of it and is not added to it.'
		},
		accounts: {
			kk: 'Барлық төлеуші бірге: мемлекет, Қор, кәсіпорындар және үй шаруашылықтары. Бұл Қордың ақшасы емес. Функциялар (HC), қаржыландыру схемалары (HF) және ақша көздері бір жиынтықты үш түрлі бөледі, бір-біріне қосылмайды.',
			ru: 'Все плательщики вместе: государство, Фонд, предприятия и домохозяйства. Это не деньги Фонда. Функции (HC), схемы финансирования (HF) и источники денег делят один итог тремя способами, друг с другом их не складывают.',
			en: 'All payers together: the state, the Fund, enterprises and households. These are not the money of the Fund. Functions (HC), financing schemes (HF) and sources of money divide one total in three ways and are never added to each other.'
		}
	},
	/** Stands in the place of a part without figures. */
	partEmpty: {
		kk: 'Бұл жыл бойынша жинақта мұндай сан жоқ.',
		ru: 'За этот год таких цифр в своде нет.',
		en: 'The record holds no such figure for this year.'
	},
	columns: {
		what: { kk: 'Көрсеткіш', ru: 'Показатель', en: 'What' },
		period: { kk: 'Кезең', ru: 'Период', en: 'Period' },
		status: { kk: 'Мәртебе', ru: 'Статус', en: 'Status' },
		value: { kk: 'Мәні', ru: 'Значение', en: 'Value' },
		change: { kk: '{before} жылдан бергі өзгеріс', ru: 'Изменение к {before} году', en: 'Change from {before}' }
	},
	range: {
		kk: '{change} (дөңгелектеуді ескергенде: {low} … {high})',
		ru: '{change} (с учетом округления: от {low} до {high})',
		en: '{change} (with rounding: {low} to {high})'
	},
	changeFrom: { kk: '{before} жылдың саны', ru: 'цифра за {before} год', en: 'figure for {before}' },
	unlike: {
		many_years: { kk: 'бірнеше жылды қамтиды', ru: 'охватывает несколько лет', en: 'covers several years' },
		part_year: { kk: 'бір күн немесе жылдың бөлігі', ru: 'день или часть года', en: 'a day or a part of the year' },
		percent: { kk: 'үлес немесе қатынас', ru: 'доля или отношение', en: 'a share or a ratio' },
		no_year_before: { kk: '{before} жылға сан жоқ', ru: 'за {before} год цифры нет', en: 'no figure for {before}' },
		zero_before: {
			kk: '{before} жылға мәні нөл, нөлден пайыз есептелмейді',
			ru: 'за {before} год указан ноль, процент от нуля не считают',
			en: 'zero in {before}, and nothing is a percentage of zero'
		},
		part_year_before: {
			kk: '{before} жылдың бөлігі ғана жарияланған',
			ru: 'за {before} год опубликована только часть',
			en: 'only a part of {before} is printed'
		},
		class: {
			kk: '{before} жыл бойынша нақтының орнына тек жоспар бар немесе керісінше',
			ru: 'за {before} год есть только план вместо факта или наоборот',
			en: 'for {before} only the other kind: plan instead of actual or the reverse'
		},
		package_split: {
			kk: 'үзіліс: 2020 жылы пакет бөлінді',
			ru: 'разрыв: в 2020 году пакет разделили',
			en: 'break: the package was split in 2020'
		},
		line_changed: {
			kk: 'үзіліс: бюджет бағдарламасының мазмұны өзгерді',
			ru: 'разрыв: у бюджетной программы сменилось содержание',
			en: 'break: the budget line changed its contents'
		},
		accounts_changed: {
			kk: 'үзіліс: ұлттық шоттар 2010 жылдан бері басқаша есептейді',
			ru: 'разрыв: с 2010 года национальные счета считают иначе',
			en: 'break: the national accounts count otherwise from 2010 on'
		},
		launch: {
			kk: 'үзіліс: мемлекет пен жұмыскерлер 2020 жылы төлей бастады',
			ru: 'разрыв: государство и работники начали платить в 2020 году',
			en: 'break: the state and employees began to pay in 2020'
		},
		local_outlook: {
			kk: 'үш жылдық бюджет: кейінгі жылдары бірінші жылмен бірге сирек нақтыланады',
			ru: 'бюджет на три года: следующие годы редко уточняют вместе с первым',
			en: 'a budget of three years: later years are seldom amended with the first'
		},
		borders: {
			kk: 'үзіліс: өңірдің шекарасы басқа',
			ru: 'разрыв: у региона другие границы',
			en: 'break: the region has other borders'
		},
		status: {
			kk: '{before} жылғы мәртебесі басқа',
			ru: 'за {before} год другой статус',
			en: 'another status in {before}'
		},
		precision: {
			kk: '«астам», «шамамен» сияқты сөзбен жарияланған',
			ru: 'опубликовано со словом «более», «около» и т. п.',
			en: 'printed as “over”, “about” or the like'
		},
		rounding: {
			kk: 'дөңгелектеу өсуге де, кемуге де жол береді',
			ru: 'округления допускают и рост, и падение',
			en: 'the roundings allow a rise and a fall'
		},
		tenfold: {
			kk: 'он еседен астам, пайызбен айтылмайды',
			ru: 'более чем в десять раз, в процентах не сказано',
			en: 'more than tenfold, not told in percent'
		}
	},
	changeNote: {
		kk: 'Өзгеріс тек екі толық жылдың арасында, бір сұрақ, бір мәртебе және бір өлшем бойынша, арада үзіліс болмаса ғана көрсетіледі. Қалған жолдарда оның орнында себебі көрсетілген.',
		ru: 'Изменение показано только между двумя целыми годами, по одному вопросу, с одним статусом и одной единицей, без разрыва между ними. Во всех других строках на его месте указана причина.',
		en: 'A change is shown only between two whole years, for one question, status and unit, with no break between them. In every other row the reason stands in its place.'
	},
	/** {newest}: what the law is called that the plans of the year are from */
	editionNote: {
		kk: 'Бюджеттің осы жылғы жоспары немесе болжамы {newest} бойынша берілген. Заңы бірнеше рет нақтыланған жыл нақтыланбаған жылмен қатар келеді: өзгерістің бір бөлігі – осы нақтылаулар.',
		ru: 'План или прогноз бюджета на этот год дает {newest}. Год, закон на который не раз уточняли, сравнивается с годом без уточнений: часть изменения составляют уточнения.',
		en: 'A plan or a forecast of a budget law is, for this year, that of {newest}. A year whose law was amended often stands beside one whose law was not: part of the change is the amendments.'
	},
	formula: {
		kk: 'Өзгерістің формуласы: {symbols}; орындалудың формуласы: {share}.',
		ru: 'Формула изменения: {symbols}; формула исполнения: {share}.',
		en: 'Formula of the change: {symbols}; of the share carried out: {share}.'
	},
	events: {
		title: { kk: 'Оқиғалар', ru: 'События', en: 'Events' },
		none: {
			kk: 'Жинақта осы жылдың оқиғасы жоқ.',
			ru: 'Событий этого года в своде нет.',
			en: 'The record holds no event of this year.'
		}
	},
	gaps: {
		title: { kk: 'Не жарияланбады', ru: 'Чего не опубликовали', en: 'What is not published' },
		lead: {
			kk: 'Оқырман осы жылға жауап күтетін, бірақ біз тапқан жарияланымдардың бірде-бірі жауап бермейтін сұрақтар.',
			ru: 'Вопросы, ответа на которые читатель вправе ждать за этот год и на которые не отвечает ни одна найденная нами публикация.',
			en: 'Questions that a reader may expect to be answered for this year and that no publication we found answers.'
		},
		none: {
			kk: 'Күтілетін сұрақтар торында осы жыл бойынша жауапсыз сұрақ жоқ.',
			ru: 'В сетке ожидаемых вопросов за этот год открытых нет.',
			en: 'No question of the expected grid is left open for this year.'
		}
	},
	disagreements: {
		title: {
			kk: 'Жарияланымдар қай жерде алшақ',
			ru: 'Где публикации расходятся',
			en: 'Where publications disagree'
		},
		lead: {
			kk: 'Бір сұраққа берілген, айырмасы дөңгелектеумен түсіндірілмейтін екі сан. Ешқайсысы жасырылмайды.',
			ru: 'Две цифры по одному вопросу, разницу которых не объясняет округление. Ни одна не спрятана.',
			en: 'Two figures for one question that rounding does not explain. Neither is hidden.'
		},
		none: {
			kk: 'Жинақта осы жыл бойынша алшақтық жоқ.',
			ru: 'Расхождений за этот год в своде нет.',
			en: 'The record holds no disagreement for this year.'
		},
		against: { kk: '{what}, {period}', ru: '{what}, {period}', en: '{what}, {period}' },
		oneQuestion: { kk: 'бір сұраққа', ru: 'по одному вопросу', en: 'for one question' },
		gap: {
			kk: 'бір сұраққа берілген екі санның айырмасы {gap}, {percent}',
			ru: 'две цифры по одному вопросу расходятся на {gap}, {percent}',
			en: 'the two figures for one question are {gap} apart, {percent}'
		},
		statuses: {
			kk: 'бірі: {first}, екіншісі: {second}',
			ru: 'одна: {first}, другая: {second}',
			en: 'one {first}, the other {second}'
		},
		precision: {
			kk: '«астам», «шамамен» сияқты сөздер мүмкіндік бергенінше',
			ru: 'насколько позволяют судить слова «более», «около» и подобные',
			en: 'as far as words such as “over” and “about” tell'
		}
	},
	sources: {
		title: { kk: 'Жарияланымдар', ru: 'Публикации', en: 'Publications' },
		line: { kk: 'осы беттегі сан: {count}', ru: 'цифр на этой странице: {count}', en: 'figures on this page: {count}' }
	},
	before: { kk: 'Алдыңғы: {year} жыл', ru: 'Предыдущий: {year} год', en: 'The year {year}, before' },
	after: { kk: 'Келесі: {year} жыл', ru: 'Следующий: {year} год', en: 'The year {year}, after' },
	all: { kk: 'Барлық жыл', ru: 'Все годы', en: 'All years' }
};

export type ReportWords = InOne<typeof WORDS>;

export function reportWords(lang: Lang): ReportWords {
	return inOne(WORDS, lang);
}
