/** The lists: codes with their names in three languages. */

import { table, type Column } from '../table.ts';
import { FORMULA_IDS } from '../formulas.ts';
import { THEMES, UNITS } from '../vocabulary.ts';

const NAMES = [
	{ name: 'kk', kind: 'text', describe: 'Name in Kazakh' },
	{ name: 'ru', kind: 'text', describe: 'Name in Russian' },
	{ name: 'en', kind: 'text', describe: 'Name in English' }
] as const satisfies readonly Column[];
const CODE = { name: 'code', kind: 'code', describe: 'Code used in the facts' } as const;
const SORT = { name: 'sort', kind: 'number', describe: 'Place in the order of the list' } as const;
const NOTE = { name: 'note', kind: 'text', optional: true, describe: 'What a reader should know' } as const;

function parent<const List extends string>(list: List) {
	return {
		name: 'parent',
		kind: 'code',
		optional: true,
		describe: 'The code this one is a part of',
		refers: [{ table: list, column: 'code' }]
	} as const;
}

const MIXED = {
	name: 'mixed',
	kind: 'yes',
	optional: true,
	describe: 'yes where the code overlaps others of its list, so that it may never be added to them; empty otherwise'
} as const;

function list<const Name extends string>(name: Name, describe: string) {
	const columns = [CODE, ...NAMES, parent(name), SORT, NOTE, MIXED] as const;
	return table({ name, category: 'lists', describe, key: ['code'], columns });
}

export const LIST_TABLES = [
	list('budget_lines', 'Programmes of the republican budget and of local budgets'),
	list('care_types', 'Kinds of care'),
	list('financing', 'Financing schemes of the national health accounts and, apart, their sources of money'),
	list('functions', 'Functions of care of the national health accounts'),
	list('groups', 'Groups of people'),
	list('items', 'The first fund: lines of its budget, debtors, facilities and tariffs'),
	list('packages', 'The guaranteed package (GOBMP) and the insurance package (OSMS)'),
	list('payers', 'Who pays contributions and deductions'),
	list('schedules', 'Schedules of rates: in force, and those of earlier laws'),
	list('subjects', 'Who or what was counted or audited'),
	table({
		name: 'notes',
		category: 'lists',
		describe:
			'Notes of facts, lists and stories in three languages; the English one stands in their rows, word for word',
		key: ['en'],
		columns: [CODE, ...NAMES]
	}),
	table({
		name: 'terms',
		category: 'lists',
		describe: 'Terms of the field and of the site, each explained in three languages',
		key: ['code'],
		columns: [
			CODE,
			...NAMES,
			{ name: 'kk_long', kind: 'text', describe: 'Explanation in Kazakh' },
			{ name: 'ru_long', kind: 'text', describe: 'Explanation in Russian' },
			{ name: 'en_long', kind: 'text', describe: 'Explanation in English' },
			{ name: 'kk_forms', kind: 'text', describe: 'Words by which a Kazakh text means it, joined by ;' },
			{ name: 'ru_forms', kind: 'text', describe: 'Words by which a Russian text means it, joined by ;' },
			{ name: 'en_forms', kind: 'text', describe: 'Words by which an English text means it, joined by ;' },
			{
				name: 'source_id',
				kind: 'id',
				optional: true,
				describe: 'The publication that says what it is; empty where the explanation is our own',
				refers: [{ table: 'sources', column: 'source_id' }]
			},
			{ name: 'formula', kind: 'code', optional: true, describe: 'The formula of the site', words: FORMULA_IDS }
		]
	}),
	table({
		name: 'publishers',
		category: 'lists',
		describe: 'Publishers, each as its readers call it in three languages',
		key: ['code'],
		columns: [{ name: 'code', kind: 'text', describe: 'Name as it stands in the sources' }, ...NAMES]
	}),
	table({
		name: 'countries',
		category: 'lists',
		describe: 'Other countries',
		key: ['code'],
		columns: [CODE, ...NAMES]
	}),
	table({
		name: 'series',
		category: 'lists',
		describe: 'Statistical series',
		key: ['code'],
		columns: [
			CODE,
			...NAMES,
			parent('series'),
			SORT,
			NOTE,
			{ name: 'unit', kind: 'code', describe: 'Unit of the series', words: UNITS }
		]
	}),
	table({
		name: 'measures',
		category: 'lists',
		describe: 'What the facts measure',
		key: ['theme', 'code'],
		columns: [
			CODE,
			...NAMES,
			{ name: 'parent', kind: 'code', optional: true, describe: 'The code this one is a part of' },
			SORT,
			NOTE,
			{ name: 'theme', kind: 'code', describe: 'The table of facts that uses it', words: THEMES },
			{ name: 'unit', kind: 'code', describe: 'Unit of every fact of the measure', words: UNITS },
			{
				name: 'percent_of',
				kind: 'code',
				optional: true,
				describe: 'For per cent: of a whole (a share, 0 to 100) or of a base (growth, an index: any number)',
				words: ['whole', 'base']
			}
		]
	}),
	table({
		name: 'categories',
		category: 'lists',
		describe: 'The 15 categories for which the state pays, with the wording of the law in short',
		key: ['code'],
		columns: [
			CODE,
			...NAMES,
			{ name: 'parent', kind: 'code', describe: 'Always state_paid', words: ['state_paid'] },
			SORT,
			{ name: 'since', kind: 'day', describe: 'First day of the category' },
			{ name: 'until', kind: 'day', optional: true, describe: 'Last day of the category' },
			NOTE,
			{ name: 'kk_long', kind: 'text', describe: 'Long wording in Kazakh' },
			{ name: 'ru_long', kind: 'text', describe: 'Long wording in Russian' },
			{ name: 'en_long', kind: 'text', describe: 'Long wording in English' }
		]
	}),
	table({
		name: 'categories_2017',
		category: 'lists',
		describe: 'The 12 categories of 2017 and what became of each',
		key: ['code'],
		columns: [
			CODE,
			...NAMES,
			SORT,
			{
				name: 'maps_to',
				kind: 'ids',
				optional: true,
				describe: 'Categories of today, joined by ;',
				refers: [{ table: 'categories', column: 'code' }]
			},
			NOTE
		]
	}),
	table({
		name: 'regions',
		category: 'lists',
		describe: 'Kazakhstan and its regions, former ones too, with a square of a tile map',
		key: ['code'],
		columns: [
			CODE,
			...NAMES,
			parent('regions'),
			SORT,
			{ name: 'iso', kind: 'text', optional: true, describe: 'ISO 3166 code' },
			{ name: 'valid_from', kind: 'day', optional: true, describe: 'First day of these borders' },
			{ name: 'valid_to', kind: 'day', optional: true, describe: 'Last day of these borders' },
			{ name: 'tile_col', kind: 'whole', optional: true, describe: 'Column of the tile map, 0 at the left' },
			{ name: 'tile_row', kind: 'whole', optional: true, describe: 'Row of the tile map, 0 at the top' },
			NOTE
		]
	})
] as const;
