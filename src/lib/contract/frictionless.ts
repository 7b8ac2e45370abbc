/** A table as a Table Schema of Frictionless Data says it, for datapackage.json. */

import type { Column, Kind, Table } from './table.ts';

export interface Field {
	readonly name: string;
	readonly type: 'string' | 'number' | 'integer' | 'boolean' | 'date';
	readonly format?: 'uri';
	readonly description: string;
	readonly trueValues?: readonly string[];
	readonly falseValues?: readonly string[];
	readonly constraints?: { readonly required?: true; readonly enum?: readonly string[]; readonly pattern?: string };
}

export interface TableSchema {
	readonly fields: readonly Field[];
	readonly missingValues: readonly string[];
	readonly primaryKey: readonly string[];
	readonly foreignKeys?: readonly ForeignKey[];
}

export interface ForeignKey {
	readonly fields: readonly string[];
	readonly reference: { readonly resource: string; readonly fields: readonly string[] };
}

const TYPES: Record<Kind, Field['type']> = {
	id: 'string',
	code: 'string',
	text: 'string',
	ids: 'string',
	sql: 'string',
	url: 'string',
	day: 'date',
	number: 'number',
	whole: 'integer',
	yes: 'boolean'
};

export function fieldOf(column: Column): Field {
	const constraints = {
		...(column.optional ? {} : { required: true as const }),
		...(column.words === undefined ? {} : { enum: column.words })
	};
	return {
		name: column.name,
		type: TYPES[column.kind],
		...(column.kind === 'url' ? { format: 'uri' as const } : {}),
		description: column.describe,
		...(column.kind === 'yes' ? { trueValues: ['yes', 'true'], falseValues: ['no', 'false'] } : {}),
		...(Object.keys(constraints).length === 0 ? {} : { constraints })
	};
}

/** Foreign keys are only those a validator can follow: one column, one table, one key column, no words besides. */
export function schemaOf(table: Table): TableSchema {
	const foreignKeys = table.columns.flatMap((column) => foreignKeyOf(table, column));
	return {
		fields: table.columns.map(fieldOf),
		missingValues: [''],
		primaryKey: table.key,
		...(foreignKeys.length === 0 ? {} : { foreignKeys })
	};
}

function foreignKeyOf(table: Table, column: Column): ForeignKey[] {
	const [to, ...others] = column.refers ?? [];
	if (to === undefined || others.length > 0 || column.kind === 'ids' || column.besides !== undefined) return [];
	// A measure is named by its theme and its code; the theme of a fact is the name of its table.
	if (to.table === 'measures') return [];
	// The specification writes a reference to the own table as an empty name.
	const resource = to.table === table.name ? '' : to.table;
	return [{ fields: [column.name], reference: { resource, fields: [to.column] } }];
}
