/** Every table of the extracts as an Excel workbook in each language, made while building. */

import { error } from '@sveltejs/kit';
import { LANGS } from '$lib/contract/vocabulary.ts';
import { tableWorkbook } from '$lib/server/files/catalogue.ts';
import { manifest } from '$lib/server/manifest.ts';
import { listed } from '$lib/server/listed.ts';
import type { EntryGenerator, RequestHandler } from './$types';

const END = '.xlsx';

export const prerender = true;

export const entries: EntryGenerator = listed(() =>
	LANGS.flatMap((lang) => manifest().tables.map(({ name }) => ({ lang, file: name + END }))));

export const GET: RequestHandler = async ({ params: { lang, file } }) => {
	const table = manifest().tables.find(({ name }) => name + END === file);
	if (table === undefined) error(404);
	const { bytes } = await tableWorkbook(table.name, lang);
	return new Response(new Uint8Array(bytes), { headers: { 'content-type': 'application/octet-stream' } });
};
