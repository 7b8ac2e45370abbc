import { describe, expect, it } from 'vitest';
import { pagesAbove } from '../../src/lib/server/crumbs.ts';

describe('pagesAbove(rest, lang)', () => {
	it.each([
		['/', []],
		['/sources/', ['/en/']],
		['/sources/some-report/', ['/en/', '/en/sources/']],
		['/reports/2024/', ['/en/', '/en/reports/']],
		['/explore/your-data/', ['/en/', '/en/explore/']],
		['/inflows/calculator/', ['/en/', '/en/inflows/']],
		['/figures/who-pays/', ['/en/', '/en/inflows/']]
	])('of %s are %j', (rest, above) => {
		expect(pagesAbove(rest, 'en').map(({ path }) => path)).toEqual(above);
	});

	it('are named in the language of the page', () => {
		expect(pagesAbove('/figures/who-pays/', 'ru').map(({ words }) => words)).toEqual(['Главная', 'Поступления']);
	});

	it('refuses a room that it has no words for', () => {
		expect(() => pagesAbove('/attic/box/', 'kk')).toThrow(
			'section of a page has no words for its breadcrumb: attic; add it to SECTIONS'
		);
	});
});
