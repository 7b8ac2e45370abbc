/** The words of quotations in one language: asked for when a reader quotes. */

import { json } from '@sveltejs/kit';
import { LANGS } from '$lib/contract/vocabulary.ts';
import { quoteWords } from '$lib/text/pages/quote.ts';
import { terms } from '$lib/text/terms.ts';
import { listed, WHOLE } from '$lib/server/listed.ts';
import type { QuoteLanguage } from '$lib/export/quote/quoting.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = listed(() => LANGS.map((lang) => ({ lang })), WHOLE);

export const GET: RequestHandler = ({ params: { lang } }) => {
	const names = Object.entries(terms(lang).formulas).map(([formula, { name }]) => [formula, name]);
	return json({ words: quoteWords(lang).quotation, formulas: Object.fromEntries(names) } satisfies QuoteLanguage);
};
