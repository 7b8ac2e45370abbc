/** The files of a figure in its first state and of everything, made while building: tables for other programs, pictures that stand alone. */

import { LANGS } from '$lib/contract/vocabulary.ts';
import { FIGURES } from '$lib/figures/figures.ts';
import { fileOf, folderFiles } from '$lib/server/files/made.ts';
import { listed } from '$lib/server/listed.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = listed(() =>
	LANGS.flatMap((lang) =>
		FIGURES.flatMap((figure) => folderFiles(figure).map((file) => ({ lang, id: figure.id, file })))
	)
);

export const GET: RequestHandler = async ({ params: { lang, id, file } }) =>
	new Response(new Uint8Array(await fileOf(id, lang, file)), { headers: { 'content-type': typeOf(file) } });

/** The host names the type of a built file; this one is for development. */
function typeOf(name: string): string {
	if (name.endsWith('.svg')) return 'image/svg+xml';
	return name.endsWith('.png') ? 'image/png' : 'application/octet-stream';
}
