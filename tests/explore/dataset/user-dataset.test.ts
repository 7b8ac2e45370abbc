import { describe, expect, it } from 'vitest';
import { showProblem } from '../../../src/lib/contract/check/problem.ts';
import { RECORD_TABLES } from '../../../src/lib/contract/record.ts';
import { userDataset, type FollowingFile, type Placing } from '../../../src/lib/explore/dataset/user-dataset.ts';
import { rawCsvOfFile } from '../../../src/lib/explore/dataset/raw-csv-of-file.ts';
import { DAY } from '../../record/day.ts';
import { following, published, publishedCsv, publishedParquet, tableNamed } from './published.ts';

const HEADER = publishedCsv('inflows').split('\r\n')[0]!;

/** A synthetic forecast of the state for 2031, of a law that the record knows. */
function row(cells: Partial<Record<string, string>> = {}): string {
	const item: Record<string, string> = {
		fact_id: 'synthetic-2031',
		measure: 'forecast_receipts',
		period_start: '2031-01-01',
		period_end: '2031-12-31',
		region: 'KZ',
		payer: 'state',
		basis: '',
		value: '1000000000',
		unit: 'KZT',
		precision: 'rounded',
		rounding: '1000000',
		status: 'plan',
		evidence: 'text',
		source_id: 'oqu-2024-assets',
		locator: '',
		note: '',
		...cells
	};
	return HEADER.split(',')
		.map((name) => item[name])
		.join(',');
}

function problemsOf(files: readonly FollowingFile[], placing: Placing = 'beside', today = DAY): string[] {
	return userDataset(published, files, placing, today).problems.map(showProblem);
}

const inflows = (...rows: string[]) => following('mine.csv', 'inflows', [HEADER, ...rows, ''].join('\r\n'));

describe('the published record', () => {
	it.each(RECORD_TABLES.map(({ name }) => name))('is found right, and the same, when it comes back: %s', (name) => {
		const { problems, tables, parsed } = userDataset(
			published,
			[following(`${name}.csv`, name, publishedCsv(name))],
			'alone',
			DAY
		);
		expect(problems.map(showProblem)).toEqual([]);
		expect(tables.map(({ uploaded: rows, changed, left }) => [rows.length, changed, left])).toEqual([[0, 0, 0]]);
		const cells = (all: typeof parsed) => all.get(name)!.rows.map((one) => one.cells);
		expect(cells(parsed)).toEqual(cells(published));
	});

	it('comes back as Parquet too', async () => {
		const file = new File([new Uint8Array(publishedParquet('care_types'))], 'care_types.parquet');
		const uploadedFiles = { name: file.name, table: tableNamed('care_types'), sheet: await rawCsvOfFile(file) };
		const { problems, tables } = userDataset(published, [uploadedFiles], 'beside', DAY);
		expect(problems).toEqual([]);
		expect([tables[0]!.uploaded.length, tables[0]!.same]).toEqual([0, tableRows('care_types')]);
	});
});

function tableRows(name: string): number {
	return published.get(name)!.rows.length;
}

