/** The annotations: what changed on a day, in words short enough to stand beside a mark, and what it bears on. */

import { table, type Column } from '../table.ts';

function inThree<const Stem extends string>(stem: Stem, what: string) {
	return [
		{ name: `${stem}_kk`, kind: 'text', describe: `${what} in Kazakh` },
		{ name: `${stem}_ru`, kind: 'text', describe: `${what} in Russian` },
		{ name: `${stem}_en`, kind: 'text', describe: `${what} in English` }
	] as const satisfies readonly Column[];
}

export const ANNOTATION_KINDS = [
	'rate_change',
	'package_split',
	'new_regions',
	'launch',
	'postponement',
	'break'
] as const;
export type AnnotationKind = (typeof ANNOTATION_KINDS)[number];

export const ANNOTATIONS = table({
	name: 'annotations',
	category: 'stories',
	describe: 'What changed on a day and bears on figures: drawn where it falls in charts, named in tables',
	key: ['code'],
	columns: [
		{ name: 'code', kind: 'code', describe: 'Key of the annotation' },
		{ name: 'day', kind: 'day', describe: 'First day of the change' },
		{ name: 'kind', kind: 'code', describe: 'Kind of change', words: ANNOTATION_KINDS },
		...inThree('short', 'Two to four words, to stand beside a mark,'),
		...inThree('long', 'The change in a sentence'),
		{
			name: 'source_id',
			kind: 'ids',
			describe: 'Publications, joined by ;',
			refers: [{ table: 'sources', column: 'source_id' }]
		},
		{
			name: 'measures',
			kind: 'ids',
			describe: 'Measures that it bears on, joined by ;',
			refers: [{ table: 'measures', column: 'code' }]
		},
		{
			name: 'payers',
			kind: 'ids',
			optional: true,
			describe: 'Payers that it bears on, joined by ;, where it does not bear on all',
			refers: [{ table: 'payers', column: 'code' }]
		}
	]
});
