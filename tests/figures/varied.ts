/** The rows of a figure with other numbers, days and qualifiers, as a later record might hold them. */

import type { FigureRow } from '../../src/lib/figures/figure.ts';

type Fields = Readonly<Record<string, unknown>>;
type Vary = (rows: readonly FigureRow[]) => readonly FigureRow[];

/** Changes every object of a row that has the field: a card holds two printed sides. */
function each(field: string, change: (fields: Fields) => Fields): Vary {
	function inside(node: unknown): unknown {
		if (Array.isArray(node)) return node.map(inside);
		if (typeof node !== 'object' || node === null) return node;
		const fields = Object.fromEntries(Object.entries(node).map(([name, child]) => [name, inside(child)]));
		return field in fields ? change(fields) : fields;
	}
	return (rows) => rows.map((row) => inside(row) as FigureRow);
}

const rowsAtMost =
	(count: number): Vary =>
	(rows) =>
		rows.slice(0, count);

const printedAs = (value: number) =>
	each('value', (fields) => (typeof fields['value'] === 'number' ? { ...fields, value, rounding: null } : fields));

const qualified = (precision: string) => each('precision', (fields) => ({ ...fields, precision }));

/** First and last day of a period that ends in that year. */
const during = (daysOf: (year: number) => readonly [string, string]) =>
	each('periodEnd', (fields) => {
		if (typeof fields['periodEnd'] !== 'string') return fields;
		const [periodStart, periodEnd] = daysOf(Number(fields['periodEnd'].slice(0, 4)));
		return { ...fields, periodStart, periodEnd };
	});

/** Named by what they change. */
export const VARIED: Readonly<Record<string, Vary>> = {
	'1 row': rowsAtMost(1),
	'2 rows': rowsAtMost(2),
	'5 rows': rowsAtMost(5),
	'21 rows': rowsAtMost(21),
	'value 1': printedAs(1),
	'value 2': printedAs(2),
	'value 5': printedAs(5),
	'value 21': printedAs(21),
	over: qualified('over'),
	'part of a year': during((year) => [`${year}-01-01`, `${year}-09-30`]),
	'months of two years': during((year) => [`${year - 1}-07-01`, `${year}-03-31`]),
	'a day': during((year) => [`${year}-05-01`, `${year}-05-01`])
};
