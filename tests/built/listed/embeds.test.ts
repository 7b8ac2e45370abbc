import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGS } from '../../../src/lib/contract/vocabulary.ts';
import { everyState, stateName, writeChoices } from '../../../src/lib/figures/choices.ts';
import { FIGURES, figureOf } from '../../../src/lib/figures/figures.ts';
import { BUILD, builtEmbeds, meta, readEntities, tags, visibleText, type BuiltEmbed } from '../listing.ts';

const base = process.env.BASE_PATH ?? '';
const site = process.env.SITE_URL ?? 'http://localhost:4173';
const embeds = builtEmbeds();

function wrong(faults: (embed: BuiltEmbed) => readonly string[]): string[] {
	return embeds.flatMap((embed) => faults(embed).map((fault) => `${embed.path}: ${fault}`));
}

/** The query string that the figure's page has in the state of an embed. */
function searchOf({ id, state }: BuiltEmbed): string {
	const { choices } = figureOf(id);
	return writeChoices(
		choices,
		everyState(choices).find((chosen) => stateName(choices, chosen) === state)!
	);
}

describe('embeds', () => {
	it('are built for every figure, state and language', () => {
		const expected = LANGS.flatMap((lang) =>
			FIGURES.flatMap(({ id, choices }) =>
				everyState(choices).map((chosen) => `/embed/${lang}/${id}/${stateName(choices, chosen)}/`.replace('//', '/'))
			)
		);
		expect(embeds.map(({ path }) => path).sort()).toEqual(expected.sort());
	});

	it('say their language, a title and that their figure has a page of its own', () => {
		const faults = wrong(({ html, lang, id }) => {
			const links = tags(html, 'link').map(({ attributes }) => attributes);
			const canonical = links.find(({ rel }) => rel === 'canonical')?.['href'];
			return [
				...(tags(html, 'html')[0]?.attributes['lang'] === lang ? [] : ['is in another language']),
				...(tags(html, 'h1').length === 1 && tags(html, 'main').length === 1 ? [] : ['has no title or main part']),
				...(/<title>[^<]{10,}<\/title>/.test(html) ? [] : ['has no title']),
				...(meta(html, 'robots') === 'noindex' ? [] : ['would be listed by search engines']),
				...(canonical === `${site}${base}/${lang}/figures/${id}/` ? [] : [`canonical ${canonical}`])
			];
		});
		expect(faults).toEqual([]);
	});

	it('hold drawing, sentence, table and a foot that leads to the page in the same state', () => {
		const faults = wrong((embed) => {
			const { html, lang, id } = embed;
			const foot = /<footer.*?<\/footer>/s.exec(html)?.[0] ?? '';
			const back = tags(foot, 'a')[0]?.attributes['href'];
			const drawn = figureOf(id).text === true || tags(html, 'svg').length >= 2;
			return [
				...(drawn ? [] : ['has no two drawings']),
				...(/data-takeaway[^>]*>.{20,}?<\/p>/s.test(html) ? [] : ['has no sentence']),
				...(/<details.*<caption.*<th scope="row".*<\/details>/s.test(html) ? [] : ['has no table']),
				...(/CC BY 4\.0/.test(foot) && /\d{4}/.test(foot) ? [] : ['has no licence or day']),
				...(back === `${base}/${lang}/figures/${id}/${searchOf(embed)}` ? [] : [`leads back to ${back}`])
			];
		});
		expect(faults).toEqual([]);
	});

	it('hold no number, word or hole that was not filled', () => {
		const faults = wrong(({ html }) => [
			...visibleText(html)
				.split('\n')
				.filter((line) => /\bNaN\b|\bundefined\b|\[object|\{\w+\}|\bInfinity\b/.test(line)),
			...[...html.matchAll(/\s[\w-]+="[^"]*(\bNaN\b|\bundefined\b|\[object )[^"]*"/g)].map(String)
		]);
		expect(faults).toEqual([]);
	});

	it('open every link that leaves them in a window of its own, but for files to take', () => {
		const faults = wrong(({ html }) => {
			if (!/<head>[^]*<base target="_blank"\/?>[^]*<\/head>/.test(html)) return ['has no target for its links'];
			const marks = [...html.matchAll(/<a\s[^>]*class="mark"[^>]*>/g)].map(([tag]) => tag);
			const remaining = marks.filter((tag) => !/target="_blank"/.test(tag));
			if (remaining.length > 0) return remaining;
			const inside = [...html.matchAll(/<a\s[^>]*target=[^>]*>/g)].map(([tag]) => tag);
			return inside.filter((tag) => !/href="[^"]*\/embed\/|\sdownload[\s=>]|class="mark"/.test(tag));
		});
		expect(faults).toEqual([]);
	});

	it('are described by oEmbed files that pages and embeds name', () => {
		const faults = wrong(({ html, path, lang, id, state }) => {
			const named = oembedIn(html);
			const file = JSON.parse(readFileSync(join(BUILD, path, 'oembed.json'), 'utf8')) as Record<string, unknown>;
			const frame = tags(String(file['html']), 'iframe')[0]?.attributes ?? {};
			const page = state === '' ? readFileSync(join(BUILD, lang, 'figures', id, 'index.html'), 'utf8') : html;
			return [
				...(named === `${site}${base}${path}oembed.json` ? [] : [`names ${named}`]),
				...(oembedIn(page) === named ? [] : [`its page names ${oembedIn(page)}`]),
				...(file['version'] === '1.0' && file['type'] === 'rich' ? [] : ['is not rich']),
				...(readEntities(frame['src'] ?? '') === `${site}${base}${path}` ? [] : [`frames ${frame['src']}`]),
				...(Number(file['width']) > 300 && Number(file['height']) > 200 ? [] : ['has no size']),
				...(String(frame['title']).startsWith(String(file['title'])) ? [] : ['has another title'])
			];
		});
		expect(faults).toEqual([]);
	});
});

function oembedIn(html: string): string | undefined {
	const links = tags(html, 'link').map(({ attributes }) => attributes);
	return links.find(({ type }) => type === 'application/json+oembed')?.['href'];
}
