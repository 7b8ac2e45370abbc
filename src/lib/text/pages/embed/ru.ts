import type { EmbedWords } from '../embed.ts';

export const ru = {
	frame: {
		source: 'Источник: {publishers}.',
		record: 'Состояние записи на {day}.',
		licence: 'Свод данных: CC BY 4.0.',
		back: 'Все источники и таблица на сайте «{site}»',
		table: 'Таблица и примечания',
		files: 'Взять данные и картинку:',
		filesOfAll: 'Взять данные всех вариантов:',
		look: {
			'view.chart': 'график',
			'view.table': 'таблица',
			'view.number': 'число',
			'chrome.full': 'полный вид',
			'chrome.minimal': 'краткий вид',
			'theme.light': 'светлая тема',
			'theme.dark': 'тёмная тема',
			'theme.auto': 'тема устройства'
		},
		failed: 'Вид, указанный в адресе, не загрузился; показан обычный.'
	},
	offer: {
		frameTitle: '{title} – {site}',
		iframe: 'Фрейм без скриптов',
		resized: 'Фрейм, который принимает высоту содержимого',
		more: 'Другие способы встроить',
		component: 'Веб-компонент; где он не работает, остаётся простой фрейм',
		picture: 'Изображение со ссылкой, для почты и мессенджеров',
		ownPicture: 'Изображение со ссылкой; скачайте {file} из файлов ниже и положите рядом со своей страницей',
		fragment: 'HTML без фреймов и скриптов',
		preview: 'Предпросмотр',
		width: 'ширина {width} пикселей'
	}
} satisfies EmbedWords;
