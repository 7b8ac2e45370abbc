/** The words of the place where a reader brings a file of their own, by language. For building pages. */

import type { Lang } from '../../contract/vocabulary.ts';
import { inOne, type InOne } from '../in-one.ts';

const WORDS = {
	title: { kk: 'Өз файлыңыз', ru: 'Свой файл', en: 'Bring your own file' },
	/** That nothing is uploaded. */
	lead: {
		kk: 'Файлыңыз жарияланған кестелердің қасындағы кестеге айналады. Ол осы браузерде оқылады, ешқайда жіберілмейді; беттен шыққанда одан ештеңе қалмайды.',
		ru: 'Ваш файл становится таблицей рядом с опубликованными. Он читается в этом браузере и никуда не отправляется; когда вы уйдете со страницы, от него ничего не останется.',
		en: 'Your file becomes a table beside the published ones. It is read in this browser and uploaded nowhere; when you leave the page, nothing of it stays.'
	},
	choose: { kk: 'Файл таңдау', ru: 'Выбрать файл', en: 'Choose a file' },
	drop: {
		kk: 'Немесе осында сүйреп әкеліңіз: CSV, TSV, XLSX, JSON Lines (әр жолда бір нысан), Arrow не Parquet.',
		ru: 'Или перетащите его сюда: CSV, TSV, XLSX, JSON Lines, Arrow или Parquet.',
		en: 'Or drop it here: CSV, TSV, XLSX, JSON lines, Arrow or Parquet.'
	},
	/** Leads to the columns of the published tables. */
	template: {
		kk: 'Деректеріңізді біздікімен салыстыру үшін бағандарды жарияланған кестелердегідей атаңыз',
		ru: 'Чтобы сравнить свои данные с нашими, назовите столбцы как в опубликованных таблицах',
		en: 'To lay your figures beside ours, name your columns as in the published tables'
	},
	/** The page that draws our figures with the file; {file}, {table}. */
	follows: {
		page: {
			kk: 'Диаграммаларымызды сіздің деректеріңізбен көру: кестелерімізге сай файлдар және олардың үлгілері',
			ru: 'Посмотреть наши графики с вашими данными: файлы по нашим таблицам и их шаблоны',
			en: 'See our own figures with your data: files that follow our tables, and templates of them'
		},
		told: {
			kk: '{file} файлы біздің {table} кестесіне сай: диаграммаларымызды осы файл бойынша құруға болады.',
			ru: 'Файл {file} устроен как наша таблица {table}: по нему можно построить наши графики.',
			en: '{file} follows our table {table}: our own figures can be drawn with it.'
		},
		open: { kk: 'Сол бетте ашу', ru: 'Открыть его там', en: 'Open it there' }
	},
	remote: {
		title: {
			kk: 'Осы сайттағы Parquet не Arrow файлы',
			ru: 'Файл Parquet или Arrow с этого сайта',
			en: 'A Parquet or Arrow file of this site'
		},
		lead: {
			kk: 'Тек сіз сұраған бағандар мен бөліктер жүктеледі.',
			ru: 'Загружаются только те столбцы и части, о которых вы спросите.',
			en: 'Only the columns and parts of it that you ask for are fetched.'
		},
		address: { kk: 'Мекенжайы', ru: 'Его адрес', en: 'Its address' },
		open: { kk: 'Ашу', ru: 'Открыть', en: 'Open' },
		whole: {
			kk: 'Файлда бөліктердің тізімі жоқ, сондықтан ол тұтас жүктелді: {size}.',
			ru: 'Списка частей в нем нет, поэтому он загружен целиком: {size}.',
			en: 'It has no list of its parts and was fetched whole: {size}.'
		}
	},
	looking: { kk: '{file} файлы қаралып жатыр.', ru: 'Файл {file} проверяется.', en: 'Looking at {file}.' },
	confirm: {
		title: { kk: '{file} дұрыс түсінілді ме?', ru: 'Верно ли понят файл {file}?', en: 'Is {file} understood?' },
		lead: {
			kk: 'Мазмұнына қарай {format} деп танылды. Қатесі болса, түзетіп, содан кейін оқыңыз.',
			ru: 'По содержимому распознан как {format}. Исправьте неверное и прочитайте его.',
			en: 'Recognised by its contents as {format}. Correct what is wrong, then read it.'
		},
		sheet: { kk: 'Парақ', ru: 'Лист', en: 'Sheet' },
		encoding: { kk: 'Кодтау', ru: 'Кодировка', en: 'Encoding' },
		delimiter: { kk: 'Ұяшықтарды бөлетін белгі', ru: 'Ячейки разделяет', en: 'Cells are parted by' },
		decimal: { kk: 'Ондық белгі', ru: 'Десятичный знак', en: 'Decimal mark' },
		header: {
			kk: 'Бірінші жол бағандардың атын береді',
			ru: 'Первая строка называет столбцы',
			en: 'The first row names the columns'
		},
		preview: {
			kk: '{file} файлының алғашқы жолдары',
			ru: 'Первые строки файла {file}',
			en: 'The first rows of {file}'
		},
		kind: { kk: '{column} бағанындағы мән', ru: 'В столбце {column}', en: 'Column {column} holds' },
		empties: {
			kk: 'Сан мен күн бағандарында – … NA және н/д бос деп саналады.',
			ru: 'В числах и датах знаки – … NA и н/д считаются пустыми.',
			en: 'In numbers and dates, – … NA and н/д count as empty.'
		},
		engine: {
			kk: 'Онымен бірге браузер қозғалтқыш пен жарияланған кестелерді жүктейді: {size}, бір рет.',
			ru: 'Вместе с ним браузер загрузит движок и опубликованные таблицы: {size}, один раз.',
			en: 'With it your browser loads the engine and the published tables: {size}, once.'
		},
		read: { kk: '{name} кестесі ретінде оқу', ru: 'Прочитать как таблицу {name}', en: 'Read as table {name}' },
		cancel: { kk: 'Бас тарту', ru: 'Отменить', en: 'Cancel' }
	},
	delimiters: {
		',': { kk: 'үтір', ru: 'запятая', en: 'comma' },
		';': { kk: 'нүктелі үтір', ru: 'точка с запятой', en: 'semicolon' },
		'	': { kk: 'табуляция', ru: 'табуляция', en: 'tab' },
		'|': { kk: 'тік сызық', ru: 'вертикальная черта', en: 'vertical bar' }
	},
	decimals: {
		'.': { kk: 'нүкте', ru: 'точка', en: 'point' },
		',': { kk: 'үтір', ru: 'запятая', en: 'comma' }
	},
	kinds: {
		number: { kk: 'сан', ru: 'число', en: 'number' },
		day: { kk: 'күн', ru: 'дата', en: 'date' },
		text: { kk: 'мәтін', ru: 'текст', en: 'text' }
	},
	parquet: {
		lead: {
			kk: 'Жолдар: {rows}. Көлемі: {size}. Тек таңдағаныңыз оқылады.',
			ru: 'Строк: {rows}. Размер: {size}. Читается только выбранное.',
			en: 'Rows: {rows}. Size: {size}. Only what you choose is read.'
		},
		columns: { kk: 'Оқылатын бағандар', ru: 'Какие столбцы читать', en: 'Columns to read' },
		all: { kk: 'Барлығы', ru: 'Все', en: 'All' },
		none: { kk: 'Ешқайсысы', ru: 'Ни одного', en: 'None' },
		only: { kk: 'Тек мына жолдар', ru: 'Только строки, где', en: 'Only rows where' },
		column: { kk: '{at}-баған', ru: 'Столбец {at}', en: 'Column {at}' },
		anyColumn: { kk: 'кез келген', ru: 'любой', en: 'any' },
		value: { kk: '{at}-мән', ru: 'Значение {at}', en: 'Value {at}' },
		plan: {
			kk: 'Оқылатыны: {bytes}, барлығы {all}; бөліктер: {groups}, барлығы {groupsAll}.',
			ru: 'Будет прочитано: {bytes} из {all}, частей {groups} из {groupsAll}.',
			en: 'Will be read: {bytes} of {all}, parts {groups} of {groupsAll}.'
		},
		nothing: {
			kk: 'Баған таңдаңыз: онсыз оқитын ештеңе жоқ.',
			ru: 'Выберите столбец: без него читать нечего.',
			en: 'Choose a column; no part of the file may lack it.'
		}
	},
	reading: {
		kk: '{file} оқылып жатыр: {bytes}, барлығы {total}',
		ru: 'Читается {file}: {bytes} из {total}',
		en: 'Reading {file}: {bytes} of {total}'
	},
	readingRows: { kk: 'Оқылған жолдар: {rows}.', ru: 'Строк прочитано: {rows}.', en: 'Rows so far: {rows}.' },
	fetched: {
		kk: 'Жүктелгені: {bytes}, барлығы {all} ({share} %).',
		ru: 'Загружено: {bytes} из {all} ({share} %).',
		en: 'Fetched: {bytes} of {all} ({share} %).'
	},
	done: {
		kk: '{name} кестесі дайын. Ол туралы сұрақ редакторға қойылды.',
		ru: 'Таблица {name} готова. Вопрос к ней помещен в редактор.',
		en: 'Table {name} is there. A question about it stands in the editor.'
	},
	refused: {
		empty: {
			kk: '{file} файлы бос; басқа файл таңдаңыз.',
			ru: 'Файл {file} пуст; выберите другой.',
			en: '{file} is empty; choose another file.'
		},
		rubbish: {
			kk: '{file} файлының пішімі танылмады; оны CSV, XLSX, JSON Lines, Arrow не Parquet түрінде сақтаңыз.',
			ru: 'Формат файла {file} не распознан; сохраните его как CSV, XLSX, JSON Lines, Arrow или Parquet.',
			en: '{file} is no table that we know; save it as CSV, XLSX, JSON lines, Arrow or Parquet.'
		},
		'old-workbook': {
			kk: '{file} – ескі кітап (XLS); оны XLSX не CSV түрінде сақтаңыз.',
			ru: 'Файл {file} – старая книга (XLS); сохраните ее как XLSX или CSV.',
			en: '{file} is an old workbook (XLS); save it as XLSX or CSV.'
		},
		'no-rows': {
			kk: '{file} файлында жол жоқ; басқа файл, парақ не шарт таңдаңыз.',
			ru: 'В файле {file} нет строк; выберите другой файл, лист или условие.',
			en: '{file} holds no rows; choose another file, sheet or filter.'
		},
		columns: {
			kk: '{file} файлында баған тым көп: {found}; 1000-нан асырмаңыз.',
			ru: 'В файле {file} слишком много столбцов: {found}; оставьте не больше 1000.',
			en: '{file} has too many columns: {found}; leave at most 1,000.'
		},
		large: {
			kk: '{file} мұнда оқуға тым үлкен: {found}; Parquet түрінде сақтаңыз не бөліңіз.',
			ru: 'Файл {file} слишком велик, чтобы читать его здесь: {found}; сохраните его как Parquet или разделите.',
			en: '{file} is too large to be read here: {found}; save it as Parquet or split it.'
		},
		packing: {
			kk: '{file} файлы {found} тәсілімен сығылған; Snappy не gzip арқылы сақтаңыз.',
			ru: 'Файл {file} сжат способом {found}; сохраните его со Snappy или gzip.',
			en: '{file} is packed as {found}; save it with Snappy or gzip.'
		},
		packed: {
			kk: '{file} файлының бағандары ішінен сығылған; оны сығусыз Arrow не Parquet түрінде сақтаңыз.',
			ru: 'Столбцы файла {file} сжаты внутри; сохраните его как Arrow без сжатия или как Parquet.',
			en: 'The columns of {file} are compressed inside; save it as Arrow without compression or as Parquet.'
		},
		type: {
			kk: '{file} файлында біз оқи алмайтын түрдегі баған бар: {found}; файлды сол бағансыз не CSV түрінде сақтаңыз.',
			ru: 'В файле {file} есть столбец вида, который мы не читаем: {found}; сохраните файл без этого столбца или как CSV.',
			en: '{file} has a column of a type that we cannot read: {found}; save it without that column or as CSV.'
		},
		encrypted: {
			kk: '{file} файлы шифрланған, оны мұнда оқу мүмкін емес; кілтсіз сақтаңыз.',
			ru: 'Файл {file} зашифрован, здесь его не прочесть; сохраните его без ключа.',
			en: '{file} is encrypted and cannot be read here; save it without a key.'
		},
		damaged: {
			kk: '{file} бүлінген, оқылған жоқ: {found}; қайта сақтаңыз.',
			ru: 'Файл {file} поврежден и не прочитан: {found}; сохраните его заново.',
			en: '{file} is damaged and was not read: {found}; save it anew.'
		},
		array: {
			kk: '{file} – бір JSON массиві; әр жолға бір нысан етіп сақтаңыз.',
			ru: 'Файл {file} – один массив JSON; сохраните его по одному объекту в строке.',
			en: '{file} is one JSON array; save it with one object a line.'
		},
		address: {
			kk: '«{found}» – мекенжай емес; осы сайттың мекенжайын жазыңыз.',
			ru: '«{found}» – не адрес; укажите адрес на этом сайте.',
			en: '“{found}” is no address; write one of this site.'
		},
		origin: {
			kk: '{found} – басқа сайт; тек осы сайттың файлдары жүктеледі.',
			ru: '{found} – другой сайт; загружаются только файлы этого сайта.',
			en: '{found} is another site; only files of this site are fetched.'
		},
		missing: {
			kk: 'Осы сайтта мұндай файл жоқ: {found}; мекенжайды тексеріңіз.',
			ru: 'Такого файла на этом сайте нет: {found}; проверьте адрес.',
			en: 'There is no such file on this site: {found}; check the address.'
		},
		ranges: {
			kk: 'Сервер файлдарды тек тұтас береді ({found}), сондықтан ештеңе жүктелмеді.',
			ru: 'Сервер отдает только целые файлы ({found}), поэтому ничего не загружено.',
			en: 'The host sends whole files only ({found}), so nothing was fetched.'
		},
		reader: {
			kk: 'Беттің файл оқитын бөлігі жүктелмеді; бетті жаңартып, {file} файлын қайта таңдаңыз.',
			ru: 'Часть страницы, которая читает файлы, не загрузилась; обновите страницу и выберите {file} снова.',
			en: 'The part of this page that reads files did not load; reload the page and choose {file} again.'
		},
		stopped: {
			kk: '{file} файлын оқу тоқтатылды.',
			ru: 'Чтение файла {file} остановлено.',
			en: 'The reading of {file} was stopped.'
		},
		changed: {
			kk: 'Қозғалтқыш қайта қосылды, ал {file} файлы содан бері өзгерген не жоқ: {found} кестесі де жоқ. Файлды қайта таңдаңыз.',
			ru: 'Движок запущен заново, а файл {file} с тех пор изменен или удален: таблицы {found} больше нет. Выберите файл снова.',
			en: 'The engine started anew and {file} has changed or gone since it was read: the table {found} is gone. Choose the file again.'
		},
		engine: {
			kk: 'Қозғалтқыш {file} файлын қабылдамады; хабарын оқып, қайта көріңіз.',
			ru: 'Движок не принял файл {file}; прочитайте его сообщение и попробуйте еще раз.',
			en: 'The engine did not take {file}; look at its message above the tables and try again.'
		}
	},
	/** What is wrong; what to do. Each with `{found}`. */
	problems: {
		few: {
			kk: 'ұяшық аз: {found}; жетпегені бос қалды',
			ru: 'ячеек мало: {found}; недостающие оставлены пустыми',
			en: 'too few cells: {found}; the missing ones are left empty'
		},
		many: {
			kk: 'ұяшық бағаннан көп, артығы алынбады: {found}; бөлетін белгісі бар ұяшықты тырнақшаға алыңыз',
			ru: 'ячеек больше, чем столбцов, лишние опущены: {found}; возьмите в кавычки ячейки, где есть разделитель',
			en: 'more cells than columns, left out: {found}; quote cells that hold the separator'
		},
		number: {
			kk: '«{found}» – сан емес, ұяшық бос қалды; түзетіңіз не бағанды мәтін ретінде оқыңыз',
			ru: '«{found}» – не число, ячейка оставлена пустой; исправьте ее или читайте столбец как текст',
			en: '“{found}” is not a number and is left empty; correct it or read the column as text'
		},
		digits: {
			kk: '«{found}» ішінде мұндағы санға сыймайтын цифрлар бар, ұяшық бос қалды; бағанды мәтін ретінде оқыңыз',
			ru: 'в «{found}» больше цифр, чем здесь вмещает число, ячейка оставлена пустой; читайте столбец как текст',
			en: '“{found}” has more digits than a number here holds and is left empty; read the column as text'
		},
		day: {
			kk: '«{found}» – күн емес, ұяшық бос қалды; 31.12.2024 не 2024-12-31 деп жазыңыз не бағанды мәтін ретінде оқыңыз',
			ru: '«{found}» – не дата, ячейка оставлена пустой; пишите 31.12.2024 или 2024-12-31 или читайте столбец как текст',
			en: '“{found}” is not a date and is left empty; write 31.12.2024 or 2024-12-31, or read the column as text'
		},
		quote: {
			kk: 'тырнақша орнында тұрған жоқ: {found}; ұяшық ішіндегі тырнақшаны екі рет жазыңыз',
			ru: 'кавычка стоит неверно: {found}; удвойте кавычки внутри ячейки',
			en: 'a quotation mark stands wrongly: {found}; double the marks inside a cell'
		},
		letters: {
			kk: '«{found}» ішінде әріп емес байттар бар; басқа кодтау таңдаңыз',
			ru: 'в «{found}» есть байты, которые не буквы; выберите другую кодировку',
			en: '“{found}” has bytes that are no letters; choose another encoding'
		},
		json: {
			kk: 'JSON нысаны емес, жол алынбады: {found}; әр жолға бір нысан жазыңыз',
			ru: 'не объект JSON, строка опущена: {found}; пишите по одному объекту в строке',
			en: 'not a JSON object, left out: {found}; write one object a line'
		},
		key: {
			kk: '«{found}» кілті алғашқы жолдарда жоқ, алынбады; оны бірінші жолға қосыңыз',
			ru: 'ключа «{found}» нет в первых строках, он опущен; поставьте его в первую строку',
			en: 'the key “{found}” is not in the first rows and is left out; put it into the first row'
		}
	},
	problemCount: {
		kk: '{file} файлындағы ескертулер: {count}',
		ru: 'Замечания к файлу {file}: {count}',
		en: 'Problems in {file}: {count}'
	},
	problemRest: { kk: 'Тағы: {count}.', ru: 'И еще: {count}.', en: 'And more: {count}.' },
	tables: {
		title: { kk: 'Сіздің кестелеріңіз', ru: 'Ваши таблицы', en: 'Your tables' },
		file: { kk: 'Файл', ru: 'Файл', en: 'File' },
		rows: { kk: 'Жолдар', ru: 'Строк', en: 'Rows' },
		columns: { kk: 'Бағандар', ru: 'Столбцов', en: 'Columns' },
		size: { kk: 'Көлемі', ru: 'Размер', en: 'Size' },
		ask: { kk: '{name} туралы сұрау', ru: 'Спросить о {name}', en: 'Ask about {name}' },
		remove: { kk: '{name} кестесін алып тастау', ru: 'Убрать {name}', en: 'Remove {name}' },
		keep: {
			kk: '{name} кестесін осы құрылғыда сақтау',
			ru: 'Хранить {name} на этом устройстве',
			en: 'Keep {name} on this device'
		},
		keepLead: {
			kk: 'Сақталған кестелер тек осы браузерде тұрады және сіз сұрағанда қайтады.',
			ru: 'Сохраненные таблицы лежат только в этом браузере и восстанавливаются по вашему запросу.',
			en: 'Kept tables lie in this browser only and come back when you ask for them.'
		}
	},
	stored: {
		lead: {
			kk: 'Осы құрылғыда сақталған кестелер: {count}.',
			ru: 'Таблиц хранится на этом устройстве: {count}.',
			en: 'Tables kept on this device: {count}.'
		},
		restore: { kk: 'Қайтару', ru: 'Вернуть их', en: 'Bring them back' },
		forget: { kk: 'Сақталғанның бәрін өшіру', ru: 'Удалить все сохраненное', en: 'Forget everything kept' },
		forgotten: {
			kk: 'Осы құрылғыда сізден ештеңе сақталмайды.',
			ru: 'На этом устройстве больше ничего вашего не хранится.',
			en: 'Nothing of yours is kept on this device any more.'
		},
		failed: {
			kk: 'Браузер кестені сақтамады: орын жоқ не рұқсат берілмеген.',
			ru: 'Браузер не сохранил таблицу: нет места или это не разрешено.',
			en: 'The browser did not keep the table: it has no room or does not allow it.'
		}
	},
	kilobytes: { kk: 'кБ', ru: 'кБ', en: 'kB' }
};

export type ExploreUserWords = InOne<typeof WORDS>;

export function exploreUserWords(lang: Lang): ExploreUserWords {
	return inOne(WORDS, lang);
}
