/** Which drawings fit an answer, and why the others do not. Adds nothing up, knows no page and no language. */

import type { Drawing, Refusal } from '../../text/pages/explore-answer.ts';
import type { Answer } from './answer.ts';
import type { Fitting, Refused, ResultMark } from './fitting.ts';
import { crossing } from './result-crossing.ts';
import { refusedOne, repeated } from './result-refusals.ts';
import { columnRoles, readRows, type Role, type Rows } from './result-rows.ts';

export const DRAWINGS = ['columns', 'lines', 'bars', 'matrix'] as const satisfies readonly Drawing[];

export interface Proposal {
	/** Columns of numbers that may be drawn. */
	readonly numbers: readonly Role[];
	/** The one that is. */
	readonly number: Role | null;
	/** The most fitting first. */
	readonly fitting: readonly Fitting[];
	readonly refused: readonly Refused[];
}

export const MOST_MARKS: Readonly<Record<Drawing, number>> = { columns: 40, lines: 400, bars: 40, matrix: 400 };
export const MOST_LINES = 4;
const TIMELESS: Readonly<Record<Drawing, Refusal>> = { columns: 'years', lines: 'time', bars: 'time', matrix: 'heads' };
/** A longer answer is not even read. */
const MOST_ROWS = 1000;

/** `wanted` is the column whose numbers are drawn; the first by default. */
export function proposal(answer: Answer, wanted?: number): Proposal {
	if (answer.length > MOST_ROWS) return refusedAll('many', { most: MOST_ROWS });
	const roles = columnRoles(answer);
	const number = roles.numbers.find(({ column }) => column === wanted) ?? roles.numbers[0] ?? null;
	if (number === null) return refusedAll('numbers');
	const rows = readRows(answer, roles, number);
	const common =
		badNumbers(rows) ?? (roles.mixedUnit === null ? null : { reason: 'units' as const, column: roles.mixedUnit });
	if (common !== null)
		return refusedAll(common.reason, { column: common.column ?? number.name }, roles.numbers, number);
	const tried = DRAWINGS.map((drawing) => tryDrawing(drawing, rows));
	return {
		numbers: roles.numbers,
		number,
		fitting: tried.filter((one): one is Fitting => 'marks' in one),
		refused: tried.filter((one): one is Refused => 'reason' in one)
	};
}

function badNumbers({ marks }: Rows): { readonly reason: Refusal; readonly column?: string } | null {
	const values = marks.flatMap(({ value }) => (value === null ? [] : [value]));
	if (values.length === 0) return { reason: 'empty' };
	if (!values.every(Number.isFinite)) return { reason: 'infinite' };
	return values.some((value) => value < 0) ? { reason: 'negative' } : null;
}

function tryDrawing(drawing: Drawing, rows: Rows): Fitting | Refused {
	const refuse = (reason: Refusal, about: Partial<Refused> = {}) => refusedOne(drawing, reason, about);
	const { time, names, others } = rows;
	if (drawing === 'matrix' && time?.years !== true && names !== null && others !== null)
		return crossing(rows.marks, names, others);
	const [byTime, byName] = [drawing !== 'bars', drawing === 'bars' || drawing === 'matrix'];
	if (byTime && time === null) return refuse(TIMELESS[drawing]);
	if (byTime && drawing !== 'lines' && time?.years !== true) return refuse(drawing === 'matrix' ? 'heads' : 'years');
	if (byName && names === null) return refuse('names');
	if (byTime && rows.badDay !== null) return refuse('dates', { name: rows.badDay });
	const severalAt = names !== null && byTime && repeated(rows.marks.map(({ at }) => at)) !== null;
	const named = byName || (drawing === 'lines' && severalAt);
	const marks = rows.marks.map((mark) => ({
		...mark,
		at: byTime ? mark.at : '',
		name: named ? mark.name : '',
		other: ''
	}));
	if (marks.some(({ at, name }) => (byTime && at === '') || (named && name === ''))) return refuse('unnamed');
	const twice = repeated(marks.map(({ at, name }) => [at, name].filter((part) => part !== '').join(', ')));
	if (twice !== null) return refuse('several', { name: twice });
	const most = MOST_MARKS[drawing];
	if (marks.length > most || (byTime && spanOf(marks) > most)) return refuse('many', { most });
	const lines = new Set(marks.map(({ name }) => name)).size;
	if (drawing === 'lines' && lines > MOST_LINES) return refuse('series', { most: MOST_LINES });
	const by = [byTime ? time?.name : null, named ? names?.name : null].filter((name) => name != null).join(', ');
	return { drawing, by, marks: drawing === 'bars' ? ranked(marks) : marks };
}

function ranked(marks: readonly ResultMark[]): ResultMark[] {
	return [...marks].sort((a, b) => (b.value ?? -1) - (a.value ?? -1));
}

/** Years from the first to the last: every one gets its place. */
function spanOf(marks: readonly ResultMark[]): number {
	const years = marks.map(({ at }) => Number(at.slice(0, 4)));
	return Math.max(...years) - Math.min(...years) + 1;
}

function refusedAll(
	reason: Refusal,
	about: Partial<Refused> = {},
	numbers: readonly Role[] = [],
	number: Role | null = null
): Proposal {
	return { numbers, number, fitting: [], refused: DRAWINGS.map((drawing) => refusedOne(drawing, reason, about)) };
}
