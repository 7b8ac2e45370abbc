/** The words of frozen editions. For building pages: a browser gets its own only. */

import type { Lang } from '../../contract/vocabulary.ts';
import { inOne, type InOne } from '../in-one.ts';

const WORDS = {
	/** {day} */
	frozen: {
		kk: 'Өзгермейтін шығарылым, {day}: бұл бетте енді ештеңе өзгермейді.',
		ru: 'Неизменяемый выпуск от {day}: на этой странице больше ничего не меняется.',
		en: 'Edition frozen on {day}: nothing on this page changes any more.'
	},
	newest: {
		kk: 'Ең жаңа деректері бар осы бет',
		ru: 'Эта страница с новейшими данными',
		en: 'This page with the newest data'
	},
	/** {day}: newest day of the newer record */
	newer: {
		kk: 'Бұдан жаңа деректер бар, деректер күні: {day}.',
		ru: 'Есть более новые данные: на {day}.',
		en: 'Newer data exists: the record as of {day}.'
	},
	title: { kk: 'Өзгермейтін шығарылымдар', ru: 'Неизменяемые выпуски', en: 'Frozen editions' },
	lead: {
		kk: 'Әр шығарылым дәйексөздер, ендірілген диаграммалар мен есепті қайталау жолдары сілтейтін нәрсені – диаграммаларды дәйексөздерімен, ендірілетін диаграммаларды, Parquet кестелерін – сол күнгі қалпында, өзгермейтін мекенжайда сақтайды. Қалғанын ең жаңа беттерге қалдырады.',
		ru: 'Каждый выпуск хранит то, куда ведут цитаты, встроенные графики и рецепты, – графики с их цитатами, фреймы, таблицы в Parquet – таким, каким оно было в день выпуска, по адресу, который не меняется. Остальное он оставляет новейшим страницам.',
		en: 'Each edition keeps what citations, frames and recipes lead to – figures with their citations, frames, tables as Parquet – as it was on its day, at an address that never changes. It leaves the rest to the newest pages.'
	},
	none: {
		kk: 'Өзгермейтін шығарылым әлі жоқ.',
		ru: 'Неизменяемых выпусков еще нет.',
		en: 'No edition has been frozen yet.'
	},
	/** {day} */
	edition: { kk: '{day} шығарылымы', ru: 'Выпуск от {day}', en: 'Edition of {day}' },
	/** {day} */
	record: { kk: 'деректер күні: {day}', ru: 'данные на {day}', en: 'record as of {day}' },
	/** {size} */
	archive: {
		kk: 'бүкіл шығарылым ZIP түрінде, {size} МБ',
		ru: 'весь выпуск в ZIP, {size} МБ',
		en: 'whole edition as ZIP, {size} MB'
	},
	sums: { kk: 'бақылау сомалары', ru: 'контрольные суммы', en: 'checksums' },
	latest: {
		kk: 'Ең жаңа кестелердің өзгермейтін мекенжайлары',
		ru: 'Неизменные адреса новейших таблиц',
		en: 'Addresses of the newest tables that never change'
	},
	latestLead: {
		kk: 'Төмендегі кестелер шығарылымнан шығарылымға өзгермейтін мекенжайларда да бар, мысалы:',
		ru: 'Таблицы ниже есть и по адресам, которые от выпуска к выпуску остаются прежними, например:',
		en: 'The tables below also stand at addresses that stay the same from edition to edition, for example:'
	},
	/** What a frozen page finds elsewhere. */
	leaves: {
		kk: 'Мұнда жоғы – тақырыптар, есептер, жарияланымдар, суреттер мен жүктелетін файлдар – ең жаңа беттерде, сілтемелер сонда апарады.',
		ru: 'То, чего в нем нет, – темы, отчеты, публикации, изображения и файлы для скачивания – находится на новейших страницах, туда ведут ссылки.',
		en: 'What it does not hold – topics, reports, publications, pictures and files to download – is on the newest pages, where its links lead.'
	},
	/** {version}: of a record of the same day */
	changed: {
		kk: 'Содан бері жинақ өзгерді, нұсқасы: {version}.',
		ru: 'С тех пор данные изменились, версия {version}.',
		en: 'The record has changed since: version {version}.'
	},
	/** {files} {size}: in megabytes */
	size: { kk: 'файл саны: {files}, {size} МБ', ru: 'файлов: {files}, {size} МБ', en: '{files} files, {size} MB' },
	/** {key}: its fingerprint */
	signed: { kk: 'қолтаңба (кілт {key})', ru: 'подпись (ключ {key})', en: 'signature (key {key})' },
	signers: { kk: 'кілт кімдікі', ru: 'чей это ключ', en: 'whose key it is' },
	unsigned: { kk: 'қол қойылмаған', ru: 'не подписан', en: 'not signed' },
	/** {reason} */
	allowed: {
		kk: 'ешбір коммитте жоқ бастапқы мәтіннен жасалған: {reason}',
		ru: 'сделан из исходников, которых нет ни в одном коммите: {reason}',
		en: 'frozen from sources that no commit holds: {reason}'
	},
	/** {figures} {frames} {tables}: how many an edition holds */
	holds: {
		kk: 'Мұнда дәйексөздері бар диаграммалар саны: {figures}, ендірілетін диаграммалар: {frames}, жинақ кестелері: {tables}; бәрі сол күнгі қалпында.',
		ru: 'В нем графиков с их цитатами: {figures}, встраиваемых графиков: {frames}, таблиц свода: {tables}; всё таким, каким было в тот день.',
		en: 'It holds {figures} figures with their citations, {frames} frames and {tables} tables of the record, all as they were on that day.'
	},
	figures: { kk: 'Диаграммалар', ru: 'Графики', en: 'Figures' },
	tables: { kk: 'Кестелер (Parquet)', ru: 'Таблицы (Parquet)', en: 'Tables (Parquet)' },
	proof: {
		kk: 'Браузеріңізде тексеруге арналған сол кестелер (Arrow)',
		ru: 'Те же таблицы для проверки в вашем браузере (Arrow)',
		en: 'The same tables for the proof in your browser (Arrow)'
	},
	sbom: {
		kk: 'шығарылымдағы бағдарламалар тізімі (CycloneDX)',
		ru: 'перечень программ в выпуске (CycloneDX)',
		en: 'list of the software that it ships (CycloneDX)'
	},
	isSigned: {
		kk: 'Бақылау сомаларының тізіміне қол қойылған',
		ru: 'Список контрольных сумм подписан',
		en: 'Its list of checksums is signed'
	},
	isUnsigned: { kk: 'Бұл шығарылымға қол қойылмаған', ru: 'Этот выпуск не подписан', en: 'This edition is not signed' }
};

export type EditionWords = InOne<typeof WORDS>;

export function editionWords(lang: Lang): EditionWords {
	return inOne(WORDS, lang);
}
