/** What the form of built questions offers, in one language: measures, names of codes, where each figure stands. */

import { json } from '@sveltejs/kit';
import { LANGS } from '$lib/contract/vocabulary.ts';
import { codesSql, measuresSql, PLACES_SQL } from '$lib/explore/builder/catalogue.ts';
import { packed, readCatalogue } from '$lib/explore/builder/read-catalogue.ts';
import { worded } from '$lib/explore/builder/worded.ts';
import { engine } from '$lib/server/dataset.ts';
import { listed } from '$lib/server/listed.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = listed(() => LANGS.map((lang) => ({ lang })));

export const GET: RequestHandler = async ({ params: { lang } }) => {
	const node = await engine();
	const measures = await node.rows(measuresSql(lang));
	const codes = await node.rows(codesSql(lang));
	const places = await node.rows(PLACES_SQL);
	return json(packed(worded(readCatalogue(measures, codes, places), lang)));
};
