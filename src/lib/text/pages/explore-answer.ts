/** The words around an answer in explore: its drawing, files, citation, snippet, and the questions asked before. For building pages. */

import type { Lang } from '../../contract/vocabulary.ts';
import { inOne, type InOne } from '../in-one.ts';

const WORDS = {
	notOfficial: {
		kk: 'Оқырманның сұрағы, ресми көрсеткіш емес',
		ru: 'Вопрос читателя, не официальный показатель',
		en: 'A reader’s question, not an official figure'
	},
	/** {count} */
	statements: {
		kk: 'Командалар саны: {count}. Соңғысының жауабы көрсетілген.',
		ru: 'Команд: {count}. Показан ответ последней.',
		en: 'Statements: {count}. The answer of the last one is shown.'
	},
	drawing: {
		title: { kk: 'Жауап диаграмма түрінде', ru: 'Ответ в виде графика', en: 'The answer as a drawing' },
		as: { kk: 'Көрсету түрі', ru: 'Показать как', en: 'Show as' },
		table: { kk: 'Тек кесте', ru: 'Только таблица', en: 'Table only' },
		kinds: {
			columns: { kk: 'Жылдар бойынша бағандар', ru: 'Столбцы по годам', en: 'Columns by year' },
			lines: { kk: 'Уақыт бойынша сызықтар', ru: 'Линии по времени', en: 'Lines over time' },
			bars: { kk: 'Шамасы бойынша жолақтар', ru: 'Полосы по величине', en: 'Ranked bars' },
			matrix: { kk: 'Матрица', ru: 'Матрица', en: 'Matrix' }
		},
		number: { kk: 'Диаграммада көрсетілетін сан', ru: 'Какое число показать', en: 'Number that is drawn' },
		/** {drawing}, {reason} */
		refused: { kk: '{drawing}: {reason}', ru: '{drawing}: {reason}', en: '{drawing}: {reason}' },
		why: {
			kk: 'Неліктен басқа диаграмма түрі емес?',
			ru: 'Почему не другой вид графика?',
			en: 'Why not another drawing?'
		},
		/** {column}, {most}, {name} */
		refusals: {
			numbers: {
				kk: 'жауапта сандар бағаны жоқ.',
				ru: 'в ответе нет столбца с числами.',
				en: 'the answer has no column of numbers.'
			},
			time: {
				kk: 'жауапта жылдар немесе күндер бағаны жоқ.',
				ru: 'в ответе нет столбца с годами или днями.',
				en: 'the answer has no column of years or days.'
			},
			years: {
				kk: 'жауапта жылдар бағаны жоқ.',
				ru: 'в ответе нет столбца с годами.',
				en: 'the answer has no column of years.'
			},
			names: {
				kk: 'жауапта атаулар бағаны жоқ.',
				ru: 'в ответе нет столбца с названиями.',
				en: 'the answer has no column of names.'
			},
			heads: {
				kk: 'жауапта жылдар бағаны да, екінші атаулар бағаны да жоқ.',
				ru: 'в ответе нет ни столбца с годами, ни второго столбца с названиями.',
				en: 'the answer has neither a column of years nor a second column of names.'
			},
			wide: {
				kk: 'бағандар саны {most} шегінен асса, оларды қатар оқу мүмкін емес.',
				ru: 'больше {most} столбцов рядом не прочесть.',
				en: 'more than {most} columns can not be read side by side.'
			},
			tall: {
				kk: 'жолдар саны {most} шегінен асса, оларды бір диаграммада оқу мүмкін емес.',
				ru: 'больше {most} строк на одном графике не прочесть.',
				en: 'more than {most} rows can not be read in one drawing.'
			},
			negative: {
				kk: '«{column}» бағанында нөлден кіші мәндер бар, ал ұзындық нөлден басталады.',
				ru: 'в «{column}» есть значения меньше нуля, а длина отсчитывается от нуля.',
				en: '“{column}” has values below zero, and lengths start at zero.'
			},
			several: {
				kk: 'бір орынға бірнеше жол сәйкес келеді ({name}); мұнда ештеңе қосылмайды: оларды SQL-де топтаңыз.',
				ru: 'на одно место приходится несколько строк ({name}); здесь ничего не складывается: сгруппируйте их в SQL.',
				en: 'several rows stand at one place ({name}); nothing is added up here: group them in the SQL.'
			},
			many: {
				kk: 'белгілер саны {most} шегінен асады; азырақ жол сұраңыз.',
				ru: 'отметок больше {most}; запросите меньше строк.',
				en: 'there are more than {most} marks; ask for fewer rows.'
			},
			units: {
				kk: '«{column}» бағанында бірнеше өлшем бірлігі бар, оларды бір шкала көрсете алмайды.',
				ru: 'в «{column}» несколько единиц, одной шкалой их не показать.',
				en: '“{column}” holds several units, and one scale can not show them.'
			},
			unnamed: {
				kk: 'кейбір жолдарда жыл, күн немесе атау жоқ.',
				ru: 'у некоторых строк нет года, дня или названия.',
				en: 'some rows have no year, day or name.'
			},
			series: {
				kk: 'сызықтар саны {most} шегінен асса, оларды ажырату мүмкін емес.',
				ru: 'больше {most} линий не различить.',
				en: 'more than {most} lines can not be told apart.'
			},
			empty: { kk: 'бірде-бір жолда сан жоқ.', ru: 'ни в одной строке нет числа.', en: 'no row has a number.' },
			dates: {
				kk: 'күнді оқу мүмкін емес: {name}.',
				ru: 'день не читается: {name}.',
				en: 'a day can not be read: {name}.'
			},
			infinite: {
				kk: '«{column}» бағанында шекті сан емес мән бар.',
				ru: 'в «{column}» есть значение, которое не является конечным числом.',
				en: '“{column}” has a value that is no finite number.'
			}
		},
		missing: { kk: 'жауапта жоқ', ru: 'нет в ответе', en: 'not in the answer' },
		unknown: { kk: 'жауапта бос', ru: 'в ответе пусто', en: 'empty in the answer' },
		/** {number}, {by} */
		label: { kk: '{number}, {by} бойынша', ru: '{number} по {by}', en: '{number} by {by}' },
		nothing: {
			kk: 'Жауап тек кесте түрінде көрсетілген.',
			ru: 'Ответ показан только таблицей.',
			en: 'The answer is shown as a table only.'
		}
	},
	files: {
		title: { kk: 'Жауапты жүктеп алу', ru: 'Скачать ответ', en: 'Take the answer away' },
		/** {rows} */
		lead: {
			kk: 'Әр файлда дәл осы жауап, жолдар саны: {rows}. CSV файлында түсіндірмеге орын жоқ: дәйексөзді бірге сақтаңыз.',
			ru: 'В каждом файле ровно этот ответ, строк: {rows}. В CSV нет места для пояснений: храните рядом ссылку для цитирования.',
			en: 'Each file holds exactly this answer (rows: {rows}). A CSV file has no room for remarks: keep the citation with it.'
		},
		kinds: {
			csv: { kk: 'CSV', ru: 'CSV', en: 'CSV' },
			xlsx: { kk: 'Excel', ru: 'Excel', en: 'Excel' },
			json: { kk: 'JSON', ru: 'JSON', en: 'JSON' },
			parquet: { kk: 'Parquet', ru: 'Parquet', en: 'Parquet' },
			arrow: { kk: 'Arrow', ru: 'Arrow', en: 'Arrow' }
		},
		/** {done}, {all} */
		working: {
			kk: 'Файл дайындалуда: {all} жолдың {done} жолы дайын',
			ru: 'Файл готовится, строк: {done} из {all}',
			en: 'The file is being made; rows: {done} of {all}'
		},
		/** {name} */
		done: { kk: 'Дайын: {name}', ru: 'Готово: {name}', en: 'Made: {name}' },
		failed: {
			kk: 'Файл жасалмады: жад жетпеген болуы мүмкін. Азырақ жол сұраңыз.',
			ru: 'Файл создать не удалось: возможно, не хватает памяти. Запросите меньше строк.',
			en: 'The file could not be made: there may be too little memory. Ask for fewer rows.'
		},
		stop: { kk: 'Тоқтату', ru: 'Остановить', en: 'Stop' },
		stopped: { kk: 'Тоқтатылды, файл жасалмады.', ru: 'Остановлено, файла нет.', en: 'Stopped; no file was made.' },
		sheets: {
			cover: { kk: 'Файл туралы', ru: 'О файле', en: 'About' },
			rows: { kk: 'Жауап', ru: 'Ответ', en: 'Answer' }
		},
		cover: {
			sql: { kk: 'SQL', ru: 'SQL', en: 'SQL' },
			address: { kk: 'Сұрақтың мекенжайы', ru: 'Адрес вопроса', en: 'Address of the question' },
			day: { kk: 'Сұралған күні', ru: 'Вопрос задан', en: 'Asked on' },
			record: { kk: 'Деректер күні', ru: 'Данные на', en: 'Record of' },
			rows: { kk: 'Жолдар саны', ru: 'Строк', en: 'Rows' },
			longCells: { kk: 'Ұзын мәтіндер', ru: 'Длинные тексты', en: 'Long texts' }
		},
		/** {most} */
		longCells: {
			kk: 'Ұяшықта ең көбі {most} таңба болады, одан ұзын мәтін қысқартылған.',
			ru: 'В ячейке не больше {most} знаков, более длинный текст обрезан.',
			en: 'A cell holds {most} signs at most; longer texts are cut.'
		},
		/** {rows} */
		cutRows: {
			kk: 'Жолдар көбірек еді; мұнда алғашқы {rows} жол.',
			ru: 'Строк было больше; здесь первые {rows}.',
			en: 'There were more rows; the first {rows} are here.'
		},
		/** {all}, {shown} */
		cutColumns: {
			kk: 'Жауаптағы бағандар саны: {all}; мұнда алғашқы {shown} баған.',
			ru: 'Столбцов в ответе: {all}; здесь первые {shown}.',
			en: 'The answer has {all} columns; the first {shown} are here.'
		}
	},
	/** work: {site}, {year}, {record}, {sql}, {address}, {day} */
	cite: {
		title: { kk: 'Дәйексөз келтіру', ru: 'Цитировать', en: 'Cite' },
		lead: {
			kk: 'Мұнда сұрақ, ол қойылған деректердің күні, мекенжайы және қаралған күні көрсетіледі.',
			ru: 'Указаны вопрос, дата данных, по которым он задан, его адрес и дата обращения.',
			en: 'Names the question, the record it was put to, its address and the day of access.'
		},
		text: { kk: 'Дәйексөз', ru: 'Ссылка для цитирования', en: 'Citation' },
		work: {
			kk: '{site} ({year}). Оқырманның деректер жинағына қойған сұрағы (деректер күні: {record}), ресми көрсеткіш емес: «{sql}». {address} (қаралған күні: {day}).',
			ru: '{site} ({year}). Вопрос читателя к данным на {record}, не официальный показатель: «{sql}». {address} (дата обращения: {day}).',
			en: '{site} ({year}). A reader’s question to the record of {record}, not an official figure: “{sql}”. {address} (accessed {day}).'
		},
		files: {
			kk: 'Сол дәйексөз әдебиет тізімін жүргізетін бағдарламаларға арналған файл түрінде:',
			ru: 'Та же ссылка файлом для программ со списками литературы:',
			en: 'The same citation as a file for reference managers:'
		}
	},
	/** Of the drawing. */
	picture: {
		lead: {
			kk: 'Диаграмма көрсетілген күйінде, ашық түстермен; ішінде сұрақ, деректер күні және мекенжай бар.',
			ru: 'График в том виде, в каком он показан, в светлых цветах; внутри – вопрос, дата данных и адрес.',
			en: 'The drawing as it is shown, in light colours, with the question, the day of the record and the address inside.'
		},
		working: { kk: 'Сурет дайындалуда.', ru: 'Изображение готовится.', en: 'The picture is being made.' },
		failed: {
			kk: 'Сурет жасалмады: байланысты тексеріп, қайталап көріңіз.',
			ru: 'Изображение создать не удалось: проверьте связь и попробуйте еще раз.',
			en: 'The picture could not be made: look at your connection and try again.'
		}
	},
	/** Above the SQL that can be run elsewhere. */
	recipeSql: { kk: 'Осы сұрақтың SQL-і', ru: 'SQL этого вопроса', en: 'SQL of the question' },
	notLoaded: {
		kk: 'Жүктелмеді; байланысты тексеріп, қайталап көріңіз.',
		ru: 'Загрузить не удалось; проверьте связь и попробуйте еще раз.',
		en: 'This could not be loaded; look at your connection and try again.'
	},
	embed: {
		title: { kk: 'Ендіру', ru: 'Встроить', en: 'Embed' },
		lead: {
			kk: 'Есептелген жауабы бар HTML үзіндісі. Оған скрипт те, осы сайтпен байланыс та керек емес.',
			ru: 'Фрагмент HTML с вычисленным ответом. Ему не нужны ни скрипты, ни связь с этим сайтом.',
			en: 'A piece of HTML with the computed answer in it. It needs no script and no connection to this site.'
		},
		text: { kk: 'HTML', ru: 'HTML', en: 'HTML' },
		drawn: { kk: 'Диаграммасы бар HTML', ru: 'HTML с графиком', en: 'HTML with the drawing' },
		/** {rows}, {all} */
		cut: {
			kk: 'Барлығы {all} жол, алғашқы {rows} жол көрсетілген.',
			ru: 'Показаны первые строки: {rows} из {all}.',
			en: 'Rows shown: the first {rows} of {all}.'
		},
		link: { kk: 'Сұрақ пен оның толық жауабы', ru: 'Вопрос и весь ответ', en: 'The question and its whole answer' },
		/** {record}, {day} */
		dated: {
			kk: 'Деректер күні: {record}, сұралған күні: {day}.',
			ru: 'Данные на {record}, вопрос задан {day}.',
			en: 'Record of {record}, asked on {day}.'
		}
	},
	history: {
		title: { kk: 'Бұрын сұралғандар', ru: 'Заданные ранее', en: 'Asked before' },
		/** {most} */
		lead: {
			kk: 'Соңғы сұрақтар, ең көбі {most}; тек осы браузерде сақталады. Басқанда сұрақ редакторға қойылады.',
			ru: 'Последние вопросы, не больше {most}; хранятся только в этом браузере. По щелчку вопрос помещается в редактор.',
			en: 'The last {most} questions, kept in this browser only. A click puts one into the editor.'
		},
		clear: { kk: 'Тарихты тазалау', ru: 'Очистить историю', en: 'Forget them all' },
		cleared: { kk: 'Енді ештеңе сақталмайды.', ru: 'Больше ничего не хранится.', en: 'Nothing is kept any more.' },
		opened: {
			kk: 'Бұрынғы сұрақ редакторға қойылды; ол «Орындау» батырмасын басқанда орындалады.',
			ru: 'Прежний вопрос помещен в редактор; он выполнится, когда вы нажмете «Выполнить».',
			en: 'An earlier question is in the editor; it runs when you press Run.'
		}
	},
	format: {
		button: { kk: 'SQL-ді пішімдеу', ru: 'Отформатировать SQL', en: 'Tidy the SQL' },
		done: {
			kk: 'SQL қайта пішімделді; тек бос орындар мен жол аяқтары өзгерді.',
			ru: 'SQL отформатирован заново; изменились только пробелы и переносы строк.',
			en: 'The SQL is laid out anew; only blanks and line ends changed.'
		},
		failed: {
			kk: 'Бұл SQL-ді пішімдеу мүмкін болмады; ол бұрынғы күйінде қалды.',
			ru: 'Этот SQL отформатировать не удалось; он остался прежним.',
			en: 'This SQL could not be laid out; it stays as it was.'
		}
	},
	meaning: {
		/** {name}, {says} */
		name: { kk: '{name}: {says}', ru: '{name}: {says}', en: '{name}: {says}' },
		hint: {
			kk: 'Меңзер кесте не баған атында тұрғанда, оның мағынасы осында жазылады.',
			ru: 'Когда курсор стоит на имени таблицы или столбца, здесь написано, что оно значит.',
			en: 'With the cursor on the name of a table or column, its meaning stands here.'
		},
		ownTable: { kk: 'өз кестеңіз', ru: 'ваша собственная таблица', en: 'a table of your own' },
		/** {table} */
		ownColumn: {
			kk: 'өзіңіздің «{table}» кестеңіздің бағаны',
			ru: 'столбец вашей таблицы «{table}»',
			en: 'a column of your own table “{table}”'
		}
	},
	/** Tables that a question needs and that are not there. told: {names}, {file} */
	wanted: {
		told: {
			kk: 'Жарияланған кестелердің арасында жоқ: {names}. Сұрақ сіздің не оны құрастырған адамның файлына сүйенсе, сол файлды өз атымен қосыңыз, мысалы {file}; ол браузеріңізде қалады.',
			ru: 'Среди опубликованных таблиц нет: {names}. Если вопрос опирается на ваш файл или на файл того, кто его составил, добавьте этот файл под его именем, например {file}; он останется в вашем браузере.',
			en: 'Not among the published tables: {names}. If the question rests on a file of yours or of whoever made it, add that file under its name, such as {file}; it stays in your browser.'
		},
		choose: { kk: 'Файлды таңдау', ru: 'Выбрать файл', en: 'Choose the file' }
	},
	copying: {
		copy: { kk: 'Көшіру', ru: 'Копировать', en: 'Copy' },
		copied: { kk: 'Көшірілді', ru: 'Скопировано', en: 'Copied' },
		copyFailed: {
			kk: 'Браузер көшіруге рұқсат бермеді; мәтінді белгілеп, өзіңіз көшіріңіз.',
			ru: 'Браузер не дал скопировать; выделите текст и скопируйте его сами.',
			en: 'The browser did not let it be copied; select the text and copy it by hand.'
		}
	}
};

export type ExploreAnswerWords = InOne<typeof WORDS>;

export type Drawing = 'columns' | 'lines' | 'bars' | 'matrix';

export type Refusal =
	| 'numbers'
	| 'time'
	| 'years'
	| 'names'
	| 'heads'
	| 'wide'
	| 'tall'
	| 'negative'
	| 'several'
	| 'many'
	| 'units'
	| 'unnamed'
	| 'series'
	| 'empty'
	| 'dates'
	| 'infinite';

export function exploreAnswerWords(lang: Lang): ExploreAnswerWords {
	return inOne(WORDS, lang);
}
