import { describe, expect, it } from 'vitest';
import { LANGS } from '../../src/lib/contract/vocabulary.ts';
import { everyState } from '../../src/lib/figures/choices.ts';
import type { TableColumn, TableRow } from '../../src/lib/figures/figure.ts';
import { FIGURES } from '../../src/lib/figures/figures.ts';
import { tableCells } from '../../src/lib/figures/table-cells.ts';
import { day } from '../../src/lib/text/periods.ts';
import { answers } from './answers.ts';

const SCALES: Readonly<Record<string, number>> = { million: 1e6, billion: 1e9, trillion: 1e12 };
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What is wrong with the values of an English row, in words. */
function faults(columns: readonly TableColumn[], { cells, values, units }: TableRow): string[] {
	if (values?.length !== columns.length || units?.length !== columns.length || cells.length !== columns.length)
		return [`${cells.join(' | ')}: ${values?.length} values for ${columns.length} columns`];
	return columns.flatMap(({ numeric, head }, at) => {
		const [text, value] = [cells[at]!, values[at] ?? null];
		const sentence = `${head}: ${text} is ${value}`;
		if (value === null)
			return numeric === true &&
				text !== '' &&
				!/not published|no input|no inflation|left open by the roundings/.test(text)
				? [sentence]
				: [];
		if (typeof value === 'string') return DAY.test(value) && text.includes(day(value, 'en')) ? [] : [sentence];
		return agrees(text, value) ? [] : [sentence];
	});
}

/** The number is the one that the text shows, as sharp as it is shown. */
function agrees(text: string, value: number): boolean {
	const [, digits = '', scale = ''] = /([−\d][\d,]*(?:\.\d+)?)(?:\s(million|billion|trillion))?/.exec(text) ?? [];
	const size = SCALES[scale] ?? 1;
	const step = 10 ** -(digits.split('.')[1]?.length ?? 0) * size;
	const shown = Number(digits.replaceAll(',', '').replace('−', '-')) * size;
	// "over" and "under" leave out up to one step.
	return digits !== '' && Math.abs(shown - value) <= step * 1.000001;
}

describe.each(FIGURES.map((figure) => [figure.id, figure] as const))('the table of %s', (_, figure) => {
	it('has the number or day behind each text, the same in three languages', async () => {
		const rows = await answers(figure);
		for (const choices of everyState(figure.choices)) {
			const [en, ...others] = ['en' as const, ...LANGS].map((lang) => figure.state(rows, choices, lang).table);
			expect(en!.rows.flatMap((row) => faults(en!.columns, row))).toEqual([]);
			for (const { rows: rows } of others) {
				expect(rows.map(({ values }) => values)).toEqual(en!.rows.map(({ values }) => values));
				expect(rows.map(({ units }) => units)).toEqual(en!.rows.map(({ units }) => units));
			}
		}
	});
});

describe('faults', () => {
	const columns: TableColumn[] = [{ head: 'Day' }, { head: 'Value', numeric: true }];
	const row = (...cells: Parameters<typeof tableCells>[0]) => ({ ...tableCells(cells), factIds: [], formula: null });

	it('sees another number, another day, a number that is missing and a row that is too short', () => {
		const may = day('2024-05-02', 'en');
		expect(faults(columns, row([may, '2024-05-02'], ['over 2.8 trillion tenge', 2.81e12, 'KZT']))).toEqual([]);
		expect(faults(columns, row([may, '2024-05-03'], ['2.8 trillion tenge', 2.8e9, 'KZT']))).toEqual([
			`Day: ${may} is 2024-05-03`,
			'Value: 2.8 trillion tenge is 2800000000'
		]);
		expect(faults(columns, row('', '2.8 trillion tenge'))).toEqual(['Value: 2.8 trillion tenge is null']);
		expect(faults(columns, row(''))).toEqual([': 1 values for 2 columns']);
	});
});
