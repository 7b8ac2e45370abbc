/** Every page in every language, for search engines. */

import { LANGS } from '$lib/contract/vocabulary.ts';
import { FIGURES } from '$lib/figures/figures.ts';
import { TOPICS } from '$lib/figures/topics.ts';
import { run } from '$lib/query/query.ts';
import { reportYears } from '$lib/query/reports.ts';
import { engine, publishedRecord } from '$lib/server/dataset.ts';
import { address, pathTo } from '$lib/server/site.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

export const GET: RequestHandler = async () => {
	const { publications } = await publishedRecord();
	const years = await run(reportYears, await engine());
	const pages = [
		'/',
		'/sources/',
		'/data/',
		'/method/',
		'/questions/',
		'/changes/',
		'/glossary/',
		'/search/',
		'/explore/',
		'/explore/your-data/',
		'/explore/templates/',
		'/reports/',
		...years.map((year) => `/reports/${year}/`),
		'/inflows/calculator/',
		'/open/ask/',
		'/open/leads/',
		'/council/',
		...TOPICS.map((topic) => `/${topic}/`),
		...FIGURES.map(({ id }) => `/figures/${id}/`),
		...publications.map(({ sourceId }) => `/sources/${sourceId}/`)
	];
	const urls = pages.flatMap((page) => LANGS.map((lang) => urlOf(page, lang)));
	const xml = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url><loc>${address(pathTo('/'))}</loc></url>
${urls.join('\n')}
</urlset>
`;
	return new Response(xml, { headers: { 'content-type': 'application/xml' } });
};

/** Each page names itself in the other languages in its head. */
function urlOf(page: string, lang: string): string {
	return `<url><loc>${address(pathTo(`/${lang}${page}`))}</loc></url>`;
}
