/** The picture of a figure for link previews: the PNG of its first state, at an address that never changes. */

import { LANGS } from '$lib/contract/vocabulary.ts';
import { FIGURES } from '$lib/figures/figures.ts';
import { fileName } from '$lib/export/files.ts';
import { fileOf } from '$lib/server/files/made.ts';
import { listed } from '$lib/server/listed.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = listed(() => LANGS.flatMap((lang) => FIGURES.map(({ id }) => ({ lang, id }))));

export const GET: RequestHandler = async ({ params: { id, lang } }) => {
	const png = await fileOf(id, lang, fileName(id, '', 'png'));
	return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};
