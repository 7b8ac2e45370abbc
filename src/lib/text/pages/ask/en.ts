import type { AskWords } from '../ask.ts';

export const en = {
	title: 'Ask for a figure',
	link: 'Ready request',
	description:
		'For any gap, old series or disagreement of the record this page writes a request for information, in Kazakh or Russian, to the Social Health Insurance Fund, the Ministry of Health, the akimat of a region or the Bureau of National Statistics.',
	lead: 'Choose below what is not published, out of date or disputed. The request is addressed to the body that should know, and names the figure, the period, what is known with its publication, and the law on access to information. It is yours to change.',
	noScript: 'Without scripts the page shows a general request: fill in the figure and the period from the list below.',
	letterTitle: 'The request',
	letterNote: 'The request itself is in Kazakh or Russian; this page only explains it.',
	languages: { label: 'Language of the request', kk: 'Қазақша', ru: 'Русский' },
	buttons: { copy: 'Copy', print: 'Print', mail: 'Open in a mail program' },
	copied: 'The request is copied.',
	notCopied: 'The browser did not allow copying: select the text and copy it.',
	unknown: 'The address asks for “{value}”, which is not in the list. A general request is shown instead.',
	general: 'A general request',
	law: 'The law that the request names',
	listTitle: 'What to ask about',
	listLead: 'Every entry leads to its request.',
	kinds: {
		gap: 'Not published, or known only in part',
		series: 'Newest figure is old',
		disagreement: 'Publications disagree',
		figure: 'A chart lacks figures'
	},
	addressedTo: 'Addressed to: {body}',
	addressees: {
		fund: 'Social Health Insurance Fund',
		ministry: 'Ministry of Health of the Republic of Kazakhstan',
		akimat: 'akimat of the region',
		statistics: 'Bureau of National Statistics'
	},
	caveats: {
		title: 'Before you send it',
		send: 'The mail link has no address: take it, or another way of sending, from the site of the body that you ask. Its first line says which body that is; if another one holds the figure, the request asks to be told.',
		check: 'Check whether a newer publication has answered the question since.',
		privacy: 'The request is put together in your browser; nothing that you write is sent to this site.'
	}
} satisfies AskWords;
