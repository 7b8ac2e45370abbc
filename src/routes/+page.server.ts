/** The first page: the choice of a language or, of an edition, what it holds. */

import { LANGS, type Lang } from '$lib/contract/vocabulary.ts';
import { annotationQuery } from '$lib/figures/annotations.ts';
import { FIGURES } from '$lib/figures/figures.ts';
import { fill } from '$lib/text/fill.ts';
import { number } from '$lib/text/numbers.ts';
import { editionWords } from '$lib/text/pages/editions.ts';
import { day } from '$lib/text/periods.ts';
import { frozenDay, newestAddress } from '$lib/server/editions.ts';
import { everyEmbed } from '$lib/server/embed/framed.ts';
import { manifest } from '$lib/server/manifest.ts';
import { newestBase, pathTo } from '$lib/server/site.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => {
	const on = frozenDay();
	return { edition: on === null ? null : LANGS.map((lang) => held(on, lang)) };
};

/** Tables that the pages of figures load to prove their numbers in the browser. */
function proven(): ReadonlySet<string> {
	return new Set(FIGURES.flatMap((figure) => [...figure.query.extracts, ...(annotationQuery(figure)?.extracts ?? [])]));
}

function held(on: string, lang: Lang) {
	const words = editionWords(lang);
	const { version, day: newest, tables } = manifest();
	const used = proven();
	const counts = { figures: FIGURES.length, frames: everyEmbed().length, tables: tables.length };
	return {
		lang,
		words,
		title: fill(words.edition, { day: day(on, lang) }),
		record: `${fill(words.record, { day: day(newest, lang) })} (${version})`,
		holds: fill(
			words.holds,
			Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, number(count, lang)]))
		),
		newest: { href: `${newestBase}/${lang}/`, address: newestAddress(`/${lang}/`) },
		sums: `${newestBase}/v/${on}.sha256`,
		signature: process.env['RELEASE_KEY'] === undefined ? null : `${newestBase}/v/${on}.sha256.sig`,
		sbom: pathTo('/sbom.cdx.json'),
		figures: FIGURES.map((figure) => ({
			href: pathTo(`/${lang}/figures/${figure.id}/`),
			title: figure.wordsIn(lang).title
		})),
		tables: tables.map(({ name, files }) => ({ name, href: pathTo(`/data/${files.parquet.path}`) })),
		proof: tables
			.filter(({ name }) => used.has(name))
			.map(({ name, files }) => ({ name, href: pathTo(`/data/${files.arrow.path}`) }))
	};
}
