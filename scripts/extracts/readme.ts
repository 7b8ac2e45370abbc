/** The readme inside all.zip, in the three languages of the site. */

import { THEMES, type Theme } from '../../src/lib/contract/vocabulary.ts';

const FORMATS = '.csv .json .parquet .arrow';

export function readmeOf(version: string): string {
	return '\uFEFF' + [kazakh(version), russian(version), english(version)].join('\r\n\r\n----\r\n\r\n') + '\r\n';
}

/** The tables of facts, each with what it holds. */
function themes(names: Readonly<Record<Theme, string>>): string[] {
	return THEMES.map((theme) => `  ${theme}: ${names[theme]}`);
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
		'manifest.json: файлдардың тізімі, өлшемі және sha256 бақылау сомасы.',
		'Күндер Parquet пен Arrow файлдарында күн түрінде (DATE), CSV мен JSON файлдарында ЖЖЖЖ-АА-КК мәтіні түрінде жазылған.',
		'sql/: туынды кестелер қандай ережемен есептелгені.',
		'',
		'Фактілер кестелері:',
		...themes({
			spending: 'көмекке шығыстар',
			inflows: 'Қордың түсімдері',
			budget: 'республикалық және жергілікті бюджеттер',
			services: 'көрсетілген қызметтер',
			beneficiaries: 'мемлекет төлейтін адамдар',
			coverage: 'сақтандырылғандар',
			rates: 'мөлшерлемелер',
			macro: 'салыстыруға арналған көрсеткіштер',
			accounts: 'денсаулық сақтаудың ұлттық шоттары, барлық төлеушілер',
			fund1996: '1996–1998 жылдардағы қор',
			oversight: 'тексерулер мен өнім берушілер'
		}),
		'leads: біз оқи алмаған көрсеткіштердің тізімі; олар факт емес.',
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
		`Версия: ${version} (день самой новой публикации в своде и краткий хеш содержания).`,
		'',
		`Каждая таблица дана в четырех форматах: ${FORMATS}`,
		'datapackage.json: описание таблиц и столбцов (Frictionless Data Package).',
		'manifest.json: список файлов с размером и контрольной суммой sha256.',
		'Дни в Parquet и Arrow записаны датами (DATE), в CSV и JSON – текстом ГГГГ-ММ-ДД.',
		'sql/: правила, по которым получены расчетные таблицы.',
		'',
		'Таблицы цифр:',
		...themes({
			spending: 'расходы на помощь',
			inflows: 'поступления Фонда',
			budget: 'республиканский и местные бюджеты',
			services: 'оказанные услуги',
			beneficiaries: 'люди, за которых платит государство',
			coverage: 'охват страхованием',
			rates: 'ставки',
			macro: 'показатели для сравнения',
			accounts: 'национальные счета здравоохранения, все плательщики',
			fund1996: 'фонд 1996–1998 годов',
			oversight: 'проверки и поставщики'
		}),
		'leads: перечень показателей, которых мы не смогли прочитать; это не факты.',
		'',
		'Одна строка таблицы цифр – одна цифра из одной публикации. Значения расчетных таблиц получены нами:',
		'рядом с ними указаны имя формулы и ключи исходных цифр. Пустая ячейка означает, что значения нет; это не ноль.',
		'',
		'Свод распространяется по лицензии CC BY 4.0, показатели принадлежат тем, кто их опубликовал.'
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
		'manifest.json: the list of the files, with the size and sha256 of each.',
		'Days are dates (DATE) in Parquet and Arrow, and text YYYY-MM-DD in CSV and JSON.',
		'sql/: the rules by which the derived tables are made.',
		'',
		'Tables of facts:',
		...themes({
			spending: 'spending on care',
			inflows: 'receipts of the Fund',
			budget: 'republican and local budgets',
			services: 'services given',
			beneficiaries: 'people the state pays for',
			coverage: 'insurance coverage',
			rates: 'rates',
			macro: 'figures for comparison',
			accounts: 'national health accounts, all payers',
			fund1996: 'the fund of 1996-1998',
			oversight: 'oversight and providers'
		}),
		'leads: figures that we could not read, to be checked; they are no facts.',
		'',
		'A row of a table of facts is one figure that one publication printed. Values in derived tables are computed by us:',
		'beside them stand the id of the formula and the keys of the facts they come from. An empty cell means no value, not zero.',
		'',
		'The collection is licensed under CC BY 4.0; the figures stay those of their publishers.'
	);
}
