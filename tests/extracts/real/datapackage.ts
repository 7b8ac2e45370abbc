/** The rules of Frictionless Data Package, Data Resource, Table Schema and CSV Dialect, version 1, that apply here. */

import { existsSync, readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import datapackage from 'datapackage';
import { beforeAll, describe, expect, it } from 'vitest';
import { ALL_TABLES, type Published } from './published.ts';

interface Field {
	name: string;
	type: string;
	format?: string;
	description: string;
	constraints?: { required?: boolean; unique?: boolean; enum?: string[]; pattern?: string };
}
interface Resource {
	profile: string;
	name: string;
	description: string;
	path: string;
	format: string;
	mediatype: string;
	encoding: string;
	bytes: number;
	hash: string;
	dialect: { delimiter: string; lineTerminator: string; quoteChar: string; doubleQuote: boolean; header: boolean };
	schema: {
		fields: Field[];
		missingValues: string[];
		primaryKey: string[];
		foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
	};
}
interface Descriptor {
	profile: string;
	name: string;
	title: string;
	description: string;
	version: string;
	licenses: { name: string; title: string; path: string }[];
	sources: { title: string; path: string }[];
	resources: Resource[];
}

const LEXICAL: Record<string, RegExp> = {
	string: /[^]/,
	number: /^-?\d+(\.\d+)?$/,
	integer: /^-?\d+$/,
	date: /^\d{4}-\d{2}-\d{2}$/,
	boolean: /^(true|false)$/
};

export function describeDatapackage(published: () => Published): void {
	describe('datapackage.json', () => {
		let descriptor: Descriptor;
		const sheets = new Map<string, Record<string, string>[]>();

		beforeAll(() => {
			descriptor = JSON.parse(readFileSync(join(published().folder, 'datapackage.json'), 'utf8')) as Descriptor;
			for (const { name, path } of descriptor.resources) {
				sheets.set(name, parse(readFileSync(join(published().folder, path)), { bom: true, columns: true }));
			}
		});

		it('names itself, its licence and its sources', () => {
			expect(descriptor.profile).toBe('tabular-data-package');
			expect(descriptor.name).toMatch(/^[-a-z0-9._/]+$/);
			expect(descriptor.version).toBe(published().manifest.version);
			expect(descriptor.licenses.map(({ name }) => name)).toEqual(['CC-BY-4.0']);
			for (const { path } of descriptor.licenses) expect(new URL(path).protocol).toBe('https:');
			for (const { title, path } of descriptor.sources) {
				expect(title).not.toBe('');
				expect(existsSync(join(published().folder, path))).toBe(true);
			}
		});

		it('describes every table once, with true bytes and hash', () => {
			expect(descriptor.resources.map(({ name }) => name)).toEqual(ALL_TABLES.map(({ name }) => name));
			for (const resource of descriptor.resources) {
				expect(resource.profile).toBe('tabular-data-resource');
				expect(resource.name).toMatch(/^[-a-z0-9._/]+$/);
				expect(resource.path).not.toMatch(/^\/|\.\.|^\w+:/);
				expect([resource.format, resource.mediatype, resource.encoding]).toEqual(['csv', 'text/csv', 'utf-8']);
				const bytes = readFileSync(join(published().folder, resource.path));
				expect(resource.bytes).toBe(bytes.length);
				expect(resource.hash).toBe(`sha256:${createHash('sha256').update(bytes).digest('hex')}`);
				expect(resource.description).toMatch(/^[\x20-\x7E]{10,}$/);
			}
		});

		it('has fields that are the header, in English, and cells that are of their types', () => {
			for (const { name, path, schema, dialect } of descriptor.resources) {
				const text = readFileSync(join(published().folder, path), 'utf8');
				const head = text.slice(0, text.indexOf(dialect.lineTerminator));
				expect(head, name).toBe(schema.fields.map((field) => field.name).join(dialect.delimiter));
				expect(schema.missingValues).toEqual(['']);
				for (const field of schema.fields) {
					expect(field.description, `${name}.${field.name}`).toMatch(/^[\x20-\x7E]{3,}$/);
					const cells = sheets.get(name)!.map((row) => row[field.name]!);
					const wrong = cells.filter((cell) => cell !== '' && !LEXICAL[field.type]!.test(cell));
					expect(wrong, `${name}.${field.name}`).toEqual([]);
					const { required, enum: words, pattern } = field.constraints ?? {};
					if (required) expect(cells, `${name}.${field.name}`).not.toContain('');
					if (words) expect(cells.filter((cell) => cell !== '' && !words.includes(cell))).toEqual([]);
					if (pattern)
						expect(cells.filter((cell) => cell !== '' && !new RegExp(`^(${pattern})$`).test(cell))).toEqual([]);
					if (field.format === 'uri') for (const cell of cells) expect(cell === '' || URL.canParse(cell)).toBe(true);
				}
			}
		});

		it('is read whole, tables with their types, by the official library for JavaScript', async () => {
			const { Package } = datapackage;
			const read = await Package.load(join(published().folder, 'datapackage.json'), { basePath: published().folder });
			expect(read.errors.map(String)).toEqual([]);
			expect(read.resources.map(({ name }) => name)).toEqual(ALL_TABLES.map(({ name }) => name));
			for (const resource of read.resources) {
				const rows = await resource.read({ keyed: true });
				const { columns } = ALL_TABLES.find(({ name }) => name === resource.name)!;
				expect(rows.length, resource.name).toBe(sheets.get(resource.name)!.length);
				for (const { name, kind, optional } of columns) {
					if (optional || kind !== 'day') continue;
					expect(rows[0]![name], `${resource.name}.${name}`).toBeInstanceOf(Date);
				}
			}
		});

		it('has keys that name one row each', () => {
			for (const { name, schema } of descriptor.resources) {
				const keys = sheets.get(name)!.map((row) => JSON.stringify(schema.primaryKey.map((field) => row[field])));
				expect(new Set(keys).size, name).toBe(keys.length);
				for (const field of schema.primaryKey) expect(schema.fields.map((each) => each.name)).toContain(field);
			}
		});

		it('has foreign keys that lead to a row', () => {
			let followed = 0;
			for (const { name, schema } of descriptor.resources) {
				for (const { fields, reference } of schema.foreignKeys ?? []) {
					const target = sheets.get(reference.resource === '' ? name : reference.resource);
					expect(target, `${name} ${fields}`).toBeDefined();
					const known = new Set(target!.map((row) => JSON.stringify(reference.fields.map((field) => row[field]))));
					const lost = sheets
						.get(name)!
						.map((row) => fields.map((field) => row[field]))
						.filter((key) => !key.includes('') && !known.has(JSON.stringify(key)));
					expect(lost, `${name} ${fields}`).toEqual([]);
					followed += 1;
				}
			}
			expect(followed).toBeGreaterThan(20);
		});
	});
}
