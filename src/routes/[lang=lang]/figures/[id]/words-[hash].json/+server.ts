/** The words of a figure in one language. Built with the page of the figure, which asks for the file. */

import { error } from '@sveltejs/kit';
import { figureWordsText } from '$lib/server/figure-words.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

export const GET: RequestHandler = ({ params: { lang, id, hash } }) => {
	const { text, hash: newest } = figureWordsText(id, lang);
	if (hash !== newest) error(404);
	return new Response(text, { headers: { 'content-type': 'application/json' } });
};
