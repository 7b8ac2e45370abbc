/** What is called the newest budget law, over the real record with a synthetic law or forecast beside it, and who may say it. */

import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lawOfEdition, newerLaw, yearsOfLaw } from '../../src/lib/contract/newest-law.ts';
import { LANGS, type Lang } from '../../src/lib/contract/vocabulary.ts';
import { everyState } from '../../src/lib/figures/choices.ts';
import { FIGURES } from '../../src/lib/figures/figures.ts';
import { openNode } from '../../src/lib/query/node.server.ts';
import { run } from '../../src/lib/query/query.ts';
import { knownLaw, newerLawSentence, newestLaw, type LawPart } from '../../src/lib/text/newest-law.ts';
import { facts, folderWith, record, type Fact, type Row } from './later.ts';

/** Figures that draw budget laws. */
const IDS = [
	'who-pays',
	'fund-assets',
	'fund-price',
	'plan-and-actual',
	'funding-growth',
	'money-flow',
	'revision-lens'
] as const;
const OF_LAWS = FIGURES.filter(({ id }) => IDS.some((text) => text === id));

const NEWEST = '2026-2028/2025-12-08';
const LATER = '2027-2029/2026-12-01';
const later: Row = {
	...record.get('sources')!.find((row) => row['source_id'] === 'law-budget-2026-2028')!,
	source_id: 'law-budget-2027-2029',
	published: '2026-12-01',
	edition: LATER
};
/** The forecasts of the law before, as if the newest law printed them for the same years. */
const forecasts: readonly Fact[] = [...facts.values()]
	.filter(({ row }) => row['source_id'] === 'law-budget-2025-2027' && String(row['measure']).startsWith('forecast_'))
	.map(({ theme, row }) => ({
		theme,
		row: { ...row, fact_id: `${String(row['fact_id'])}-again`, source_id: 'law-budget-2026-2028' }
	}));

/** All that the figures say, by figure and state, in one language. */
type Said = ReadonlyMap<string, string>;
const folders: string[] = [];

async function saidOf(added: readonly Fact[], sources: readonly Row[]): Promise<Record<Lang, Said>> {
	const names = new Set(OF_LAWS.flatMap(({ query }) => query.extracts));
	const folder = await folderWith(added, names, sources);
	folders.push(folder);
	const all = LANGS.map((lang) => [lang, new Map<string, string>()] as const);
	for (const figure of OF_LAWS) {
		const connector = await openNode(folder, figure.query.extracts);
		const rows = await run(figure.query, connector);
		await connector.close();
		for (const choices of everyState(figure.choices)) {
			for (const [lang, text] of all) {
				const { takeaway, headline, alt, caveats } = figure.state(rows, choices, lang);
				const state = [figure.id, ...Object.values(choices)].join(' ');
				text.set(state, [takeaway, headline.sentence, alt, ...caveats].join('\n'));
			}
		}
	}
	return Object.fromEntries(all) as unknown as Record<Lang, Said>;
}

let now: Record<Lang, Said>;
let withLater: Record<Lang, Said>;
let withForecast: Record<Lang, Said>;
beforeAll(async () => {
	now = await saidOf([], []);
	withLater = await saidOf([], [later]);
	withForecast = await saidOf(forecasts, []);
}, 120_000);
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

const sentence = (part: LawPart, edition: string, lang: Lang) =>
	newerLawSentence(part, lawOfEdition(edition), lang)[0]!;
/** Plainly: not as the newest of those that have the part. */
const saysNewest = (text: string, part: LawPart, lang: Lang) =>
	text.replaceAll(knownLaw(part, lang), '').includes(newestLaw(part, null, lang));
/** States that show nothing of the forecast: lines of the budget, publications of the Fund. */
const ofLines = (state: string) => /^funding-growth budget|^revision-lens (osms|gobmp|both|before)/.test(state);
const ofForecast = (state: string) => !state.startsWith('funding-growth') && !ofLines(state);

