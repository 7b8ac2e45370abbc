/** An answer with two columns of names and a number as a matrix of one by the other, or why it is none. Adds nothing up. */

import type { Fitting, Refused, ResultMark } from './fitting.ts';
import { refusedOne, repeated } from './result-refusals.ts';
import type { Role } from './result-rows.ts';

/** Names that can be read side by side, and one under another. */
export const MOST_HEADS = 8;
export const MOST_ROWS = 40;

/** The column with fewer names stands over the others; of two alike the second. */
export function crossing(all: readonly ResultMark[], names: Role, others: Role): Fitting | Refused {
	const count = (nameOf: (mark: ResultMark) => string) => new Set(all.map(nameOf)).size;
	const turned = count(({ name }) => name) < count(({ other }) => other);
	const marks = all.map((mark) => ({
		...mark,
		at: '',
		...(turned ? { name: mark.other, other: mark.name } : {})
	}));
	const by = turned ? [others.name, names.name] : [names.name, others.name];
	if (marks.some(({ name, other }) => name === '' || other === '')) return refusedOne('matrix', 'unnamed');
	const twice = repeated(marks.map(({ name, other }) => `${name}, ${other}`));
	if (twice !== null) return refusedOne('matrix', 'several', { name: twice });
	const heads = [...new Set(marks.map(({ other }) => other))];
	if (heads.length > MOST_HEADS) return refusedOne('matrix', 'wide', { most: MOST_HEADS });
	if (new Set(marks.map(({ name }) => name)).size > MOST_ROWS) return refusedOne('matrix', 'tall', { most: MOST_ROWS });
	return { drawing: 'matrix', by: by.join(', '), marks, heads };
}
