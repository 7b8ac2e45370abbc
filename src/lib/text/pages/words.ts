/** The words of the pages around the figures. For building pages: a browser gets the words of its own page only. */

import type { Lang } from '../../contract/vocabulary.ts';
import { inOne, type InOne } from '../in-one.ts';

const WORDS = {
	name: { kk: 'Ашық Қор', ru: 'Ашық Қор', en: 'Ashyq Qor' },
	shell: {
		skip: { kk: 'Мазмұнға өту', ru: 'К содержанию', en: 'Skip to content' },
		parts: { kk: 'Сайт бөлімдері', ru: 'Разделы сайта', en: 'Parts of the site' },
		home: { kk: 'Басты бет', ru: 'Главная', en: 'Home' },
		menu: { kk: 'Мәзір', ru: 'Меню', en: 'Menu' },
		close: { kk: 'Жабу', ru: 'Закрыть', en: 'Close' },
		crumbs: { kk: 'Сіз осындасыз', ru: 'Вы здесь', en: 'You are here' },
		more: { kk: 'Сайттың басқа беттері', ru: 'Другие страницы сайта', en: 'More of the site' },
		questions: { kk: 'Сұрақтар', ru: 'Вопросы', en: 'Questions' },
		changes: { kk: 'Өзгерістер', ru: 'Изменения', en: 'Changes' },
		feed: {
			kk: '{name}: деректердегі өзгерістер',
			ru: '{name}: изменения в данных',
			en: '{name}: changes of the data'
		},
		reports: { kk: 'Жылдар бойынша', ru: 'По годам', en: 'By year' },
		explore: { kk: 'Өз сұрағым', ru: 'Свой вопрос', en: 'Explore' },
		sources: { kk: 'Дереккөздер', ru: 'Источники', en: 'Sources' },
		data: { kk: 'Деректер', ru: 'Данные', en: 'Data' },
		method: { kk: 'Әдіс', ru: 'Метод', en: 'Method' },
		glossary: { kk: 'Терминдер', ru: 'Термины', en: 'Terms' },
		search: { kk: 'Іздеу', ru: 'Поиск', en: 'Search' },
		find: { kk: 'Табу', ru: 'Найти', en: 'Find' },
		languages: { kk: 'Тіл', ru: 'Язык', en: 'Language' },
		newest: {
			kk: 'Жинақтағы ең жаңа жарияланым: {day}',
			ru: 'Самая новая публикация в своде: {day}',
			en: 'Newest publication in the record: {day}'
		},
		licence: {
			kk: 'Кодтың лицензиясы – MIT, деректер жинағыныкі – CC BY 4.0; сандардың өзі оларды жариялағандардікі болып қалады.',
			ru: 'Лицензия кода – MIT, свода данных – CC BY 4.0; сами цифры остаются за теми, кто их опубликовал.',
			en: 'Code is under the MIT licence, the compiled data under CC BY 4.0; the figures themselves remain their publishers’.'
		},
		thirdParty: {
			kk: 'Басқалардың бағдарламалары мен қарпінің лицензиялары',
			ru: 'Лицензии сторонних программ и шрифта',
			en: 'Licences of software and typeface of others'
		}
	},
	home: {
		title: {
			kk: 'Міндетті медициналық сақтандыру сандары мен дереккөздері',
			ru: 'Обязательное медицинское страхование в цифрах',
			en: 'Compulsory health insurance in figures'
		},
		description: {
			kk: 'Мұнда Қазақстандағы міндетті әлеуметтік медициналық сақтандыру туралы жарияланған сандар жиналған, әрқайсысының дереккөзі көрсетілген.',
			ru: 'Здесь собраны опубликованные цифры об обязательном социальном медицинском страховании в Казахстане, у каждой указан источник.',
			en: 'Here are the published figures on Kazakhstan’s compulsory social health insurance, each with the publication that printed it.'
		},
		lead: {
			kk: 'Бұл – Қазақстандағы міндетті әлеуметтік медициналық сақтандыру туралы жарияланған сандардың тексерілген жинағы. Әр саннан ол жарияланған дереккөзге дейін бір-ақ қадам; есептелген санның формуласы көрсетілген, ал жарияланбаған санның орны бос қалдырылған.',
			ru: 'Это проверенный свод опубликованных цифр об обязательном социальном медицинском страховании в Казахстане. От каждой цифры один шаг до публикации, в которой она приведена; у рассчитанной цифры показана формула, а неопубликованной оставлено пустое место.',
			en: 'This is a checked record of the figures published on Kazakhstan’s compulsory social health insurance. Every figure is one step from the publication that printed it; a derived figure shows its formula, and one that was not published is drawn as an empty place.'
		},
		extent: {
			kk: 'Жинақта {sources} алынған {facts} бар.',
			ru: 'Свод содержит {facts} из {sources}.',
			en: 'The record holds {facts} from {sources}.'
		},
		facts: { kk: 'сан', ru: 'цифру|цифры|цифр', en: 'figure|figures' },
		sources: { kk: 'жарияланымнан', ru: 'публикации|публикаций|публикаций', en: 'publication|publications' },
		open: { kk: 'Кестесі мен дереккөздері', ru: 'Таблица и источники', en: 'Table and sources' },
		topics: { kk: 'Тақырыптар', ru: 'Темы', en: 'Topics' }
	},
	figure: {
		choices: { kk: 'Қалай көрсету керек', ru: 'Как показать', en: 'How to show it' },
		refusedChoice: {
			kk: 'Мекенжайда «{value}» деп жазылған, мұндай таңдау жоқ. Оның орнына көрсетілгені: {shown}.',
			ru: 'В адресе указано «{value}», такого выбора нет. Вместо него показано: {shown}.',
			en: 'The address asks for “{value}”, which is not an option here. Shown instead: {shown}.'
		},
		keys: {
			kk: 'Бағыттауыш пернелермен бір белгіден екіншісіне өтуге болады, Enter санның дереккөзін ашады.',
			ru: 'Клавиши со стрелками переводят от отметки к отметке, Enter открывает источник цифры.',
			en: 'Arrow keys move from mark to mark; Enter opens the source of a figure.'
		},
		textures: {
			kk: 'Санның мәртебесі қалай белгіленген',
			ru: 'Как обозначен статус цифры',
			en: 'How the status of a figure is drawn'
		},
		caveats: { kk: 'Нені ескерген жөн', ru: 'Что учесть', en: 'What to keep in mind' },
		refusals: { kk: 'Мұнда не жоқ және неліктен', ru: 'Чего здесь нет и почему', en: 'What is not here, and why' },
		table: { kk: 'Диаграмманың кестесі', ru: 'Таблица к графику', en: 'Table of this chart' },
		paper: {
			kk: 'Жарияланым саны: {count} ({publishers}). Кесте және әр санның дереккөзі: {address}',
			ru: 'Публикаций: {count} ({publishers}). Таблица и источник каждой цифры: {address}',
			en: 'Publications: {count} ({publishers}). The table and the source of every number: {address}'
		},
		paperMore: {
			kk: 'Кесте мен барлық дереккөзді де басып шығару',
			ru: 'Печатать также таблицу и все источники',
			en: 'Print the table and all sources too'
		},
		tableOf: { kk: '{title} {unit}', ru: '{title} {unit}', en: '{title} {unit}' },
		sourceColumn: { kk: 'Дереккөз', ru: 'Источник', en: 'Source' },
		sourceOf: { kk: 'Дереккөз {place}', ru: 'Источник {place}', en: 'Source {place}' },
		formulaMark: { kk: 'формула', ru: 'формула', en: 'formula' },
		from: { kk: 'Сандар қайдан алынды', ru: 'Откуда взяты цифры', en: 'Where the figures come from' },
		fromLead: {
			kk: 'Диаграмма мен кестедегі әр санды кім, қашан және қалай жариялағаны. Нөмірлер кестенің соңғы бағанындағымен бірдей.',
			ru: 'Кто, когда и как опубликовал каждую цифру графика и таблицы. Номера те же, что в последнем столбце таблицы.',
			en: 'Who published each figure of the chart and the table, when and how. The numbers are those of the last column of the table.'
		},
		formulas: { kk: 'Есептелген сандар', ru: 'Рассчитанные цифры', en: 'Derived figures' },
		formulasLead: {
			kk: 'Бұл диаграммадағы есептелген сандардың формулалары:',
			ru: 'Формулы рассчитанных цифр этого графика:',
			en: 'Formulas of the derived figures of this chart:'
		},
		back: { kk: 'Басқа диаграммалар', ru: 'Другие графики', en: 'Other charts' },
		wider: { kk: 'Сұрақ кеңірек', ru: 'Вопрос шире', en: 'A wider question' },
		narrower: { kk: 'Сұрақ тарырақ', ru: 'Вопрос уже', en: 'A narrower question' },
		wholeDrawing: { kk: 'Диаграмманы толық көрсету', ru: 'Показать график целиком', en: 'Show the whole chart' },
		allRows: {
			kk: 'Кестенің барлық жолын көрсету ({count})',
			ru: 'Показать все строки таблицы ({count})',
			en: 'Show all rows of the table ({count})'
		},
		moreRemarks: { kk: 'Тағы ескертпе: {count}', ru: 'Еще примечаний: {count}', en: 'More notes: {count}' },
		allSources: {
			kk: 'Барлық жарияланымды көрсету',
			ru: 'Показать все публикации',
			en: 'Show all publications'
		}
	},
	receipt: {
		printed: { kk: 'Жарияланымдағы мәні', ru: 'В публикации', en: 'Printed' },
		evidence: { kk: 'Қалай оқылды', ru: 'Как прочитано', en: 'How it was read' },
		locator: { kk: 'Жарияланымдағы орны', ru: 'Место в публикации', en: 'Place in the publication' },
		note: { kk: 'Ескертпе', ru: 'Примечание', en: 'Note' },
		others: {
			kk: 'Басқа жарияланымдарда басқаша',
			ru: 'В других публикациях иначе',
			en: 'Other publications print otherwise'
		},
		gap: { kk: 'айырмасы {gap}, {percent}', ru: 'разница {gap}, {percent}', en: 'gap of {gap}, {percent}' },
		editions: {
			kk: 'Сол қатардың басқа редакцияларында',
			ru: 'В других редакциях того же ряда',
			en: 'In other editions of the same series'
		},
		edition: { kk: '{day} күнгі редакция', ru: 'редакция: {day}', en: 'edition of {day}' },
		preferred: {
			kk: 'Бірнеше санның ішінен таңдалған',
			ru: 'Выбрано из нескольких цифр',
			en: 'Chosen among several figures'
		},
		undated: { kk: 'күні белгісіз', ru: 'день неизвестен', en: 'day unknown' },
		noAddress: {
			kk: 'мекенжайсыз құжат, атауымен беріледі',
			ru: 'документ без адреса, дан по названию',
			en: 'a document without an address, cited by title'
		},
		unofficial: {
			kk: 'заң мәтінінің ресми емес көшірмесі',
			ru: 'неофициальная копия текста закона',
			en: 'unofficial copy of the text of the law'
		},
		allFacts: {
			kk: 'осы жарияланымның барлық саны',
			ru: 'все цифры этой публикации',
			en: 'all figures of this publication'
		}
	},
	recompute: {
		megabytes: { kk: 'МБ', ru: 'МБ', en: 'MB' },
		title: { kk: 'Өзіңіз тексеріңіз', ru: 'Проверьте сами', en: 'Check it yourself' },
		lead: {
			kk: 'Осы диаграмманың SQL сұрауын браузеріңіз жарияланған деректер бойынша өзі орындай алады. Ол үшін DuckDB модулі осы сайттан бір рет жүктеледі; сыртқа ештеңе жіберілмейді.',
			ru: 'Ваш браузер может сам выполнить SQL-запрос этого графика по опубликованным данным. Для этого с этого же сайта один раз загружается движок DuckDB; наружу ничего не отправляется.',
			en: 'Your browser can run the SQL of this chart on the published data by itself. For that it loads the DuckDB engine from this site once; nothing is sent anywhere.'
		},
		start: {
			kk: 'Браузерімде қайта есептеу (шамамен {size})',
			ru: 'Пересчитать в моем браузере (около {size})',
			en: 'Recompute in my browser (about {size})'
		},
		sql: { kk: 'SQL сұрауы', ru: 'SQL-запрос', en: 'SQL query' },
		loading: {
			kk: 'Қозғалтқыш жүктеліп жатыр: {loaded} / {total}',
			ru: 'Загружается движок: {loaded} из {total}',
			en: 'Loading the engine: {loaded} of {total}'
		},
		running: {
			kk: 'Деректер тексеріліп, сұрау орындалып жатыр',
			ru: 'Данные проверяются, запрос выполняется',
			en: 'Checking the data and running the query'
		},
		cancel: { kk: 'Тоқтату', ru: 'Остановить', en: 'Cancel' },
		equal: {
			kk: 'Сәйкес келді: {rows} жолдың бәрі жарияланғанмен бірдей. Сұрау уақыты: {ms} мс. Қозғалтқыш: DuckDB {version}. Диаграмма осы жауап бойынша қайта құрылды.',
			ru: 'Совпало: все строки ({rows}) равны опубликованным. Время запроса: {ms} мс. Движок: DuckDB {version}. График построен заново по этому ответу.',
			en: 'Equal: all {rows} rows are the same as the published ones. Query time: {ms} ms. Engine: DuckDB {version}. The chart has been redrawn from this answer.'
		},
		differs: {
			kk: 'Сәйкес келмеді: {rows} жолдың {differences} жолы жарияланғаннан өзгеше. Сұрау уақыты: {ms} мс. Қозғалтқыш: DuckDB {version}.',
			ru: 'Не совпало: отличаются строки: {differences} из {rows}. Время запроса: {ms} мс. Движок: DuckDB {version}.',
			en: 'Not equal: of {rows} rows, {differences} differ from the published ones. Query time: {ms} ms. Engine: DuckDB {version}.'
		},
		unchanged: { kk: 'Бет бұрынғы қалпында қалды.', ru: 'Страница осталась прежней.', en: 'The page is as it was.' },
		failures: {
			offline: {
				kk: 'Желі жоқ: қозғалтқыш немесе деректер жүктелмеді. Байланысты тексеріп, қайта басыңыз.',
				ru: 'Нет сети: движок или данные не загрузились. Проверьте связь и нажмите еще раз.',
				en: 'There is no network: the engine or the data could not be loaded. Check the connection and try again.'
			},
			missing: {
				kk: 'Қажетті файл табылмады: сайттың жаңа нұсқасы шыққан болуы мүмкін. Бетті қайта жүктеңіз.',
				ru: 'Нужный файл не найден: возможно, вышла новая версия сайта. Обновите страницу.',
				en: 'A file that is needed was not found: the site may have a newer version. Reload the page.'
			},
			corrupt: {
				kk: 'Файл жарияланған бақылау сомасына (sha256) сай емес, сондықтан пайдаланылмады.',
				ru: 'Файл не совпал с опубликованной контрольной суммой (sha256) и поэтому не использован.',
				en: 'A file does not match its published checksum (sha256), so it was not used.'
			},
			hang: {
				kk: 'Қозғалтқыш белгіленген уақытта жауап бермеді.',
				ru: 'Движок не ответил за отведенное время.',
				en: 'The engine did not answer in time.'
			},
			cancelled: { kk: 'Тоқтатылды.', ru: 'Остановлено.', en: 'Cancelled.' },
			unsupported: {
				kk: 'Бұл браузер қозғалтқышты іске қоса алмайды.',
				ru: 'Этот браузер не может запустить движок.',
				en: 'This browser can not run the engine.'
			},
			crashed: {
				kk: 'Қозғалтқыш тоқтап қалды. Қайта басып көріңіз.',
				ru: 'Движок остановился из-за сбоя. Попробуйте еще раз.',
				en: 'The engine crashed. Try again.'
			},
			'out-of-memory': {
				kk: 'Браузердің жады жетпеді.',
				ru: 'Браузеру не хватило памяти.',
				en: 'The browser ran out of memory.'
			}
		}
	},
	sources: {
		title: { kk: 'Дереккөздер', ru: 'Источники', en: 'Sources' },
		description: {
			kk: 'Бұл бет жинаққа енген әр жарияланымды кім, қашан жариялағанын және одан қанша сан алынғанын айтады.',
			ru: 'Эта страница говорит о каждой публикации свода, кто и когда ее опубликовал и сколько цифр из нее взято.',
			en: 'This page tells of every publication in the record who published it, when, and how many figures were taken from it.'
		},
		lead: {
			kk: 'Жинақтағы әр сан осы жарияланымдардың бірінен алынған. Олардың атауларын өзіміз қысқартып бердік.',
			ru: 'Каждая цифра свода взята из одной из этих публикаций. Названия публикаций – наши короткие обозначения.',
			en: 'Every figure of the record was printed in one of these publications. Their titles are our own short labels.'
		},
		facts: { kk: 'сан: {count}', ru: 'цифр: {count}', en: 'figures: {count}' },
		factsTitle: {
			kk: 'Осы жарияланымнан алынған сандар',
			ru: 'Цифры этой публикации',
			en: 'Figures of this publication'
		},
		noFacts: {
			kk: 'Бұл жарияланым оқиғалар мен уәделер тізімінде пайдаланылған, одан сан алынбаған.',
			ru: 'Публикация использована в списках событий и обещаний, цифр из нее не взято.',
			en: 'The publication is used in the lists of events and promises; no figure was taken from it.'
		},
		about: {
			kk: 'Бұл бет бір жарияланымнан алынған сандарды көрсетеді ({publisher}: {title}).',
			ru: 'Эта страница показывает цифры, взятые из одной публикации ({publisher}: {title}).',
			en: 'This page shows the figures taken from one publication of {publisher} ({title}).'
		},
		publisher: { kk: 'Жариялаушы', ru: 'Кто опубликовал', en: 'Publisher' },
		kind: { kk: 'Түрі', ru: 'Вид', en: 'Kind' },
		published: { kk: 'Қашан', ru: 'Когда', en: 'Published' },
		language: { kk: 'Тілі', ru: 'Язык', en: 'Language' },
		address: { kk: 'Мекенжайы', ru: 'Адрес', en: 'Address' },
		series: { kk: 'Қатардың редакциясы', ru: 'Редакция ряда', en: 'Edition of a series' },
		what: { kk: 'Не туралы', ru: 'О чем', en: 'What' },
		period: { kk: 'Кезең', ru: 'Период', en: 'Period' },
		value: { kk: 'Мәні', ru: 'Значение', en: 'Value' },
		status: { kk: 'Мәртебесі', ru: 'Статус', en: 'Status' },
		shownIn: { kk: 'Диаграммада', ru: 'На графике', en: 'In the chart' },
		all: { kk: 'Барлық дереккөз', ru: 'Все источники', en: 'All sources' }
	},
	data: {
		title: { kk: 'Деректер', ru: 'Данные', en: 'Data' },
		description: {
			kk: 'Бұл бет жинақтың әр кестесінің бағандарын түсіндіреді және файлдарын көлемі мен бақылау сомасымен ұсынады.',
			ru: 'Эта страница объясняет столбцы каждой таблицы свода и предлагает ее файлы с размером и контрольной суммой.',
			en: 'This page tells of every table of the record what its columns mean and offers its files with their size and checksum.'
		},
		lead: {
			kk: 'Сайттағы барлық сан осы кестелерден алынады. Әр кесте бес пішімде беріледі, Excel файлы – сіздің тіліңізде; SHA-256 бақылау сомасы файлдың өзгермегенін тексеруге мүмкіндік береді.',
			ru: 'Все цифры сайта взяты из этих таблиц. Каждая таблица дана в пяти форматах, файл Excel – на вашем языке; контрольная сумма SHA-256 позволяет убедиться, что файл не изменился.',
			en: 'All figures on the site come from these tables. Each is given in five formats, the Excel file in your language; the SHA-256 checksum lets you see that a file is unchanged.'
		},
		all: { kk: 'Бәрі бір мұрағатта', ru: 'Все одним архивом', en: 'Everything in one archive' },
		package: {
			kk: 'Кестелердің сипаттамасы (Frictionless Data Package)',
			ru: 'Описание таблиц (Frictionless Data Package)',
			en: 'Description of the tables (Frictionless Data Package)'
		},
		manifest: {
			kk: 'Файлдар тізімі (manifest.json)',
			ru: 'Список файлов (manifest.json)',
			en: 'List of files (manifest.json)'
		},
		excel: {
			kk: 'Қазақша және орысша Excel үшін CSV: нүктелі үтір, ондық үтір',
			ru: 'CSV для Excel на русском и казахском: точка с запятой, десятичная запятая',
			en: 'CSV for Excel in Russian and Kazakh: semicolons, decimal commas'
		},
		excelFailed: {
			kk: 'Кесте жүктелмеді; байланысты тексеріп, қайталап көріңіз.',
			ru: 'Таблица не загрузилась; проверьте связь и попробуйте еще раз.',
			en: 'The table could not be loaded; look at your connection and try again.'
		},
		rows: { kk: 'жол: {count}', ru: 'строк: {count}', en: 'rows: {count}' },
		columns: { kk: 'Бағандары', ru: 'Столбцы', en: 'Columns' },
		column: { kk: 'Баған', ru: 'Столбец', en: 'Column' },
		meaning: { kk: 'Мағынасы', ru: 'Смысл', en: 'Meaning' },
		kind: { kk: 'Түрі', ru: 'Вид', en: 'Kind' },
		files: { kk: 'Файлдары', ru: 'Файлы', en: 'Files' },
		format: { kk: 'Пішімі', ru: 'Формат', en: 'Format' },
		bytes: { kk: 'Көлемі, байт', ru: 'Размер, байт', en: 'Size, bytes' },
		hash: { kk: 'SHA-256', ru: 'SHA-256', en: 'SHA-256' },
		sql: {
			kk: 'Кестені құратын SQL сұрауы',
			ru: 'SQL, из которого получена таблица',
			en: 'SQL that derives the table'
		},
		sqlFile: { kk: 'SQL файлы', ru: 'Файл SQL', en: 'SQL file' },
		contents: { kk: 'Кестелер', ru: 'Таблицы', en: 'Tables' },
		kinds: {
			id: { kk: 'кілт', ru: 'ключ', en: 'key' },
			code: { kk: 'код', ru: 'код', en: 'code' },
			text: { kk: 'мәтін', ru: 'текст', en: 'text' },
			day: { kk: 'күн', ru: 'день', en: 'day' },
			url: { kk: 'мекенжай', ru: 'адрес', en: 'address' },
			number: { kk: 'сан', ru: 'число', en: 'number' },
			whole: { kk: 'бүтін сан', ru: 'целое число', en: 'whole number' },
			share: { kk: 'үлес, 0–100', ru: 'доля, 0–100', en: 'share, 0-100' },
			ids: { kk: 'кілттер тізімі', ru: 'список ключей', en: 'list of keys' },
			sql: { kk: 'сұрау мәтіні', ru: 'текст запроса', en: 'text of a query' },
			yes: { kk: 'иә не жоқ', ru: 'да или нет', en: 'yes or no' }
		}
	},
	method: {
		title: { kk: 'Әдіс', ru: 'Метод', en: 'Method' },
		description: {
			kk: 'Бұл бет сандар қалай жиналатынын, таңдалатынын, салыстырылатынын, есептелетінін және түзетілетінін айтады.',
			ru: 'Эта страница объясняет, как цифры собраны, выбраны, сопоставлены, рассчитаны и как их исправить.',
			en: 'This page tells how figures are gathered, chosen, compared, derived and corrected.'
		},
		lead: {
			kk: 'Бұл бетте сайттағы барлық ереже жазылған. Ережелердің өзі де SQL түрінде деректер бетінде жарияланған.',
			ru: 'Здесь записаны все правила сайта. Сами правила в виде SQL опубликованы на странице данных.',
			en: 'Every rule of the site is written here. The rules themselves are published as SQL on the data page.'
		},
		contents: { kk: 'Мазмұны', ru: 'Содержание', en: 'Contents' },
		formulas: { kk: 'Формулалар', ru: 'Формулы', en: 'Formulas' },
		sql: {
			kk: 'Осы ереженің SQL мәтіні мен кестесі',
			ru: 'SQL этого правила и его таблица',
			en: 'SQL of this rule and its table'
		},
		repository: { kk: 'Жобаның репозиторийі', ru: 'Репозиторий проекта', en: 'Repository of the project' }
	},
	lost: {
		title: { kk: 'Мұндай бет жоқ', ru: 'Такой страницы нет', en: 'There is no such page' },
		text: {
			kk: 'Мекенжай қате жазылған немесе бет басқа мекенжайға ауысқан.',
			ru: 'Адрес написан с ошибкой, или страница переехала.',
			en: 'The address is mistyped, or the page has moved.'
		},
		home: { kk: 'Басты бетке өту', ru: 'На главную', en: 'Go to the home page' }
	},
	start: {
		choose: { kk: 'Тілді таңдаңыз', ru: 'Выберите язык', en: 'Choose a language' },
		lead: {
			kk: 'Міндетті әлеуметтік медициналық сақтандыру туралы жарияланған сандар',
			ru: 'Опубликованные цифры об обязательном социальном медицинском страховании',
			en: 'Published figures on compulsory social health insurance'
		}
	}
};

export type PageWords = InOne<typeof WORDS>;

export function pageWords(lang: Lang): PageWords {
	return inOne(WORDS, lang);
}
