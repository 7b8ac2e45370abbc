/** What the columns of an answer are for a drawing: its time, its names, its numbers. */

import type { Answer, Scalar } from './answer.ts';
import type { ResultMark } from './fitting.ts';

export interface Role {
	readonly column: number;
	readonly name: string;
}

export interface TimeRole extends Role {
	/** Does every cell name a whole year? */
	readonly years: boolean;
}

export interface Roles {
	readonly time: TimeRole | null;
	readonly names: Role | null;
	/** A second column of names; null where there is none. */
	readonly others: Role | null;
	readonly numbers: readonly Role[];
	/** Name of a column of units in which there are several; null where there is one unit or none is known. */
	readonly mixedUnit: string | null;
}

export interface Rows extends Pick<Roles, 'time' | 'names' | 'others'> {
	readonly marks: readonly ResultMark[];
	/** A day that is none; null where all are. */
	readonly badDay: string | null;
}

const YEAR_NAME = /year|год|жыл/i;
const UNIT_NAME = /^(unit|единица|бірлік)/i;
const DAY = /^\d{4}-\d\d-\d\d/;

export function columnRoles(answer: Answer): Roles {
	const columns = answer.columns.map(({ name, kind }, column) => {
		const cells = Array.from({ length: answer.length }, (_, row) => answer.cell(row, column));
		return { column, name, kind, cells, known: cells.filter((cell) => cell !== null) };
	});
	const numbers = columns.filter(({ kind }) => kind === 'number');
	const yearly = numbers.filter(({ known: values }) => values.length > 0 && values.every(isYear));
	const year = yearly.find(({ name }) => YEAR_NAME.test(name)) ?? (numbers.length > 1 ? yearly[0] : undefined);
	const daily = columns.find(
		({ kind, known: values }) =>
			values.length > 0 && (kind === 'day' || (kind === 'text' && values.every((cell) => DAY.test(String(cell)))))
	);
	const time = year ?? daily;
	const texts = columns.filter(({ kind, column, known: values }) => {
		const dates = values.length > 0 && values.every((cell) => DAY.test(String(cell)));
		return kind === 'text' && column !== time?.column && !dates;
	});
	const isVaried = ({ known: values }: { readonly known: readonly Scalar[] }) => new Set(values).size > 1;
	const [first, others] = texts.filter((one) => isVaried(one) && !UNIT_NAME.test(one.name));
	const names = first ?? texts[0];
	return {
		time:
			time === undefined
				? null
				: { ...roleOf(time), years: time === year || time.known.every((cell) => /-(01-01|12-31)$/.test(String(cell))) },
		names: names === undefined ? null : roleOf(names),
		others: others === undefined ? null : roleOf(others),
		numbers: numbers.filter(({ column }) => column !== year?.column).map(roleOf),
		mixedUnit: texts.find((one) => UNIT_NAME.test(one.name) && isVaried(one))?.name ?? null
	};
}

export function readRows(answer: Answer, { time, names, others }: Roles, number: Role): Rows {
	const read = (row: number, role: Role | null) => (role === null ? null : answer.cell(row, role.column));
	const marks = Array.from({ length: answer.length }, (_, row): ResultMark => {
		const cell = read(row, number);
		return {
			at: placeOf(read(row, time), time),
			name: String(read(row, names) ?? ''),
			other: String(read(row, others) ?? ''),
			value: cell === null ? null : Number(cell),
			text: cell === null ? '' : String(cell)
		};
	});
	const badDay = time === null || time.years ? undefined : marks.find(({ at }) => at !== '' && !isDay(at))?.at;
	return { time, names, others, marks, badDay: badDay ?? null };
}

function placeOf(cell: Scalar, time: TimeRole | null): string {
	if (cell === null || time === null) return '';
	return String(cell).slice(0, time.years ? 4 : 10);
}

function roleOf({ column, name }: Role): Role {
	return { column, name };
}

function isYear(cell: Scalar): boolean {
	return typeof cell === 'number' && Number.isInteger(cell) && cell >= 1900 && cell <= 2100;
}

function isDay(text: string): boolean {
	const moment = Date.parse(`${text}T00:00:00Z`);
	return DAY.test(text) && !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(text);
}
