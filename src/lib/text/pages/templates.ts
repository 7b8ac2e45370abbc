/** The words of the page of templates, by language. For building pages. */

import type { Lang } from '../../contract/vocabulary.ts';
import { inOne, type InOne } from '../in-one.ts';

const WORDS = {
	title: { kk: 'Кестелердің үлгілері', ru: 'Шаблоны таблиц', en: 'Templates of the tables' },
	description: {
		kk: 'Бұл бет қолмен түзетілетін әр кестенің бағандарында не болуы мүмкін екенін және бос үлгісін көрсетеді.',
		ru: 'Эта страница показывает каждую таблицу, которую правят вручную, что может быть в ее столбцах, и пустой шаблон.',
		en: 'This page shows every table that people edit, what each column may hold, and an empty template of each.'
	},
	lead: {
		kk: 'Осы кестелердің біріне сай файлыңызды жинақтың өзі сияқты тексеріп, диаграмма құруға болады. Үлгіні жүктеп алып, толтырыңыз да, қосыңыз.',
		ru: 'Ваш файл, устроенный как одна из этих таблиц, можно проверить и показать на графиках так же, как сам свод. Скачайте шаблон, заполните его и загрузите.',
		en: 'A file of yours that follows one of these tables can be checked and drawn like the record itself. Take a template, fill it, and bring it.'
	},
	/** Leads to the page that draws the figures. */
	yourData: {
		kk: 'Диаграммаларымызды сіздің деректеріңізбен көру',
		ru: 'Посмотреть наши графики с вашими данными',
		en: 'See our figures with your data'
	},
	rulesTitle: { kk: 'Ұяшықтар қалай жазылады', ru: 'Как записываются ячейки', en: 'How cells are written' },
	/** How cells are written. */
	rules: [
		{
			kk: 'CSV UTF-8 кодтауында, ұяшықтары үтірмен бөлінген; үтірі, тырнақшасы не жол үзілімі бар ұяшық тырнақшаға алынады, ішіндегі тырнақша екі рет жазылады. Бағандарының аты дәл сондай Parquet та оқылады; оның бірінші жолы 2-жол болып саналады.',
			ru: 'CSV в UTF-8, ячейки разделены запятыми; ячейка с запятой, кавычкой или переводом строки берется в кавычки, кавычка внутри нее удваивается. Читается и Parquet с теми же названиями столбцов; его первая строка считается строкой 2.',
			en: 'CSV in UTF-8, with commas between the cells; a cell with a comma, a quote or a line break stands in quotes, and a quote inside it is doubled. Parquet with the same names of columns is read too; its first row counts as line 2.'
		},
		{
			kk: 'Тақырып жолында кестенің барлық бағаны кез келген ретпен болады, басқа баған болмайды.',
			ru: 'В заголовке указаны все столбцы таблицы, в любом порядке, и никаких других.',
			en: 'All columns of the table stand in the header, in any order, and no others.'
		},
		{
			kk: 'Күндер: ЖЖЖЖ-АА-КК, мысалы 2024-12-31. Бір күнге саналған көрсеткіште сол күн екі рет жазылады.',
			ru: 'Даты: ГГГГ-ММ-ДД, например 2024-12-31. Для посчитанного на один день дата пишется дважды.',
			en: 'Days: YYYY-MM-DD, such as 2024-12-31. The same day twice for what was counted on one day.'
		},
		{
			kk: 'Сандар: негізгі бірлікте цифрмен, бөлшектің алдында нүкте, бос орынсыз, үтірсіз, бірліксіз: 1,2 трлн теңге – 1200000000000.',
			ru: 'Числа: цифрами в основных единицах, перед дробной частью точка, без пробелов, запятых и единиц: 1,2 трлн тенге – это 1200000000000.',
			en: 'Numbers: digits in base units, a point before decimals, no blanks, commas or units: 1.2 trillion tenge is 1200000000000.'
		},
		{
			kk: 'Мәні жоқ ұяшық бос қалады. Бос деген нөл емес; белгісіз санның жолы болмайды.',
			ru: 'Ячейка без значения пуста. Пусто – не ноль; у неизвестного числа нет строки.',
			en: 'A cell without a value is empty. Empty is not zero; a number that is not known has no row.'
		},
		{
			kk: 'Кілттер: кіші латын әріптері, цифрлар, нүктелер, сызықшалар және астын сызу белгілері; бірнешеуі ; белгісімен бос орынсыз қосылады. Иә мен жоқ – yes және no сөздері.',
			ru: 'Ключи: строчные латинские буквы, цифры, точки, дефисы и подчеркивания; несколько соединяются знаком ; без пробелов. Да и нет – слова yes и no.',
			en: 'Keys: lower-case letters, digits, dots, hyphens and underscores; several are joined by ; without blanks. Yes and no are the words yes and no.'
		},
		{
			kk: 'Бос қима көрсеткіштің сол бойынша бөлінбегенін білдіреді; «all» – сол бойынша жиынтық.',
			ru: 'Пустой разрез значит, что показатель по нему не разбит; «all» – итог по нему.',
			en: 'An empty dimension means that the figure is not broken down by it; “all” means a total over it.'
		},
		{
			kk: '«exact» деген дәлдіктен басқасының қасында дөңгелектеу жазылады: соңғы жарияланған цифрдың бірлігі.',
			ru: 'Рядом с любой точностью, кроме «exact», указано округление: единица последнего опубликованного разряда.',
			en: 'Beside every precision but “exact” stands the rounding: the unit of the last printed digit.'
		},
		{
			kk: 'evidence бағаны жарияланымдағы орны қалай оқылғанын айтады: оқылса – «text», әйтпесе «headline», «rewrite» не «assumed».',
			ru: 'Столбец evidence говорит, как прочитано место: «text», если оно прочитано; иначе «headline», «rewrite» или «assumed».',
			en: 'Evidence says how the place was read: “text” where it was; else “headline”, “rewrite” or “assumed”.'
		},
		{
			kk: 'Көрсеткіштердің әр жолы source_id бағанында жарияланымын атайды: біздің кестедегі не өзіңіз қосатын sources.csv файлындағы кілт.',
			ru: 'Каждая строка показателей называет публикацию в source_id: ключ из нашей таблицы или из вашего sources.csv, который вы добавляете вместе с ней.',
			en: 'Every row of figures names its publication in source_id: a key of ours, or of a sources.csv of your own, which you bring with it.'
		},
		{
			kk: 'Кілті жарияланған жолдыкіндей жол соның орнын басады; жаңа көрсеткіштің кілті жаңа.',
			ru: 'Строка с ключом опубликованной занимает ее место; у нового показателя новый ключ.',
			en: 'A row with the key of a published one takes its place; a new figure has a new key.'
		}
	],
	/** {columns} */
	key: { kk: 'Кілті: {columns}.', ru: 'Ключ: {columns}.', en: 'Key: {columns}.' },
	/** {file} */
	template: { kk: 'Бос үлгі {file}', ru: 'Пустой шаблон {file}', en: 'Empty template {file}' },
	published: {
		kk: 'мысал ретінде жарияланған жолдар',
		ru: 'опубликованные строки для примера',
		en: 'the published rows as an example'
	},
	columns: { kk: 'Бағандары', ru: 'Столбцы', en: 'Columns' },
	empty: { kk: 'Бос бола ала ма', ru: 'Может быть пустым', en: 'May be empty' },
	may: { kk: 'иә', ru: 'да', en: 'yes' },
	mayNot: { kk: 'жоқ', ru: 'нет', en: 'no' },
	values: { kk: 'Не жазуға болады', ru: 'Допустимые значения', en: 'What it may hold' }
};

export type TemplateWords = InOne<typeof WORDS>;

export function templateWords(lang: Lang): TemplateWords {
	return inOne(WORDS, lang);
}
