/** The rows of an answer to a built question, read by the names of its columns. */

import { classOf, PRECISIONS, STATUSES, type Class, type Precision, type Status } from '../../contract/vocabulary.ts';
import type { AmountUnit } from '../../text/units.ts';
import type { Answer, Scalar } from '../result/answer.ts';
import { DIMENSIONS, periodCode, SPANS, type Dimension, type Span } from './dimensions.ts';

/** One published figure, or one derived from it. */
export interface BuiltRow {
	/** Every fact that the value rests on; the printed one first. */
	readonly factIds: readonly string[];
	readonly start: string;
	readonly end: string;
	readonly span: Span;
	readonly year: number;
	readonly codes: Readonly<Partial<Record<Dimension, string>>>;
	readonly names: Readonly<Partial<Record<Dimension, string>>>;
	readonly status: Status;
	readonly class: Class;
	/** Null where it can not be derived. */
	readonly value: number | null;
	/** Why it can not, as the record says it. */
	readonly refused: string | null;
	readonly unit: AmountUnit;
	/** Year of the prices. */
	readonly base: string | null;
	readonly precision: Precision;
	readonly rounding: number | null;
	readonly sourceId: string;
}

/** Throws for an answer that is not one to a built question. */
export function rowsOf(answer: Answer): readonly BuiltRow[] {
	const places = new Map(answer.columns.map(({ name }, place) => [name, place]));
	return Array.from({ length: answer.length }, (_, row) =>
		rowOf((column) => {
			const place = places.get(column);
			return place === undefined ? null : answer.cell(row, place);
		})
	);
}

function rowOf(cell: (column: string) => Scalar): BuiltRow {
	const text = (column: string) => String(cell(column) ?? '');
	const optional = (column: string) => (cell(column) === null ? null : String(cell(column)));
	const size = (column: string) => (cell(column) === null ? null : Number(cell(column)));
	const status = oneOf(STATUSES, text('status'), 'status');
	const [start, end] = [text('period_start'), text('period_end')];
	const year = end.slice(0, 4);
	const codes = DIMENSIONS.map(
		(name) => [name, name === 'year' ? year : name === 'period' ? periodCode(start, end) : text(name)] as const
	);
	const names = DIMENSIONS.map((name) => [name, name === 'year' ? year : text(`${name}_name`)] as const);
	return {
		factIds: text('fact_ids').split(';'),
		start,
		end,
		span: oneOf(SPANS, text('span'), 'span'),
		year: Number(year),
		codes: Object.fromEntries(codes),
		names: Object.fromEntries(names.filter(([, name]) => name !== '')),
		status,
		class: classOf(status),
		value: size('value'),
		refused: optional('refused'),
		unit: text('unit') as AmountUnit,
		base: optional('base'),
		precision: oneOf(PRECISIONS, text('precision'), 'precision'),
		rounding: size('rounding'),
		sourceId: text('source_id')
	};
}

function oneOf<const Word extends string>(words: readonly Word[], found: string, column: string): Word {
	const word = words.find((candidate) => candidate === found);
	if (word === undefined) throw new TypeError(`column ${column} should be one of ${words.join(', ')}, got ${found}`);
	return word;
}
