/** The words of the files of figures in one language, for a browser that makes those of a chosen state. */

import { json } from '@sveltejs/kit';
import { LANGS } from '$lib/contract/vocabulary.ts';
import { fileLanguage } from '$lib/server/files/facts.ts';
import { listed, WHOLE } from '$lib/server/listed.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = listed(() => LANGS.map((lang) => ({ lang })), WHOLE);

export const GET: RequestHandler = ({ params: { lang } }) => json(fileLanguage(lang));
