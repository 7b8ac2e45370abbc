/** The words of the files of a figure and of the place that offers them. For building pages: a browser gets its own only. */

import type { Lang } from '../../contract/vocabulary.ts';
import { inOne, type InOne } from '../in-one.ts';

const WORDS = {
	columns: {
		/** {head}: in files of everything */
		choice: { kk: 'Таңдау: {head}', ru: 'Выбор: {head}', en: 'Choice: {head}' },
		/** {head} */
		number: { kk: '{head}: сан', ru: '{head}: число', en: '{head}: number' },
		/** {head} */
		unit: { kk: '{head}: өлшем бірлігі', ru: '{head}: единица', en: '{head}: unit' },
		/** {head} */
		day: { kk: '{head}: ЖЖЖЖ-АА-КК', ru: '{head}: ГГГГ-ММ-ДД', en: '{head}: YYYY-MM-DD' },
		formula: { kk: 'Есептелген болса, формуласы', ru: 'Формула, если рассчитано', en: 'Formula, if derived' },
		publishers: { kk: 'Кім жариялаған', ru: 'Кем опубликовано', en: 'Who printed it' },
		titles: { kk: 'Қайда жарияланған', ru: 'Где опубликовано', en: 'Where it is printed' },
		addresses: { kk: 'Жарияланымның мекенжайы', ru: 'Адрес публикации', en: 'Address of the publication' },
		facts: { kk: 'Сандардың кілттері', ru: 'Ключи цифр', en: 'Ids of the facts' }
	},
	/** Names of sheets: at most 31 letters. */
	sheets: {
		cover: { kk: 'Файл туралы', ru: 'О файле', en: 'About' },
		table: { kk: 'Кесте', ru: 'Таблица', en: 'Table' },
		legend: { kk: 'Сөздер', ru: 'Слова', en: 'Words' },
		sources: { kk: 'Дереккөздер', ru: 'Источники', en: 'Sources' }
	},
	/** How many rows a table has. */
	rows: { kk: 'Жолдар саны', ru: 'Строк', en: 'Rows' },
	cover: {
		question: { kk: 'Сұрақ', ru: 'Вопрос', en: 'Question' },
		about: { kk: 'Не туралы', ru: 'О чем', en: 'About' },
		state: { kk: 'Не көрсетілген', ru: 'Показано', en: 'Shown' },
		/** {count} */
		everyState: {
			kk: 'Беттегі таңдаулардың бәрі: {count}',
			ru: 'Все варианты, которые есть на странице: {count}',
			en: 'Every choice that the page offers: {count}'
		},
		firstState: {
			kk: 'Бет алғаш ашылғандағыдай',
			ru: 'Так, как страница показывает сначала',
			en: 'As the page first shows it'
		},
		unit: { kk: 'Диаграмманың өлшем бірлігі', ru: 'Единица измерения графика', en: 'Unit of the chart' },
		takeaway: { kk: 'Бір сөйлеммен', ru: 'Одним предложением', en: 'In one sentence' },
		caveats: { kk: 'Нені ескерген жөн', ru: 'Что учесть', en: 'What to keep in mind' },
		/** Of the table itself; the record may hold a newer one. */
		newest: {
			kk: 'Осы кестенің ең жаңа жарияланымы',
			ru: 'Самая новая публикация этой таблицы',
			en: 'Newest publication behind this table'
		},
		record: { kk: 'Жинақтың нұсқасы', ru: 'Версия свода', en: 'Version of the record' },
		licence: { kk: 'Лицензия', ru: 'Лицензия', en: 'Licence' },
		licenceText: {
			kk: 'Деректер жинағының лицензиясы – CC BY 4.0; сандардың өзі оларды жариялағандардікі болып қалады.',
			ru: 'Свод данных – CC BY 4.0; сами цифры остаются за теми, кто их опубликовал.',
			en: 'CC BY 4.0 for the compiled data; the figures themselves remain their publishers’.'
		},
		cite: { kk: 'Қалай сілтеме жасау керек', ru: 'Как цитировать', en: 'How to cite' },
		address: { kk: 'Мекенжай', ru: 'Адрес', en: 'Address' },
		columnsHead: { kk: 'Бағандар', ru: 'Столбцы', en: 'Columns' },
		/** How a row is built: said in the cover note and in the readme. */
		columnsText: {
			kk: 'Мұндағы жол – беттегі кестенің жолы. Мәтін беттегідей берілген; жанындағы «сан» – сол мәннің толық бірлікпен (теңге, адам, пайыз) жазылғаны, «өлшем бірлігі» – оның нені санайтыны, «ЖЖЖЖ-АА-КК» – күннің өзі. Есептелген санда бастапқы сандар мүмкіндік беретіннен артық цифр жоқ. Одан кейінгі бағандарда жолдың қайдан алынғаны көрсетілген: формула, жариялаушы, жарияланым, мекенжай. Бағдарламаларға арналған бағандардың атауы барлық тілде бірдей: «period_start», «period_end», «status», «precision», «evidence», «value» (толық бірлікпен), «unit», «formula», «fact_ids» (жинақтағы сандардың кілттері). Жолдың негізіндегі сандар бір-бірінен өзгеше болса, ондай ұяшық бос қалады; жолда бірнеше сан болса, «value» мен «unit» бос; есептелген жолда «precision» болмайды; «evidence» – санның жарияланымдағы орны қалай оқылғаны («text», «headline», «rewrite», «assumed»), жол негізіндегі сандардың ең әлсізі бойынша. Қайта есептелген санның (бағамен, адам басына, ЖІӨ-ге қатысты, доллармен) кезеңі мен мәртебесі – бастапқы санның кезеңі мен мәртебесі.',
			ru: 'Строка здесь – строка таблицы на странице. Текст приведен как на странице; рядом «число» – то же значение в полных единицах (тенге, люди, проценты), «единица» – что оно считает, «ГГГГ-ММ-ДД» – день. У рассчитанного числа не больше цифр, чем позволяют исходные. Затем сказано, откуда строка: формула, кто опубликовал, публикация, адрес. Столбцы для программ называются одинаково на всех языках: «period_start», «period_end», «status», «precision», «evidence», «value» (в полных единицах), «unit», «formula», «fact_ids» (ключи цифр свода). Такая ячейка пуста, если цифры, на которых стоит строка, в этом расходятся; если чисел в строке несколько, пусты «value» и «unit»; у рассчитанной строки нет «precision»; «evidence» – как прочитано место в публикации («text», «headline», «rewrite», «assumed»), по самой слабой из цифр, на которых стоит строка. Период и статус пересчитанной цифры (в ценах, на человека, к ВВП, в долларах) – те, что у исходной.',
			en: 'A row is a row of the table on the page. A text stands as on the page; beside it “number” has the same value in full units (tenge, people, percent), “unit” what it counts, “YYYY-MM-DD” the day. A derived number has no more digits than its inputs allow. Then come where the row is from: formula, publisher, publication, address. Columns for programs have the same names in every language: “period_start”, “period_end”, “status”, “precision”, “evidence”, “value” (in full units), “unit”, “formula”, “fact_ids” (keys of the record). Such a cell is empty where the figures behind a row differ in it; where a row has several numbers, “value” and “unit” are empty; a derived row has no “precision”; “evidence” is how the place in the publication was read (“text”, “headline”, “rewrite”, “assumed”), by the weakest figure behind a row. Period and status of a converted figure (prices, people, output, dollars) are those of the figure that was converted.'
		},
		empty: {
			kk: 'Бос ұяшық – мән жоқ деген сөз, нөл емес. «Жарияланбаған» деген сөз жинақтағы бірде-бір жарияланымда ондай сан жоғын білдіреді.',
			ru: 'Пустая ячейка означает, что значения нет; это не ноль. «Не опубликовано» – такой цифры нет ни в одной публикации свода.',
			en: 'An empty cell means no value, not zero. “Not published” means that no publication in the record has it.'
		}
	},
	legend: {
		word: { kk: 'Сөз', ru: 'Слово', en: 'Word' },
		meaning: { kk: 'Нені білдіреді', ru: 'Что оно значит', en: 'What it means' },
		gap: {
			kk: 'Жинақтағы бірде-бір жарияланым бұл санды жарияламаған.',
			ru: 'Ни одна публикация свода не приводит этой цифры.',
			en: 'No publication in the record prints this number.'
		},
		derived: {
			kk: 'Жарияланбаған: жолда көрсетілген формуламен жарияланған сандардан есептелген.',
			ru: 'Не опубликовано: рассчитано из опубликованных цифр по формуле, указанной в строке.',
			en: 'Not printed: made from printed figures by the formula named in the row.'
		}
	},
	sources: {
		publisher: { kk: 'Жариялаушы', ru: 'Кто опубликовал', en: 'Publisher' },
		title: { kk: 'Жарияланым', ru: 'Публикация', en: 'Publication' },
		published: { kk: 'Жарияланған күні', ru: 'Опубликовано', en: 'Published' },
		address: { kk: 'Мекенжай', ru: 'Адрес', en: 'Address' },
		page: { kk: 'Осы сайтта', ru: 'На этом сайте', en: 'On this site' },
		facts: { kk: 'Одан алынған сандар', ru: 'Взятые из нее цифры', en: 'Figures taken from it' }
	},
	/** Foot of a picture: {day}, {licence}. */
	pictureFoot: {
		kk: 'Деректер күні: {day} · {licence}',
		ru: 'Данные на {day} · {licence}',
		en: 'Record of {day} · {licence}'
	},
	panel: {
		data: { kk: 'Деректер', ru: 'Данные', en: 'Data' },
		pictures: { kk: 'Суреттер', ru: 'Изображения', en: 'Pictures' },
		shown: { kk: 'Дәл қазір көрсетілгені', ru: 'Ровно то, что показано', en: 'Exactly what is shown' },
		everything: {
			kk: 'Бәрі: барлық таңдаудың кестелері',
			ru: 'Всё: таблицы всех вариантов',
			en: 'Everything: the tables of every choice'
		},
		/** Whose files stand here where no script makes others. */
		withoutScripts: {
			kk: 'Скрипт қосылмаса, мұнда бет алғаш көрсететін күйдің файлдары беріледі; барлық таңдаудың кестелері «Бәрі» файлдарында.',
			ru: 'Без скриптов здесь файлы того, что страница показывает сначала; таблицы всех вариантов – в файлах «Всё».',
			en: 'Without scripts these are files of what the page shows first; the files of everything hold the tables of every choice.'
		},
		kinds: {
			xlsx: {
				kk: 'Excel, дереккөздерімен және сөздердің түсіндірмесімен',
				ru: 'Excel, с источниками и пояснением слов',
				en: 'Excel, with sources and words explained'
			},
			csv: { kk: 'CSV', ru: 'CSV', en: 'CSV' },
			json: { kk: 'JSON', ru: 'JSON', en: 'JSON' },
			parquet: { kk: 'Parquet', ru: 'Parquet', en: 'Parquet' },
			arrow: { kk: 'Arrow', ru: 'Arrow', en: 'Arrow' },
			svg: { kk: 'SVG, жалпақ', ru: 'SVG, широкое', en: 'SVG, wide' },
			'square.svg': { kk: 'SVG, шаршы', ru: 'SVG, квадратное', en: 'SVG, square' },
			png: { kk: 'PNG, жалпақ', ru: 'PNG, широкое', en: 'PNG, wide' }
		},
		/** Pictures drawn in the reader's browser. */
		drawn: {
			wide2: { kk: 'PNG, жалпақ, екі есе ірі', ru: 'PNG, широкое, вдвое крупнее', en: 'PNG, wide, twice the size' },
			square1: { kk: 'PNG, шаршы', ru: 'PNG, квадратное', en: 'PNG, square' },
			square2: {
				kk: 'PNG, шаршы, екі есе ірі',
				ru: 'PNG, квадратное, вдвое крупнее',
				en: 'PNG, square, twice the size'
			}
		},
		/** CSV for Excel with Russian or Kazakh settings, made in the reader's browser. */
		excel: {
			kk: 'Қазақша және орысша Excel үшін CSV: нүктелі үтір, ондық үтір',
			ru: 'CSV для Excel на русском и казахском: точка с запятой, десятичная запятая',
			en: 'CSV for Excel in Russian and Kazakh: semicolons, decimal commas'
		},
		zip: { kk: 'Осының бәрі бір мұрағатта', ru: 'Всё это одним архивом', en: 'All of this in one archive' },
		/** {size} */
		kilobytes: { kk: '{size} кБ', ru: '{size} кБ', en: '{size} kB' },
		working: { kk: 'Дайындалып жатыр …', ru: 'Готовится …', en: 'Being made …' },
		done: {
			kk: 'Дайын: файл жүктеулеріңіздің арасында.',
			ru: 'Готово: файл среди ваших загрузок.',
			en: 'Done: the file is among your downloads.'
		},
		failedLoad: {
			kk: 'Файл жүктелмеді; байланысты тексеріп, қайталап көріңіз.',
			ru: 'Файл не загрузился; проверьте связь и попробуйте еще раз.',
			en: 'A file could not be loaded; look at your connection and try again.'
		},
		failedDraw: {
			kk: 'Браузер суретті сала алмады; жоғарыдағы SVG немесе PNG файлын алыңыз.',
			ru: 'Браузер не смог нарисовать изображение; возьмите SVG или PNG выше.',
			en: 'Your browser could not draw the picture; take the SVG or the PNG above.'
		},
		/** Readme of the archive; lines are {title}, {state}, {address}, {files}. */
		readme: [
			{ kk: 'Ашық Қор', ru: 'Ашық Қор', en: 'Ashyq Qor' },
			{ kk: '{title}', ru: '{title}', en: '{title}' },
			{ kk: '{state}', ru: '{state}', en: '{state}' },
			{ kk: '{address}', ru: '{address}', en: '{address}' },
			{ kk: '', ru: '', en: '' },
			{ kk: 'Файлдар:', ru: 'Файлы:', en: 'Files:' },
			{ kk: '{files}', ru: '{files}', en: '{files}' },
			{ kk: '', ru: '', en: '' },
			{ kk: '{columns}', ru: '{columns}', en: '{columns}' },
			{ kk: '{empty}', ru: '{empty}', en: '{empty}' },
			{ kk: '', ru: '', en: '' },
			{ kk: '{licence}', ru: '{licence}', en: '{licence}' }
		]
	}
};

export type FilesWords = InOne<typeof WORDS>;
export type FileColumnWords = FilesWords['columns'];
export type FilesPanelWords = FilesWords['panel'];

export function filesWords(lang: Lang): FilesWords {
	return inOne(WORDS, lang);
}
