import type { GlossaryWords } from '../glossary.ts';

export const en = {
	title: 'Terms',
	description: 'This page explains the terms of compulsory health insurance and of this site in plain words.',
	lead: 'What the words met on this site mean. Where the law or the Fund itself defines a term, the source is named; the rest we explain.',
	others: 'In the other languages',
	source: 'In our words, after',
	formula: 'Formula',
	own: 'Our explanation',
	open: 'In the list of terms',
	close: 'Close'
} satisfies GlossaryWords;
