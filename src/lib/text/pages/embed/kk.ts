import type { EmbedWords } from '../embed.ts';

export const kk = {
	frame: {
		source: 'Дереккөз: {publishers}.',
		record: 'Жазбаның күні: {day}.',
		licence: 'Деректер жинағы: CC BY 4.0.',
		back: 'Барлық дереккөзі мен кестесі «{site}» сайтында',
		table: 'Кесте мен ескертпелер',
		files: 'Деректер мен суретті алу:',
		filesOfAll: 'Барлық таңдаудың деректерін алу:',
		look: {
			'view.chart': 'график',
			'view.table': 'кесте',
			'view.number': 'сан',
			'chrome.full': 'толық түрі',
			'chrome.minimal': 'қысқа түрі',
			'theme.light': 'ашық түс',
			'theme.dark': 'қараңғы түс',
			'theme.auto': 'құрылғының түсі'
		},
		failed: 'Мекенжайда сұралған түрі жүктелмеді; әдеттегісі көрсетілді.'
	},
	offer: {
		frameTitle: '{title} – {site}',
		iframe: 'Скриптсіз фрейм',
		resized: 'Мазмұнының биіктігіне бейімделетін фрейм',
		more: 'Ендірудің басқа тәсілдері',
		component: 'Веб-компонент; ол жұмыс істемейтін жерде жай фрейм қалады',
		picture: 'Сілтемесі бар сурет, пошта мен мессенджерлерге',
		ownPicture: 'Сілтемесі бар сурет; төмендегі файлдардан {file} файлын жүктеп алып, өз бетіңіздің жанына қойыңыз',
		fragment: 'Фреймсіз, скриптсіз HTML',
		preview: 'Алдын ала қарау',
		width: 'ені {width} пиксель'
	}
} satisfies EmbedWords;
