/** The words of a figure inside a page of others, and of the place that offers it to them. For building pages. */

import type { Lang } from '../../contract/vocabulary.ts';
import { inOne, type InOne } from '../in-one.ts';

const WORDS = {
	frame: {
		/** {publishers} */
		source: { kk: 'Дереккөз: {publishers}.', ru: 'Источник: {publishers}.', en: 'Source: {publishers}.' },
		/** {day}: newest day of the record */
		record: { kk: 'Деректер күні: {day}.', ru: 'Данные по состоянию на {day}.', en: 'Record as of {day}.' },
		licence: { kk: 'Деректер жинағы: CC BY 4.0.', ru: 'Свод данных: CC BY 4.0.', en: 'Compiled data: CC BY 4.0.' },
		/** {site} */
		back: {
			kk: 'Барлық дереккөзі мен кестесі «{site}» сайтында',
			ru: 'Все источники и таблица на сайте «{site}»',
			en: 'Every source and the table on {site}'
		},
		table: { kk: 'Кесте мен ескертпелер', ru: 'Таблица и примечания', en: 'Table and notes' },
		/** Before the links to its files. */
		files: {
			kk: 'Деректер мен суретті жүктеп алу:',
			ru: 'Скачать данные и изображение:',
			en: 'Take the data and the picture:'
		},
		/** The same where the frame shows another state than the first: files of every choice. */
		filesOfAll: {
			kk: 'Барлық таңдаудың деректерін алу:',
			ru: 'Скачать данные всех вариантов:',
			en: 'Take the data of every choice:'
		},
		/** Names of the parameters' options: `view.table`. */
		look: {
			'view.chart': { kk: 'диаграмма', ru: 'график', en: 'chart' },
			'view.table': { kk: 'кесте', ru: 'таблица', en: 'table' },
			'view.number': { kk: 'сан', ru: 'число', en: 'number' },
			'chrome.full': { kk: 'толық түрі', ru: 'полный вид', en: 'full' },
			'chrome.minimal': { kk: 'қысқа түрі', ru: 'краткий вид', en: 'minimal' },
			'theme.light': { kk: 'ашық түс', ru: 'светлая тема', en: 'light' },
			'theme.dark': { kk: 'күңгірт түс', ru: 'темная тема', en: 'dark' },
			'theme.auto': { kk: 'құрылғы баптауы бойынша', ru: 'тема устройства', en: 'as the reader’s device' }
		},
		failed: {
			kk: 'Мекенжайда сұралған түрі жүктелмеді; әдеттегісі көрсетілді.',
			ru: 'Вид, указанный в адресе, не загрузился; показан обычный.',
			en: 'The view that the address asks for could not be loaded; the usual one is shown.'
		}
	},
	offer: {
		/** {title}, {site}: what the frame is called for readers who hear it. */
		frameTitle: { kk: '{title} – {site}', ru: '{title} – {site}', en: '{title} – {site}' },
		iframe: { kk: 'Скриптсіз фрейм', ru: 'Фрейм без скриптов', en: 'Frame without scripts' },
		resized: {
			kk: 'Мазмұнының биіктігіне бейімделетін фрейм',
			ru: 'Фрейм, который подстраивается под высоту содержимого',
			en: 'Frame that takes the height of its contents'
		},
		/** Over the ways beside the recommended one. */
		more: { kk: 'Ендірудің басқа тәсілдері', ru: 'Другие способы встроить', en: 'More ways to embed it' },
		component: {
			kk: 'Веб-компонент; ол жұмыс істемейтін жерде жай фрейм қалады',
			ru: 'Веб-компонент; где он не работает, остается простой фрейм',
			en: 'Web component, with the plain frame where it does not run'
		},
		picture: {
			kk: 'Сілтемесі бар сурет, пошта мен мессенджерлерге',
			ru: 'Изображение со ссылкой, для почты и мессенджеров',
			en: 'Picture with a link, for mail and messengers'
		},
		/** {file}: of a state whose picture the reader's browser makes */
		ownPicture: {
			kk: 'Сілтемесі бар сурет; төмендегі файлдардан {file} файлын жүктеп алып, өз бетіңіздің жанына қойыңыз',
			ru: 'Изображение со ссылкой; скачайте {file} из файлов ниже и положите рядом со своей страницей',
			en: 'Picture with a link; take {file} from the files below and put it next to your page'
		},
		fragment: {
			kk: 'Фреймсіз, скриптсіз HTML',
			ru: 'HTML без фреймов и скриптов',
			en: 'HTML without frames and scripts'
		},
		preview: { kk: 'Алдын ала қарау', ru: 'Предпросмотр', en: 'Preview' },
		/** {width} */
		width: { kk: 'ені {width} пиксель', ru: 'ширина {width} пикселей', en: '{width} pixels wide' }
	}
};

export type EmbedWords = InOne<typeof WORDS>;

export function embedWords(lang: Lang): EmbedWords {
	return inOne(WORDS, lang);
}
