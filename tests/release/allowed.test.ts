import { describe, expect, it } from 'vitest';
import { allowedEdition, type EditionRequest } from '../../scripts/release/allowed.ts';

const GOOD: EditionRequest = {
	day: '2026-11-25',
	allow: null,
	site: 'https://example.kz',
	today: '2026-11-29',
	kept: [{ day: '2026-08-01' }],
	newest: '2026-07-31',
	sources: { commit: 'c'.repeat(40), changed: [] }
};

describe('allowedEdition(asked)', () => {
	it('names the commit', () => {
		expect(allowedEdition(GOOD)).toEqual({
			day: '2026-11-25',
			site: 'https://example.kz',
			commit: 'c'.repeat(40),
			allowed: null
		});
	});

	it('notes why sources that no commit holds are allowed, and nothing where one does', () => {
		const sources = { commit: 'c'.repeat(40), changed: ['README.md'] };
		expect(allowedEdition({ ...GOOD, sources, allow: ' a hearing ' }).allowed).toBe('a hearing');
		expect(allowedEdition({ ...GOOD, sources: { commit: null, changed: [] }, allow: 'x' })).toMatchObject({
			commit: null,
			allowed: 'x'
		});
		expect(allowedEdition({ ...GOOD, allow: 'x' }).allowed).toBeNull();
	});

	it.each<[Partial<EditionRequest>, string]>([
		[{ day: undefined }, 'release: name a day, such as npm run release -- 2026-11-25, got ""'],
		[{ day: '2026-02-30' }, 'release: name a day, such as npm run release -- 2026-11-25, got "2026-02-30"'],
		[
			{ day: '2026-08-01' },
			'release: an edition never changes; choose another day, got 2026-08-01, which is kept already'
		],
		[{ site: undefined }, 'release: an edition names its address for good; set SITE_URL=https://example.kz, got none'],
		...['http://localhost:4173', 'https://example.kz/qor', 'http://127.0.0.1', 'http://qor.local', 'example.kz'].map(
			(site): [Partial<EditionRequest>, string] => [
				{ site },
				`release: SITE_URL should be the origin that readers cite, such as https://example.kz, got "${site}"`
			]
		),
		[{ day: '2026-11-30' }, 'release: an edition is of a day that has come; today is 2026-11-29, got 2026-11-30'],
		[
			{ day: '2026-07-30' },
			'release: an edition is not older than what it holds; the newest publication is of 2026-07-31, got 2026-07-30'
		],
		[
			{ sources: { commit: 'c'.repeat(40), changed: ['data/facts/inflows.csv', 'README.md'] } },
			'release: an edition names the commit that it was made from; commit the changes, or say why not with --allow "reason", got 2 changed, the first data/facts/inflows.csv'
		],
		[
			{ sources: { commit: null, changed: [] } },
			'release: an edition names the commit that it was made from; commit the changes, or say why not with --allow "reason", got no repository'
		],
		[
			{ allow: ' ' },
			'release: --allow should be followed by the reason, such as --allow "mended before the hearing", got none'
		]
	])('refuses %j', (requested, message) => {
		expect(() => allowedEdition({ ...GOOD, ...requested })).toThrow(new Error(message));
	});
});
