/** The publications that the facts and stories come from. */

import { table } from '../table.ts';
import { LANGS, PUBLISHER_KINDS } from '../vocabulary.ts';

export const SOURCES = table({
	name: 'sources',
	category: 'sources',
	describe: 'Every publication that a row of the record rests on',
	key: ['source_id'],
	columns: [
		{ name: 'source_id', kind: 'id', describe: 'Key of the publication' },
		{
			name: 'publisher',
			kind: 'text',
			describe: 'Who published it: a name of the list of publishers',
			refers: [{ table: 'publishers', column: 'code' }]
		},
		{ name: 'publisher_kind', kind: 'code', describe: 'Kind of publisher', words: PUBLISHER_KINDS },
		{ name: 'title_kk', kind: 'text', describe: 'Our own short label in Kazakh' },
		{ name: 'title_ru', kind: 'text', describe: 'Our own short label in Russian' },
		{ name: 'title_en', kind: 'text', describe: 'Our own short label in English' },
		{ name: 'url', kind: 'url', optional: true, describe: 'Address; only the founding documents have none' },
		{ name: 'published', kind: 'day', optional: true, describe: 'Day of publication, where it is known' },
		{ name: 'lang', kind: 'code', describe: 'Language read', words: LANGS },
		{ name: 'edition_of', kind: 'id', optional: true, describe: 'The series this publication is an edition of' },
		{
			name: 'edition',
			kind: 'text',
			optional: true,
			describe:
				'Place in the series, sorting as text: the years of the budget, then the day of the law. A law on 2025-2027 is newer, for 2025, than a later amendment of the law on 2024-2026'
		}
	]
});
