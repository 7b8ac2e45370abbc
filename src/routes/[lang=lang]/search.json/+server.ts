/** The index of the search in one language: everything that can be found, for the browser to look through. */

import { json } from '@sveltejs/kit';
import { LANGS } from '$lib/contract/vocabulary.ts';
import { everything } from '../search/everything.server.ts';
import { listed } from '$lib/server/listed.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = listed(() => LANGS.map((lang) => ({ lang })));

export const GET: RequestHandler = async ({ params: { lang } }) => json(await everything(lang));
