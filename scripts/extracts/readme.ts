/** The readme inside all.zip, in the three languages of the site. */

const FORMATS = '.csv .json .parquet .arrow';

export function readmeOf(version: string): string {
	return '\uFEFF' + [kazakh(version), russian(version), english(version)].join('\r\n\r\n----\r\n\r\n') + '\r\n';
}

function lines(...text: string[]): string {
	return text.join('\r\n');
}

function kazakh(version: string): string {
	return lines(
		'Ашық Қор',
		'',
		'Қазақстандағы міндетті әлеуметтік медициналық сақтандыру туралы жарияланған көрсеткіштер.',
		`Нұсқасы: ${version} (жинаққа енген ең жаңа жарияланымның күні және мазмұнының қысқа хеші).`,
		'',
		`Әр кесте төрт пішімде берілген: ${FORMATS}`,
		'datapackage.json: кестелер мен бағандардың сипаттамасы (Frictionless Data Package).',
		'sql/: туынды кестелер қандай ережемен есептелгені.',
		'',
		'Фактілер кестелерінің бір жолы — бір жарияланымда басылған бір көрсеткіш. Туынды кестелердегі мәндерді біз есептедік:',
		'олардың жанында формуланың атауы мен бастапқы фактілердің кілттері тұр. Бос ұяшық — мән жоқ деген сөз, нөл емес.',
		'',
		'Жинақ CC BY 4.0 лицензиясымен таратылады, көрсеткіштер өз жариялаушыларының меншігінде қалады.'
	);
}

function russian(version: string): string {
	return lines(
		'Ашық Қор',
		'',
		'Опубликованные показатели обязательного социального медицинского страхования Казахстана.',
		`Версия: ${version} (день самой новой публикации в собрании и краткий хеш содержания).`,
		'',
		`Каждая таблица дана в четырех форматах: ${FORMATS}`,
		'datapackage.json: описание таблиц и столбцов (Frictionless Data Package).',
		'sql/: правила, по которым рассчитаны производные таблицы.',
		'',
		'Одна строка таблицы фактов — один показатель, напечатанный в одной публикации. Значения производных таблиц рассчитаны нами:',
		'рядом с ними стоят имя формулы и ключи исходных фактов. Пустая ячейка означает, что значения нет; это не ноль.',
		'',
		'Собрание распространяется по лицензии CC BY 4.0, показатели принадлежат тем, кто их опубликовал.'
	);
}

function english(version: string): string {
	return lines(
		'Ashyq Qor',
		'',
		'Published figures of compulsory social health insurance in Kazakhstan.',
		`Version: ${version} (day of the newest publication in the collection and a short hash of its content).`,
		'',
		`Every table comes in four formats: ${FORMATS}`,
		'datapackage.json: what the tables and columns say (Frictionless Data Package).',
		'sql/: the rules by which the derived tables are made.',
		'',
		'A row of a table of facts is one figure that one publication printed. Values in derived tables are computed by us:',
		'beside them stand the id of the formula and the keys of the facts they come from. An empty cell means no value, not zero.',
		'',
		'The collection is licensed under CC BY 4.0; the figures stay those of their publishers.'
	);
}
