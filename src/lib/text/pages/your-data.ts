/** The words of the page that draws our figures with a reader's rows, by language. For building pages. */

import type { Lang } from '../../contract/vocabulary.ts';
import { inOne, type InOne } from '../in-one.ts';

const WORDS = {
	title: {
		kk: 'Диаграммаларымыз сіздің деректеріңізбен',
		ru: 'Наши графики с вашими данными',
		en: 'Our figures with your data'
	},
	description: {
		kk: 'Жинақ кестелеріне сай өз жолдарыңызды қосыңыз: сайттың диаграммалары солар бойынша құрылады.',
		ru: 'Добавьте свои строки к таблицам свода, и графики сайта будут построены по ним.',
		en: 'Bring rows of your own that follow the tables of the record, and the figures of the site are drawn with them.'
	},
	lead: {
		kk: 'Жинақ кестесіне сай CSV не Parquet файлын қосыңыз: диаграммаларымыз сіздің жолдарыңыз бойынша құрылады. Файл жинақтың ережелерімен тексеріледі, осы браузерде оқылады, ешқайда жіберілмейді.',
		ru: 'Загрузите файл CSV или Parquet, устроенный как таблица свода, и наши графики будут построены по вашим строкам. Файл проверяется по правилам свода, читается в этом браузере и никуда не отправляется.',
		en: 'Bring a CSV or Parquet file that follows a table of the record, and our own figures are drawn with your rows. The file is checked by the rules of the record, read in this browser and sent nowhere.'
	},
	noScript: {
		kk: 'Файлды браузер оқып, диаграмма құрады: бұл бетке скрипттер керек.',
		ru: 'Браузер читает файл и строит по нему графики: этой странице нужны скрипты.',
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
		kk: 'Немесе осында сүйреп әкеліңіз: UTF-8 кодтауындағы, үтірмен бөлінген CSV не Parquet; бірнешеуін қатар, өз sources.csv файлыңызды да қосуға болады.',
		ru: 'Или перетащите их сюда: CSV в UTF-8 с запятыми или Parquet; можно несколько сразу, в том числе свой sources.csv.',
		en: 'Or drop them here: CSV in UTF-8 with commas, or Parquet; several at once, your own sources.csv among them.'
	},
	placing: {
		title: { kk: 'Жолдарыңыз қайда орналасады', ru: 'Куда поставить ваши строки', en: 'Where your rows stand' },
		beside: {
			kk: 'Жарияланған жолдардың қасында; кілті бірдей жол біздікінің орнын басады',
			ru: 'Рядом с опубликованными; строка с тем же ключом заменяет нашу',
			en: 'Beside the published rows; one with the same key takes the place of ours'
		},
		alone: {
			kk: 'Кестеде тек сіздің жолдарыңыз, жарияланғандарынсыз',
			ru: 'Только ваши строки, без опубликованных',
			en: 'Alone in their table, without the published rows'
		}
	},
	/** {file} */
	reading: { kk: '{file} оқылып жатыр.', ru: 'Читается {file}.', en: '{file} is being read.' },
	/** {loaded}, {total} */
	loading: {
		kk: 'Жарияланған деректер жүктеліп жатыр: {loaded} / {total}',
		ru: 'Загружаются опубликованные данные: {loaded} из {total}',
		en: 'The published record is loading: {loaded} of {total}'
	},
	files: {
		title: { kk: 'Файлдарыңыз', ru: 'Ваши файлы', en: 'Your files' },
		table: { kk: '{file} сай келетін кесте', ru: 'Таблица свода для {file}', en: 'Table that {file} follows' },
		none: { kk: 'ешқайсысы емес', ru: 'ни одна из них', en: 'none of these' },
		remove: { kk: 'Алып тастау: {file}', ru: 'Убрать {file}', en: 'Take {file} away' },
		neither: {
			kk: '{file} файлы CSV да, Parquet та емес; оны осының бірі түрінде сақтаңыз.',
			ru: 'Файл {file} – не CSV и не Parquet; сохраните его в одном из этих форматов.',
			en: '{file} is neither CSV nor Parquet; save it as one of them.'
		},
		unknown: {
			kk: '{file} файлының бағандары жинақтың ешбір кестесіне сай емес; кестені таңдаңыз не үлгіні алыңыз.',
			ru: 'Столбцы файла {file} не подходят ни к одной таблице свода; выберите таблицу или возьмите шаблон.',
			en: 'The columns of {file} are those of no table of the record; choose the table, or take a template.'
		},
		semicolons: {
			kk: '{file} файлының ұяшықтары нүктелі үтірмен бөлінген; оны үтірмен сақтаңыз.',
			ru: 'Ячейки файла {file} разделены точкой с запятой; сохраните его с запятыми.',
			en: 'The cells of {file} are parted by semicolons; save it with commas.'
		},
		counts: {
			kk: 'Жарияланғандай жолдар: {same}; өзгертілгені: {changed}; жаңасы: {added}; алынып тасталған жарияланған жолдар: {left}.',
			ru: 'Строк как в опубликованных: {same}; измененных: {changed}; новых: {added}; опущено опубликованных: {left}.',
			en: 'Rows as published: {same}; changed: {changed}; new: {added}; published rows left out: {left}.'
		}
	},
	/** {count} */
	problems: {
		kk: 'Қателер: {count}. Түзетілгенше диаграмма құрылмайды.',
		ru: 'Ошибок: {count}. Пока они не исправлены, графики не строятся.',
		en: 'Problems: {count}. Nothing is drawn before they are mended.'
	},
	problemsLead: {
		kk: 'Файл, жол және баған, не дұрыс емес, не істеу керек: сіздің тіліңізде және ағылшынша, тексеру бағдарламасы беретін хабарлама сөзбе-сөз көрсетіледі. Файлды түзетіп, қайта таңдаңыз.',
		ru: 'Файл, строка и столбец, что неверно, что сделать: на вашем языке и по-английски, слово в слово так, как их выдает проверка свода. Исправьте файл и выберите его снова.',
		en: 'File, line and column, what is wrong, what to do, word for word as the check of the record prints it. Mend the file and choose it again.'
	},
	/** {count} */
	rest: { kk: 'Тағы: {count}.', ru: 'И еще: {count}.', en: 'And {count} more.' },
	fine: { kk: 'Тексеріс қате таппады.', ru: 'Проверка не нашла ошибок.', en: 'The check found nothing wrong.' },
	draw: {
		kk: 'Диаграммаларды осы деректермен көру',
		ru: 'Показать наши графики по этим данным',
		en: 'See our figures with this data'
	},
	/** {size} */
	drawLead: {
		kk: 'Ол үшін қозғалтқыш бір рет жүктеледі: {size}.',
		ru: 'Для этого один раз загружается движок: {size}.',
		en: 'The engine is loaded for it once: {size}.'
	},
	starting: {
		kk: 'Қозғалтқыш жүктеліп жатыр: {loaded}, барлығы {total}',
		ru: 'Загружается движок: {loaded} из {total}',
		en: 'The engine is loading: {loaded} of {total}'
	},
	/** {done}, {all} */
	comparing: {
		kk: 'Жарияланғанмен салыстырылған диаграммалар: {done} / {all}',
		ru: 'Сравнено графиков с опубликованными: {done} из {all}',
		en: 'Figures compared with the published ones: {done} of {all}'
	},
	stop: { kk: 'Тоқтату', ru: 'Остановить', en: 'Stop' },
	figures: {
		title: {
			kk: 'Осы кестелер бойынша құрылған диаграммалар',
			ru: 'Графики, построенные по этим таблицам',
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
			ru: 'новых или других строк: {added}, недостает опубликованных: {gone}',
			en: 'new or other rows: {added}, published rows missing: {gone}'
		},
		broken: {
			kk: 'бұл деректер бойынша құрылмайды: {message}',
			ru: 'по этим данным не строится: {message}',
			en: 'can not be drawn with this data: {message}'
		},
		nothing: {
			kk: 'Жарияланғаннан өзгеше шыққан диаграмма жоқ.',
			ru: 'Ни один график не отличается от опубликованного.',
			en: 'No figure comes out otherwise than published.'
		}
	},
	picture: {
		/** {files}, {day}: of one file, and of several. */
		banner: {
			kk: 'Жарияланған көрсеткіштер емес: оқырманның {files} файлы бойынша құрылды, {day}',
			ru: 'Не опубликованные показатели: построено по файлу читателя {files}, {day}',
			en: 'Not published figures: drawn from a reader’s file {files} on {day}'
		},
		bannerMany: {
			kk: 'Жарияланған көрсеткіштер емес: оқырманның {files} файлдары бойынша құрылды, {day}',
			ru: 'Не опубликованные показатели: построено по файлам читателя {files}, {day}',
			en: 'Not published figures: drawn from a reader’s files {files} on {day}'
		},
		/** {added}, {gone} */
		differs: {
			kk: 'Бұл жауаптың жарияланбаған жолдары: {added}. Жауапта жоқ жарияланған жолдар: {gone}.',
			ru: 'Строк этого ответа, которых нет среди опубликованных: {added}. Опубликованных строк, которых в нем нет: {gone}.',
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
			kk: 'Оқырманның браузерінде құрылды; «Ашық Қор» бұл көрсеткіштерді жарияламаған және тексермеген',
			ru: 'Построено в браузере читателя; «Ашық Қор» эти показатели не публиковал и не проверял',
			en: 'Drawn in a reader’s browser; Ashyq Qor has neither published nor checked these figures'
		},
		take: {
			title: { kk: 'Жүктеп алу', ru: 'Скачать', en: 'Take it along' },
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
				kk: 'Файл дайындалмады; басқа пішімін таңдап көріңіз.',
				ru: 'Файл создать не удалось; попробуйте другой формат.',
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
			unit: { kk: 'Диаграмманың өлшем бірлігі', ru: 'Единица измерения графика', en: 'Unit of the chart' },
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
		kk: 'Бұл деректер бойынша диаграмма құрылмады: {message}',
		ru: 'По этим данным построить графики не удалось: {message}',
		en: 'The figures could not be derived from this data: {message}'
	}
};

export type YourDataWords = InOne<typeof WORDS>;
export type OwnPictureWords = YourDataWords['picture'];

export function yourDataWords(lang: Lang): YourDataWords {
	return inOne(WORDS, lang);
}
