import { describe, expect, it } from 'vitest';
import { urlParams, type Offered } from '../../src/routes/[lang=lang]/council/offered.ts';
import { quotableOfMark, quotables, quotationOf, type QuoteFile } from '../../src/lib/export/quote/quoting.ts';
import { quoteWords } from '../../src/lib/text/pages/quote.ts';
import { ofYear } from './facts.ts';

const file: QuoteFile = {
	words: quoteWords('en').quotation,
	formulas: { sum: 'Sum of parts' },
	facts: {
		a: ofYear(2023, { factId: 'a', value: 100, what: 'A' }),
		b: ofYear(2024, { factId: 'b', value: 150, what: 'B', publisher: 'Q' })
	}
};
const row = (cells: string[], factIds: string[], formula: string | null = null) => ({ cells, factIds, formula });
const table = {
	columns: [{ head: 'What' }, { head: 'Value', numeric: true }],
	rows: [
		row(['one', '100'], ['a']),
		row(['both', ''], ['a', 'b']),
		row(['together', '250'], ['a', 'b'], 'sum'),
		row(['third', 'not published'], []),
		{ ...row(['told', ''], []), sourceIds: ['s'] }
	]
};
const all = quotables(table, file.facts);
const context = { title: 'T?', table, file, sourceNames: { s: 'A law' }, lang: 'en' } as const;

describe('quotables(table, facts)', () => {
	it('offers each printed figure once, and rows that are none', () => {
		expect(all.map(({ id, label, anchor }) => [id, label, anchor])).toEqual([
			['a', 'one: 100', 'from-a'],
			['b', 'both (B: V, Q)', 'from-b'],
			['together: 250', 'together: 250', 'from-a'],
			['third: not published', 'third: not published', 'table'],
			['told', 'told', 'table']
		]);
	});
	it('finds the figure of a mark', () => {
		expect(quotableOfMark(all, '#from-b')?.id).toBe('b');
		expect(quotableOfMark(all, '#from-c')).toBeNull();
	});
});

describe('quotationOf(first, second)', () => {
	const text = (at: number) => quotationOf(all[at]!, null, context).text;
	it('quotes derived rows, stories and gaps as what they are', () => {
		expect([text(2), text(3), text(4)]).toEqual([
			'“T?” together: 250. It is not printed but derived from printed figures: formula “Sum of parts”.',
			'“T?” third: not published (record of Ashyq Qor).',
			'“T?” told (A law).'
		]);
	});
	it('compares printed figures, and nothing else', () => {
		expect(quotationOf(all[1]!, all[0]!, context).text).toContain(
			'larger than the second by 50 tenge, or by 50 percent.'
		);
		expect(quotationOf(all[0]!, all[2]!, context)).toEqual({
			text: null,
			warnings: [],
			refused: file.words.refused.row
		});
	});
});

describe('urlParams(all, search, last)', () => {
	const offered = ['a', 'b', 'c'].map((id): Offered => ({ id, title: id, path: `/${id}/`, address: id }));
	const requested = (search: string, last: string[] = []) => {
		const { figures, unknown } = urlParams(offered, new URLSearchParams(search), last);
		return [figures.map(({ id }) => id), unknown];
	};
	it.each<[string, string[], unknown]>([
		['', ['a'], [[], []]],
		['figures=b,a,b', ['c'], [['b', 'a'], []]],
		['figures=a,x&figures=y', [], [['a'], ['x', 'y']]],
		['add=c', ['b', 'c'], [['b', 'c'], []]],
		['add=a', ['b'], [['b', 'a'], []]]
	])('reads "%s" after %o', (search, last, expected) => {
		expect(requested(search, last)).toEqual(expected);
	});
});
