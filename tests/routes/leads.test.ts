import { describe, expect, it } from 'vitest';
import type { Theme } from '../../src/lib/contract/vocabulary.ts';
import { GRIDS } from '../../src/lib/contract/tables/derived-answers.ts';
import { priorityWords } from '../../src/lib/text/pages/leads.ts';
import { counted, grouped, prioritiesOf } from '../../src/routes/[lang=lang]/open/leads/groups.ts';
import { placeOf } from '../../src/routes/[lang=lang]/open/leads/place.ts';
import { leadsLink, leadsOfGrid } from '../../src/lib/server/leads.ts';

const lead = (id: string, priority: number, theme: Theme) => ({ id, priority, theme });
const SOME = [
	lead('a', 2, 'inflows'),
	lead('b', 1, 'oversight'),
	lead('c', 2, 'spending'),
	lead('d', 1, 'spending'),
	lead('e', 2, 'inflows')
];

describe('grouped(leads)', () => {
	it('puts the first priority first and the themes of the record in their order', () => {
		const texts = grouped(SOME).map(({ priority, themes }) => [
			priority,
			...themes.map(({ theme, leads }) => `${theme}: ${leads.map(({ id }) => id).join()}`)
		]);
		expect(texts).toEqual([
			[1, 'spending: d', 'oversight: b'],
			[2, 'spending: c', 'inflows: a,e']
		]);
	});
});

describe('counted(leads)', () => {
	it('counts by theme and priority, without themes that have none', () => {
		expect(prioritiesOf(SOME)).toEqual([1, 2]);
		expect(counted(SOME)).toEqual([
			{ theme: 'spending', counts: [1, 1] },
			{ theme: 'inflows', counts: [0, 2] },
			{ theme: 'oversight', counts: [1, 0] }
		]);
	});
});

describe('placeOf(url)', () => {
	it.each([
		[null, null, null],
		['https://msqory.kz/', 'msqory.kz', true],
		['https://www.zakon.kz/pravo/6494429', 'zakon.kz', false],
		['https://zan.gov.kz/client/#!/doc/1050/rus', 'zan.gov.kz', false],
		['https://example.kz/#!/doc/1', 'example.kz', false],
		['https://example.kz/?p=1', 'example.kz', false]
	])('of %s is %s, the front page: %s', (url, host, front) => {
		const place = placeOf(url);
		expect(place?.host ?? null).toBe(host);
		expect(place?.front ?? null).toBe(front);
	});
});

describe('priorityWords(priority, lang)', () => {
	it('refuses a priority without words', () => {
		expect(() => priorityWords(4, 'kk')).toThrow(
			'leads: priority has no words: 4; name it in src/lib/text/pages/leads/ or use 1 to 3'
		);
	});
});

describe('leadsOfGrid(grid, lang)', () => {
	it.each(GRIDS)('leads from gaps of %s to the leads of a theme that has some, or nowhere', async (grid) => {
		const link = await leadsOfGrid(grid, 'en');
		if (grid === 'category') expect(link).toBeNull();
		else
			expect(link?.href).toMatch(new RegExp(`^${leadsLink('en').href}#theme-(?:inflows|spending|coverage|accounts)$`));
	});

	it('refuses a grid without a theme', async () => {
		await expect(leadsOfGrid('moon', 'en')).rejects.toThrow('leads: grid has no theme: moon; name it in THEME_OF_GRID');
	});
});
