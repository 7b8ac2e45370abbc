/** No two publications have one label in a language, wherever their copies were read: a reader could not tell them apart. */

import { labelOf } from '../../labels.ts';
import { LANGS, type PublisherKind } from '../../vocabulary.ts';
import { placeOf, type ParsedTables, type ParsedRow } from '../parsed-table.ts';
import type { Problem } from '../problem.ts';

export function labelsAreUnique(parsed: ParsedTables): Problem[] {
	const sources = parsed.get('sources');
	if (sources === undefined) return [];
	return LANGS.flatMap((lang) => {
		const column = `title_${lang}`;
		const seen = new Map<string, ParsedRow>();
		return sources.rows.flatMap((row): Problem[] => {
			const { [column]: title, publisher_kind: kind } = row.cells;
			if (typeof title !== 'string' || typeof kind !== 'string') return [];
			const { name } = labelOf(title, kind as PublisherKind);
			const first = seen.get(name);
			if (first === undefined) {
				seen.set(name, row);
				return [];
			}
			const message = `"${name}" is the label of another publication, ${placeOf(first, row)}; add publisher and day in brackets to both`;
			return [{ file: row.file, line: row.lineOf(column), column, message }];
		});
	});
}