describe.each(LANGS)('the newest budget law (%s)', (lang) => {
	it('is not called so where a newer one is in the record, which is named', () => {
		for (const [state, text] of now[lang]) {
			expect([state, text.includes(sentence('forecast', NEWEST, lang))]).toEqual([state, ofForecast(state)]);
			expect([state, text.includes(sentence('lines', NEWEST, lang))]).toEqual([state, false]);
			if (ofForecast(state)) expect([state, saysNewest(text, 'forecast', lang)]).toEqual([state, false]);
		}
		for (const id of ['who-pays', 'fund-assets', 'plan-and-actual', 'money-flow']) {
			const texts = [...now[lang]].filter(([state]) => state.startsWith(id)).map(([, text]) => text);
			expect(texts.every((text) => text.includes(knownLaw('forecast', lang)))).toBe(true);
		}
	});

	it('is called so where no newer one is there', () => {
		const texts = [...now[lang]].filter(([state]) => state.startsWith('funding-growth budget'));
		expect(texts.length).toBeGreaterThan(1);
		for (const [state, text] of texts) {
			expect([state, saysNewest(text, 'lines', lang)]).toEqual([state, true]);
		}
	});

	it('changes in every sentence when a law without figures comes', () => {
		for (const [state, text] of withLater[lang]) {
			const part = ofLines(state) ? 'lines' : 'forecast';
			const shown = ofLines(state) || ofForecast(state);
			expect([state, text.includes(sentence(part, LATER, lang))]).toEqual([state, shown]);
			expect([state, saysNewest(text, part, lang)]).toEqual([state, false]);
			expect([state, text.includes(sentence('forecast', NEWEST, lang))]).toEqual([state, false]);
		}
	});

	it('is told plainly when its forecast comes into the record', () => {
		for (const [state, text] of withForecast[lang]) {
			expect([state, text.includes(sentence('forecast', NEWEST, lang))]).toEqual([state, false]);
			expect([state, text.includes(knownLaw('forecast', lang))]).toEqual([state, false]);
		}
	});
});

describe('newerLaw(editions, year)', () => {
	it.each([
		[[], undefined, null],
		[['2025-2027/2025-10-20', NEWEST], undefined, '2025-12-08'],
		[['2025-2027/2025-10-20', NEWEST], 2025, '2025-10-20'],
		[[NEWEST], 2025, null],
		[[LATER, NEWEST], 2028, '2026-12-01']
	] as const)('of %j for %s is %s', (editions, year, day) => {
		expect(newerLaw(editions, year)?.day ?? null).toBe(day);
	});

	it('refuses what is no edition of a budget law', () => {
		expect(() => newerLaw(['2025-12'])).toThrow(
			'edition of a budget law should be its years and its day, YYYY-YYYY/YYYY-MM-DD, got "2025-12"'
		);
	});

	it('covers the years of its budget that are drawn', () => {
		expect(yearsOfLaw(lawOfEdition(NEWEST), [2027, 2025, 2026, 2026])).toEqual([2026, 2027]);
	});
});

/** "Newest law" in three languages, with up to three words between. */
const BY_HAND =
	/newest (?:\S+ ){0,2}laws?\b|новейш\S+ (?:\S+ ){0,3}(?:закон|редакци\S+ закон)|ең жаңа (?:\S+ ){0,3}заң/iu;

describe('the words of the site', () => {
	const files = ['src', 'data']
		.flatMap((space) => readdirSync(space, { recursive: true, encoding: 'utf8' }).map((path) => `${space}/${path}`))
		.filter((path) =>
			/\/(?:shared-)?words\.ts$|^src\/lib\/text\/.*\.ts$|\.svelte$|^data\/(stories|lists)\/.*\.csv$/.test(path)
		)
		.filter((path) => path !== 'src/lib/text/newest-law.ts');

	it('never say "the newest law" by hand', () => {
		expect(files.length).toBeGreaterThan(150);
		const texts = files.flatMap((file) =>
			readFileSync(file, 'utf8')
				.split('\n')
				.filter((line) => BY_HAND.test(line))
				.map((line) => `${file}: ${line.trim()}`)
		);
		expect(texts).toEqual([]);
	});

	it.each([
		'the newest law for each year',
		'what the newest budget laws expect',
		'новейший закон для каждого года',
		'что ожидают новейшие законы о бюджете',
		'әр жылға ең жаңа заң',
		'Ең жаңа бюджет туралы заңдар не күтеді'
	])('would be found: %s', (line) => expect(line).toMatch(BY_HAND));
});
