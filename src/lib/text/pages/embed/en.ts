import type { EmbedWords } from '../embed.ts';

export const en = {
	frame: {
		source: 'Source: {publishers}.',
		record: 'Record as of {day}.',
		licence: 'Compiled data: CC BY 4.0.',
		back: 'Every source and the table on {site}',
		table: 'Table and notes',
		files: 'Take the data and the picture:',
		filesOfAll: 'Take the data of every choice:',
		look: {
			'view.chart': 'chart',
			'view.table': 'table',
			'view.number': 'number',
			'chrome.full': 'full',
			'chrome.minimal': 'minimal',
			'theme.light': 'light',
			'theme.dark': 'dark',
			'theme.auto': 'as the reader’s device'
		},
		failed: 'The view that the address asks for could not be loaded; the usual one is shown.'
	},
	offer: {
		frameTitle: '{title} – {site}',
		iframe: 'Frame without scripts',
		resized: 'Frame that takes the height of its contents',
		more: 'More ways to embed it',
		component: 'Web component, with the plain frame where it does not run',
		picture: 'Picture with a link, for mail and messengers',
		ownPicture: 'Picture with a link; take {file} from the files below and put it next to your page',
		fragment: 'HTML without frames and scripts',
		preview: 'Preview',
		width: '{width} pixels wide'
	}
} satisfies EmbedWords;
