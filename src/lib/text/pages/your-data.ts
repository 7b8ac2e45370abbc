/** The words of the page that draws our figures with a reader's rows, by language. For building pages. */

import type { Lang } from '../../contract/vocabulary.ts';
import { inOne, type InOne } from '../in-one.ts';

const WORDS = {
	title: {
		kk: 'Диаграммаларымыз сіздің деректеріңізбен',
		ru: 'Наши диаграммы с вашими данными',
		en: 'Our figures with your data'
	},
	description: {
		kk: 'Жазба кестелеріне сай өз жолдарыңызды әкеліңіз: сайттың диаграммалары солармен сызылады.',
		ru: 'Принесите свои строки в таблицах записи, и диаграммы сайта будут нарисованы с ними.',
		en: 'Bring rows of your own that follow the tables of the record, and the figures of the site are drawn with them.'
	},
	lead: {
		kk: 'Жазба кестесіне сай CSV не Parquet файлын әкеліңіз: диаграммаларымыз сіздің жолдарыңызбен сызылады. Файл жазбаның ережелерімен тексеріледі, осы браузерде оқылады, ешқайда жіберілмейді.',
		ru: 'Принесите файл CSV или Parquet, устроенный как таблица записи, и наши диаграммы будут нарисованы с вашими строками. Файл проверяется по правилам записи, читается в этом браузере и никуда не отправляется.',
		en: 'Bring a CSV or Parquet file that follows a table of the record, and our own figures are drawn with your rows. The file is checked by the rules of the record, read in this browser and sent nowhere.'
	},
	noScript: {
		kk: 'Файлды браузер оқып, сызады: бұл бетке скрипттер керек.',
		ru: 'Файл читает и рисует браузер: этой странице нужны скрипты.',
		en: 'A browser reads and draws the file: this page needs scripts.'
	},
	/** Leads to the templates. */
	templates: {
		kk: 'Барлық кестенің үлгілері және бағандарының түсіндірмесі',
		ru: 'Шаблоны всех таблиц с пояснением столбцов',
		en: 'Templates of all tables, with their columns explained'
	},
	choose: { kk: 'Файлдарды таңдау', ru: 'Выбрать файлы', en: 'Choose files' },
	drop: {
		kk: 'Немесе осында сүйреп әкеліңіз: UTF-8 кодтауындағы, үтірмен бөлінген CSV не Parquet; бірнешеуін қатар, өз sources.csv файлыңызды да әкелуге болады.',
		ru: 'Или перетащите их сюда: CSV в UTF-8 с запятыми или Parquet; можно несколько сразу, в том числе свой sources.csv.',
		en: 'Or drop them here: CSV in UTF-8 with commas, or Parquet; several at once, your own sources.csv among them.'
	},
	placing: {
		title: { kk: 'Жолдарыңыз қайда тұрады', ru: 'Куда поставить ваши строки', en: 'Where your rows stand' },
		beside: {
			kk: 'Жарияланған жолдардың қасында; кілті бірдей жол біздікінің орнын басады',
			ru: 'К опубликованным; строка с тем же ключом заменяет нашу',
			en: 'Beside the published rows; one with the same key takes the place of ours'
		},
		alone: {
			kk: 'Өз кестесінде жалғыз, жарияланған жолдарсыз',
			ru: 'Одни в свою таблицу, без опубликованных строк',
			en: 'Alone in their table, without the published rows'
		}
	},
	/** {file} */
	reading: { kk: '{file} оқылып жатыр.', ru: 'Читается {file}.', en: '{file} is being read.' },
	/** {loaded}, {total} */
	loading: {
		kk: 'Жарияланған жазба жүктеліп жатыр: {loaded} / {total}',
		ru: 'Загружается опубликованная запись: {loaded} из {total}',
		en: 'The published record is loading: {loaded} of {total}'
	},
	files: {
		title: { kk: 'Файлдарыңыз', ru: 'Ваши файлы', en: 'Your files' },
		table: { kk: '{file} сай келетін кесте', ru: 'Таблица записи для {file}', en: 'Table that {file} follows' },
		none: { kk: 'ешқайсысы емес', ru: 'ни одна из них', en: 'none of these' },
		remove: { kk: 'Алып тастау: {file}', ru: 'Убрать {file}', en: 'Take {file} away' },
		neither: {
			kk: '{file} файлы CSV да, Parquet та емес; оны осының бірі түрінде сақтаңыз.',
			ru: 'Файл {file} – не CSV и не Parquet; сохраните его в одном из этих видов.',
			en: '{file} is neither CSV nor Parquet; save it as one of them.'
		},
		unknown: {
			kk: '{file} файлының бағандары жазбаның ешбір кестесіне сай емес; кестені таңдаңыз не үлгіні алыңыз.',
			ru: 'Столбцы файла {file} не подходят ни к одной таблице записи; выберите таблицу или возьмите шаблон.',
			en: 'The columns of {file} are those of no table of the record; choose the table, or take a template.'
		},
		semicolons: {
			kk: '{file} файлының ұяшықтары нүктелі үтірмен бөлінген; оны үтірмен сақтаңыз.',
			ru: 'Ячейки файла {file} разделены точкой с запятой; сохраните его с запятыми.',
			en: 'The cells of {file} are parted by semicolons; save it with commas.'
		},
		counts: {
			kk: 'Жарияланғандай жолдар: {same}; өзгертілгені: {changed}; жаңасы: {added}; алынып тасталған жарияланған жолдар: {left}.',
			ru: 'Строк как в опубликованных: {same}; изменённых: {changed}; новых: {added}; опущено опубликованных: {left}.',
			en: 'Rows as published: {same}; changed: {changed}; new: {added}; published rows left out: {left}.'
		}
	},
	/** {count} */
	problems: {
		kk: 'Қателер: {count}. Түзетілгенше ештеңе сызылмайды.',
		ru: 'Ошибок: {count}. Пока они не исправлены, ничего не рисуется.',
		en: 'Problems: {count}. Nothing is drawn before they are mended.'
	},
	problemsLead: {
		kk: 'Файл, жол және баған, не дұрыс емес, не істеу керек: сіздің тіліңізде және ағылшынша, жазбаның тексерісі басып шығаратындай, сөзбе-сөз. Файлды түзетіп, қайта таңдаңыз.',
		ru: 'Файл, строка и столбец, что неверно, что сделать: на вашем языке и по-английски, слово в слово как печатает проверка записи. Исправьте файл и выберите его снова.',
		en: 'File, line and column, what is wrong, what to do, word for word as the check of the record prints it. Mend the file and choose it again.'
	},
	/** {count} */
	rest: { kk: 'Тағы: {count}.', ru: 'И ещё: {count}.', en: 'And {count} more.' },
	fine: { kk: 'Тексеріс қате таппады.', ru: 'Проверка не нашла ошибок.', en: 'The check found nothing wrong.' },
	draw: {
		kk: 'Диаграммаларды осы деректермен көру',
		ru: 'Показать наши диаграммы с этими данными',
		en: 'See our figures with this data'
	},
	/** {size} */
	drawLead: {
		kk: 'Ол үшін қозғалтқыш бір рет жүктеледі: {size}.',
		ru: 'Для этого один раз загружается движок: {size}.',
		en: 'The engine is loaded for it once: {size}.'
	},
	starting: {
		kk: 'Қозғалтқыш жүктеліп жатыр: {loaded} / {total}',
		ru: 'Загружается движок: {loaded} из {total}',
		en: 'The engine is loading: {loaded} of {total}'
	},
	/** {done}, {all} */
	comparing: {
		kk: 'Жарияланғанмен салыстырылған диаграммалар: {done} / {all}',
		ru: 'Сравнено с опубликованными диаграмм: {done} из {all}',
		en: 'Figures compared with the published ones: {done} of {all}'
	},
	stop: { kk: 'Тоқтату', ru: 'Остановить', en: 'Stop' },
	figures: {
		title: {
			kk: 'Осы кестелерді оқитын диаграммалар',
			ru: 'Диаграммы, которые читают эти таблицы',
			en: 'Figures that read these tables'
		},
		changed: {
			kk: 'Жарияланғаннан өзгеше: {count} / {all}',
			ru: 'Иначе, чем опубликовано: {count} из {all}',
			en: 'Otherwise than published: {count} of {all}'
		},
		unchanged: { kk: 'Жарияланғандай: {count}', ru: 'Как опубликовано: {count}', en: 'As published: {count}' },
		rows: {
			kk: 'жаңа не өзге жолдар: {added}, жетіспейтін жарияланған жолдар: {gone}',
			ru: 'новых или других строк: {added}, недостаёт опубликованных: {gone}',
			en: 'new or other rows: {added}, published rows missing: {gone}'
		},
		broken: {
			kk: 'бұл деректермен сызылмайды: {message}',
			ru: 'с этими данными не рисуется: {message}',
			en: 'can not be drawn with this data: {message}'
		},
		nothing: {
			kk: 'Жарияланғаннан өзгеше шыққан диаграмма жоқ.',
			ru: 'Ни одна диаграмма не отличается от опубликованной.',
			en: 'No figure comes out otherwise than published.'
		}
	},
	picture: {
		/** {files}, {day}: of one file, and of several. */
		banner: {
			kk: 'Жарияланған көрсеткіштер емес: оқырманның {files} файлы бойынша сызылды, {day}',
			ru: 'Не опубликованные показатели: нарисовано по файлу читателя {files}, {day}',
			en: 'Not published figures: drawn from a reader’s file {files} on {day}'
		},
		bannerMany: {
			kk: 'Жарияланған көрсеткіштер емес: оқырманның {files} файлдары бойынша сызылды, {day}',
			ru: 'Не опубликованные показатели: нарисовано по файлам читателя {files}, {day}',
			en: 'Not published figures: drawn from a reader’s files {files} on {day}'
		},
		/** {added}, {gone} */
		differs: {
			kk: 'Бұл жауаптың жарияланбаған жолдары: {added}. Жауапта жоқ жарияланған жолдар: {gone}.',
			ru: 'Строк этого ответа, которых нет среди опубликованных: {added}. Опубликованных строк, которых в нём нет: {gone}.',
			en: 'Rows of this answer that are not published: {added}. Published rows that it lacks: {gone}.'
		},
		same: {
			kk: 'Бұл жауаптың барлық жолы жарияланғанмен бірдей.',
			ru: 'Все строки этого ответа такие же, как опубликованные.',
			en: 'All rows of this answer are as published.'
		},
		from: { kk: 'Жолдар қайдан алынды', ru: 'Откуда взяты строки', en: 'Where the rows come from' },
		fromLead: {
			kk: 'Сіздің жолдарыңыз файлы мен жол нөмірі бойынша, жарияланғандары жарияланымы бойынша көрсетілген.',
			ru: 'Ваши строки – по файлу и номеру строки, опубликованные – по публикации.',
			en: 'Rows of yours by file and line; published rows by their publication.'
		},
		/** {file}, {line} */
		yourRow: {
			kk: 'оқырманның {file} файлы, {line}-жол',
			ru: 'файл читателя {file}, строка {line}',
			en: 'reader’s file {file}, line {line}'
		},
		/** {title} */
		yourSource: {
			kk: '{title} (оқырман файлындағы жарияланым)',
			ru: '{title} (публикация из файла читателя)',
			en: '{title} (a publication of the reader’s file)'
		},
		/** Foot of a picture. */
		foot: {
			kk: 'Оқырманның браузерінде сызылды; «Ашық Қор» бұл көрсеткіштерді жарияламаған және тексермеген',
			ru: 'Нарисовано в браузере читателя; «Ашық Қор» эти показатели не публиковал и не проверял',
			en: 'Drawn in a reader’s browser; Ashyq Qor has neither published nor checked these figures'
		},
		take: {
			title: { kk: 'Өзіңізбен алып кетіңіз', ru: 'Взять с собой', en: 'Take it along' },
			svg: { kk: 'SVG', ru: 'SVG', en: 'SVG' },
			png: { kk: 'PNG', ru: 'PNG', en: 'PNG' },
			csv: { kk: 'CSV', ru: 'CSV', en: 'CSV' },
			xlsx: { kk: 'Excel', ru: 'Excel', en: 'Excel' },
			working: { kk: 'Дайындалып жатыр …', ru: 'Готовится …', en: 'Being made …' },
			done: {
				kk: 'Дайын: {name} жүктелген файлдарыңыздың арасында.',
				ru: 'Готово: файл {name} среди ваших загрузок.',
				en: 'Done: {name} is among your downloads.'
			},
			failed: {
				kk: 'Файл дайындалмады; басқа түрін алып көріңіз.',
				ru: 'Файл не получился; попробуйте другой вид.',
				en: 'The file could not be made; try another kind.'
			}
		},
		/** Heads of columns and lines in files. */
		sheet: {
			about: { kk: 'Файл туралы', ru: 'О файле', en: 'About' },
			table: { kk: 'Кесте', ru: 'Таблица', en: 'Table' },
			note: { kk: 'Жарияланбаған', ru: 'Не опубликовано', en: 'Not published' },
			question: { kk: 'Сұрақ', ru: 'Вопрос', en: 'Question' },
			shown: { kk: 'Көрсетілгені', ru: 'Показано', en: 'Shown' },
			unit: { kk: 'Диаграмманың өлшем бірлігі', ru: 'Единица диаграммы', en: 'Unit of the chart' },
			takeaway: { kk: 'Бір сөйлеммен', ru: 'Одним предложением', en: 'In one sentence' },
			caveats: { kk: 'Нені ескерген жөн', ru: 'Что учесть', en: 'What to keep in mind' },
			differs: {
				kk: 'Жарияланған жауаппен салыстырғанда',
				ru: 'По сравнению с опубликованным ответом',
				en: 'Against the published answer'
			}
		}
	},
	failed: {
		kk: 'Бұл деректерден диаграмма шықпады: {message}',
		ru: 'Из этих данных диаграммы не получились: {message}',
		en: 'The figures could not be derived from this data: {message}'
	}
};

export type YourDataWords = InOne<typeof WORDS>;
export type OwnPictureWords = YourDataWords['picture'];

export function yourDataWords(lang: Lang): YourDataWords {
	return inOne(WORDS, lang);
}
