import type { AskWords } from '../ask.ts';

export const en = {
	title: 'Ask the Fund',
	link: 'Ready request',
	description:
		'A ready request for information to the Social Health Insurance Fund, in Kazakh or Russian, for any gap, old series or disagreement of the record.',
	lead: 'Choose below what is not published, out of date or disputed. The request names the figure, the period, what is known with its publication, and the law on access to information. It is yours to change.',
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
	caveats: {
		title: 'Before you send it',
		send: 'The mail link has no address: take it, or another way of sending, from the site of the body that you ask. A question about a figure of statistics is addressed to the Bureau of National Statistics.',
		check: 'Check whether a newer publication has answered the question since.',
		privacy: 'The request is put together in your browser; nothing that you write is sent to this site.'
	}
} satisfies AskWords;
