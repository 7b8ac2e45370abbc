import type { ProblemWords } from '../problems.ts';

export const ru: ProblemWords = {
	line: 'строка {line}',
	or: 'или',
	templates: {
		'"{x}" has letters made of two signs; write each as one (NFC)':
			'в «{x}» есть буквы из двух знаков; запишите каждую одним (NFC)',
		'"{x}" has lost a letter (the sign {sign}); write the letter again':
			'в «{x}» потеряна буква (знак {sign}); напишите ее снова',
		'"{x}" has these borders only from {day}; use the region of that time':
			'«{x}» в этих границах только с {day}; укажите регион того времени',
		'"{x}" has these borders only to {day}; use the region of that time':
			'«{x}» в этих границах только до {day}; укажите регион того времени',
		'"{x}" has too many digits to be kept exactly; round it as printed':
			'в «{x}» слишком много цифр, чтобы сохранить точно; округлите как опубликовано',
		'"{x}" holds a tab or another control character; take it away':
			'в «{x}» есть табуляция или другой управляющий знак; уберите его',
		'"{x}" is already used at {place}; give this row a key of its own':
			'ключ «{x}» уже занят: {place}; дайте этой строке свой',
		'"{x}" is already used on {place}; give this note a code of its own':
			'код «{x}» уже занят: {place}; дайте этому примечанию свой',
		'"{x}" is neither yes nor no; use one': '«{x}» – не yes и не no; напишите одно из них',
		'"{x}" is no column of {table}; take it away or name it right':
			'столбца «{x}» в таблице {table} нет; уберите его или назовите верно',
		'"{x}" is no figure, publication or table of the record; write its key, or left_out as the kind of change':
			'«{x}» – не показатель, не публикация и не таблица свода; напишите ключ или вид изменения left_out',
		'"{x}" is no code of data/lists/notes.csv; add the note there first, or write its sentence here':
			'кода «{x}» в data/lists/notes.csv нет; сначала добавьте туда примечание или напишите здесь само предложение',
		'"{x}" is no note of the record; copy the note as it stands in data, or take the row away':
			'примечания «{x}» в своде нет; перепишите его как в данных или уберите строку',
		'"{x}" is not a code; use letters, digits and single underscores':
			'«{x}» – не код; используйте латинские буквы, цифры и одиночные подчеркивания',
		'"{x}" is not a day of the calendar; write YYYY-MM-DD, such as 2024-12-31':
			'«{x}» – не дата календаря; пишите ГГГГ-ММ-ДД, например 2024-12-31',
		'"{x}" is not a key; use lower-case letters, digits, dots, hyphens and underscores':
			'«{x}» – не ключ; используйте строчные латинские буквы, цифры, точки, дефисы и подчеркивания',
		'"{x}" is not a list of keys; join them by ; without blanks':
			'«{x}» – не список ключей; соедините их знаком ; без пробелов',
		'"{x}" is not a plain number; write digits in base units, a point before decimals, no blanks, commas, exponent or unit':
			'«{x}» – не простое число; пишите цифры в основных единицах, точку перед дробной частью, без пробелов, запятых, степени и единицы',
		'"{x}" is not a whole number; leave the decimals out': '«{x}» – не целое число; уберите дробную часть',
		'"{x}" is not an http(s) address; copy the whole address from the browser':
			'«{x}» – не адрес http(s); скопируйте весь адрес из браузера',
		'"{x}" is not in {files} with the theme {theme}; add it there first, or use a code that is':
			'«{x}» нет в {files} с темой {theme}; сначала добавьте туда или возьмите код, который там есть',
		'"{x}" is not in {files}; add it there first, or use a code that is':
			'«{x}» нет в {files}; сначала добавьте туда или возьмите код, который там есть',
		'"{x}" is not one of {words}; use one of these words': '«{x}» – не одно из слов {words}; возьмите одно из них',
		'"{x}" is not the unit of {measure}, which is {unit}; convert the value, or use another measure':
			'«{x}» – не единица показателя {measure}, его единица {unit}; пересчитайте значение или возьмите другой показатель',
		'"{x}" is said to be left out and is still in the record; take it out of the record or out of this change':
			'о «{x}» сказано, что опущено, а оно есть в своде; уберите его из свода или из этого изменения',
		'"{x}" leads back to {code}; empty the parent of one code of the ring':
			'«{x}» ведет обратно к {code}; очистите parent у одного кода этого кольца',
		'"{x}" mixes Latin and Cyrillic letters; type the word again in one alphabet':
			'в «{x}» смешаны латинские и кириллические буквы; наберите слово заново одним алфавитом',
		'"{x}" starts or ends with a blank; take it away': '«{x}» начинается или кончается пробелом; уберите его',
		'"{x}" is the label of another publication, {place}; add publisher and day in brackets to both':
			'название «{x}» есть и у другой публикации ({place}); добавьте к обоим в скобках, кто опубликовал, и день',
		'{x} is after today, {today}; write the day of publication, or leave it empty until it is known':
			'{x} позже сегодняшнего дня ({today}); напишите день публикации или оставьте пустым, пока он неизвестен',
		'{x} is below zero; a deficit has a measure of its own and is written without a minus':
			'{x} меньше нуля; у дефицита свой показатель, он пишется без минуса',
		'{x} is not a share from 0 to 100; correct it, or use a measure of growth (percent_of base in data/lists/measures.csv)':
			'{x} – не доля от 0 до 100; исправьте или возьмите показатель роста (percent_of base в data/lists/measures.csv)',
		'{x} answers the same question as {place}, where {source} says {other}; keep what it says, or tell the two apart by period, dimension or measure':
			'{x} отвечает на тот же вопрос, что и {place}, где {source} говорит {other}; оставьте, что там сказано, или различите их периодом, разрезом или показателем',
		'{x} does not divide {value}; the last printed digit of the value is finer or coarser than that':
			'{value} не делится на {x}; последний опубликованный разряд значения мельче или крупнее',
		'{x} is before {start} {day}; exchange the two days or correct one':
			'{x} раньше, чем {start} {day}; поменяйте даты местами или исправьте одну',
		'{x} is less than its parts in the same source, {place}, at least {low} together; correct the part or the total, or mark an overlapping code as mixed in its list':
			'{x} меньше своих частей в том же источнике: {place}, вместе не менее {low}; исправьте часть или итог или отметьте пересекающийся код в его списке как mixed',
		'{x} {unit} printed exactly is not a whole number; leave the decimals out, or write rounded and the unit of its last printed digit':
			'{x} ({unit}) с точностью exact – не целое число; уберите дробную часть или напишите rounded и единицу последнего опубликованного разряда',
		'{x} is not above zero; write the unit of the last printed digit':
			'{x} не больше нуля; напишите единицу последнего опубликованного разряда',
		'{x} repeats {place}; keep one of the two rows': '{x} повторяет другую строку: {place}; оставьте одну из двух',
		'{x} in the {column} does not go with text; write headline, rewrite or assumed, or word it otherwise where the place was read':
			'{x} в столбце {column} не подходит к слову text; напишите headline, rewrite или assumed, а если само место прочитано, скажите иначе',
		'{x} stands beside precision exact; empty it, or write rounded':
			'{x} стоит рядом с точностью exact; очистите или напишите rounded',
		'{status} figures of a period to {end} cannot stand in {source} of {day}; write plan or estimate, or end the period earlier':
			'показателей {status} за период до {end} не может быть в {source} от {day}; напишите plan или estimate или закончите период раньше',
		'has {cells} cells where the header has {columns}; a comma inside a cell needs quotes around the cell':
			'ячеек {cells}, а в заголовке {columns}; ячейку с запятой возьмите в кавычки',
		'holds a byte that is not UTF-8; save the file as UTF-8 (in a spreadsheet: "CSV UTF-8")':
			'есть байт не из UTF-8; сохраните файл в UTF-8 (в таблице: «CSV UTF-8»)',
		'is an empty line; take it away': 'пустая строка; уберите ее',
		'is empty beside edition {edition}; name the series, or empty the edition':
			'пусто рядом с редакцией {edition}; назовите ряд или очистите редакцию',
		'is empty beside precision {precision}; write the unit of the last printed digit, such as 100000000':
			'пусто рядом с точностью {precision}; напишите единицу последнего опубликованного разряда, например 100000000',
		'is empty for an edition of {series}; write its place, such as 2025-2027/2024-12-04':
			'пусто для редакции ряда {series}; напишите ее место, например 2025-2027/2024-12-04',
		'is empty while another language is written; write all three, or none':
			'пусто, хотя другой язык заполнен; заполните все три или ни одного',
		'is empty; write a value, or leave the whole row out until it is known':
			'пусто; напишите значение или не вносите строку, пока оно неизвестно',
		'is empty; write its header and rows, or restore it from an earlier version':
			'файл пуст; напишите заголовок и строки или верните прежнюю версию',
		'is empty; write the http(s) address (only the founding documents have none)':
			'пусто; напишите адрес http(s) (его нет только у исходных документов)',
		'is missing from the header; add the column to the header and to every row':
			'нет в заголовке; добавьте столбец в заголовок и в каждую строку',
		'quotes are broken in the row that begins here; close every cell that opens with a quote, and double a quote inside it ("")':
			'в строке, которая здесь начинается, сломаны кавычки; закройте каждую ячейку, открытую кавычкой, и удвойте кавычку внутри нее ("")',
		'stands in the header twice; take one of them away': 'стоит в заголовке дважды; уберите один из них'
	}
};