describe('userDataset()', () => {
	it('blames a publication after the reader’s day only where the reader brings it', () => {
		const [header] = publishedCsv('sources').split('\r\n');
		const text = 'mine-2021,Social Health Insurance Fund,fund,а,а,a,https://example.org/,2021-01-01,ru,,';
		const uploadedFiles = following('mine.csv', 'sources', `${header}\r\n${text}\r\n`);
		expect(problemsOf([uploadedFiles], 'beside', '2020-01-01')).toEqual([
			'mine.csv:2 published: 2021-01-01 is after today, 2020-01-01; write the day of publication, or leave it empty until it is known'
		]);
	});

	it('puts a new row behind ours and one with the same key in place of ours', () => {
		const standing = published.get('inflows')!.rows[0]!;
		const changed = row({ ...standing.text, value: '5000000000', locator: '', note: '' });
		const { parsed, tables, problems } = userDataset(published, [inflows(row(), changed)], 'beside', DAY);
		expect(problems.map(showProblem)).toEqual([]);
		const { rows } = parsed.get('inflows')!;
		expect(rows.length).toBe(tableRows('inflows') + 1);
		expect([rows[0]!.cells.value, rows.at(-1)!.cells.fact_id]).toEqual([5_000_000_000, 'synthetic-2031']);
		const [{ uploaded: parsedRows, changed: instead, same, left }] = tables as [(typeof tables)[0]];
		expect([parsedRows.length, instead, same, left]).toEqual([2, 1, 0, 0]);
	});

	it('leaves the published rows out when it is asked to, and blames nobody for notes and changes of theirs', () => {
		const { parsed, tables, problems } = userDataset(published, [inflows(row())], 'alone', DAY);
		expect(problems.map(showProblem)).toEqual([]);
		expect(parsed.get('inflows')!.rows.map(({ cells }) => cells.fact_id)).toEqual(['synthetic-2031']);
		expect(tables[0]!.left).toBe(tableRows('inflows'));
	});

	it('says all that is wrong as npm run data does, by the file that the reader brought', () => {
		const rows = [
			row({ value: '1 200', period_start: '2032-01-01', period_end: '2032-12-31' }),
			row({ fact_id: 'b', source_id: 'no-such-source', measure: 'no_such_measure' }),
			row({ fact_id: 'c', period_end: '2030-12-31' }),
			row({ fact_id: 'd' }),
			row({ fact_id: 'e' })
		];
		expect(problemsOf([inflows(...rows)])).toEqual([
			'mine.csv:2 value: "1 200" is not a plain number; write digits in base units, a point before decimals, no blanks, commas, exponent or unit',
			'mine.csv:3 measure: "no_such_measure" is not in data/lists/measures.csv with the theme inflows; add it there first, or use a code that is',
			'mine.csv:3 source_id: "no-such-source" is not in data/sources.csv; add it there first, or use a code that is',
			'mine.csv:4 period_end: 2030-12-31 is before period_start 2031-01-01; exchange the two days or correct one',
			'mine.csv:6 value: 1000000000 repeats line 5; keep one of the two rows'
		]);
	});

	it('names the line of the record that a row stands against', () => {
		const other = published.get('spending')!.rows[0]!;
		expect(problemsOf([inflows(row({ fact_id: String(other.cells.fact_id) }))])).toEqual([
			`data/facts/spending.csv:2 fact_id: "${other.text.fact_id}" is already used at mine.csv:2; give this row a key of its own`
		]);
		const twin = published.get('inflows')!.rows[0]!;
		expect(problemsOf([inflows(row({ ...twin.text, fact_id: 'twin', locator: '', note: '' }))])).toEqual([
			`mine.csv:2 value: ${twin.text.value} repeats data/facts/inflows.csv:2; keep one of the two rows`
		]);
	});

	it("lets a fact rest on a publication of the reader's own", () => {
		const head = publishedCsv('sources').split('\r\n')[0]!;
		const kind = published.get('sources')!.rows[0]!.text;
		const source = `my-source,${JSON.stringify(kind.publisher)},${kind.publisher_kind},а,б,c,https://example.kz/a,2026-01-01,en,,`;
		const files = [
			inflows(row({ source_id: 'my-source' })),
			following('sources.csv', 'sources', `${head}\n${source}\n`)
		];
		expect(problemsOf(files)).toEqual([]);
		expect(problemsOf(files.slice(0, 1))).toEqual([
			'mine.csv:2 source_id: "my-source" is not in data/sources.csv; add it there first, or use a code that is'
		]);
	});

	it('tells a missing column, a strange one and a broken file', () => {
		const fewer = `${HEADER.replace('status,', '').replace('note', 'remark')}\n`;
		expect(problemsOf([following('mine.csv', 'inflows', fewer)])).toEqual([
			'mine.csv:1 status: is missing from the header; add the column to the header and to every row',
			'mine.csv:1 note: is missing from the header; add the column to the header and to every row',
			'mine.csv:1 remark: "remark" is no column of inflows; take it away or name it right'
		]);
	});
});
