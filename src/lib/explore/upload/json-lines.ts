/** One JSON object a line: recognises it, reads it piece by piece. */

import { losesDigits } from './cells.ts';
import { Decoder, encodingOf } from './encoding.ts';
import { columnNames } from './names.ts';
import type { Corrections, UserTable, ReadOptions, Recognised } from './user-file.ts';
import type { Problems } from './problems.ts';
import { Refusal } from './refusal.ts';
import { PREVIEW, SAMPLE_ROWS, sampledColumns, widthOf } from './sampled.ts';
import { slices } from './slices.ts';
import { TableMaker } from './table-maker.ts';
import { TextRows } from './text-rows.ts';

const LONGEST_LINE = 8_000_000;

/** By the first bytes; keys that no row of them has are told as problems later. */
export function recogniseJsonLines(head: Uint8Array, corrections: Corrections, whole: boolean): Recognised {
	const encoding = corrections.encoding ?? encodingOf(head);
	const lines = new Decoder(encoding)
		.decode(head, whole)
		.replace(/^\ufeff/, '')
		.split(/\r?\n/);
	const objects = (whole ? lines : lines.slice(0, -1))
		.slice(0, SAMPLE_ROWS)
		.map(objectOf)
		.filter((object) => object !== null);
	const keys = [...new Set(objects.flatMap((object) => Object.keys(object)))];
	if (keys.length === 0) throw new Refusal('damaged', lines[0]?.slice(0, 40) ?? '');
	widthOf([keys]);
	const rows = objects.map((object) => keys.map((key) => textOf(object[key])));
	const columns = sampledColumns(keys, rows, '.', corrections);
	const shape = { encoding, delimiter: ',', decimal: '.', header: true } as const;
	return { format: 'jsonl', columns, preview: rows.slice(0, PREVIEW), shape, sheets: [], sheet: null, rows: null };
}

export async function readJsonLines(
	file: Blob,
	{ columns, shape }: Recognised,
	problems: Problems,
	{ signal, onprogress, onpart, ready }: ReadOptions
): Promise<UserTable> {
	const arrow = await import('apache-arrow');
	const keys = columns.map(({ name }) => name);
	const known = new Set(keys);
	const seen = new Set<string>();
	const names = columnNames(keys);
	const named = columns.map(({ kind }, at) => ({ name: names[at]!, kind }));
	const maker = new TableMaker(arrow, named, onpart);
	const rows = new TextRows(maker, named, '.', problems);
	let [rest, line] = ['', 0];
	for await (const { text, upTo, last } of slices(file, shape!.encoding, signal)) {
		const lines = (rest + text).split('\n');
		rest = last ? '' : lines.pop()!;
		if (rest.length > LONGEST_LINE) throw new Refusal('damaged', `${line}`);
		for (const one of lines) {
			line += 1;
			if (one.trim() === '') continue;
			const object = objectOf(one);
			if (object === null) {
				problems.add(line, 'row', 'json', one.trim());
				continue;
			}
			for (const key of Object.keys(object)) {
				if (known.has(key) || seen.has(key)) continue;
				seen.add(key);
				problems.add(line, 'row', 'key', key);
			}
			rows.add(
				keys.map((key) => textOf(object[key])),
				line
			);
		}
		await ready?.();
		onprogress?.({ bytes: upTo, total: file.size, rows: maker.rows });
	}
	return maker.made();
}

function objectOf(line: string): Readonly<Record<string, unknown>> | null {
	try {
		const value: unknown = JSON.parse(MANY_DIGITS.test(line) ? withDigits(line) : line);
		return typeof value === 'object' && value !== null && !Array.isArray(value)
			? (value as Readonly<Record<string, unknown>>)
			: null;
	} catch {
		return null;
	}
}

const MANY_DIGITS = /\d{16}/;
/** Texts, which stay as they are, and numbers. */
const TOKENS = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?/g;

/** With numbers that would lose digits as texts, for a reader of JSON makes a double of each number before anyone sees it. */
function withDigits(line: string): string {
	return line.replaceAll(TOKENS, (token) => (!token.startsWith('"') && losesDigits(token) ? `"${token}"` : token));
}

function textOf(value: unknown): string {
	if (value === null || value === undefined) return '';
	return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
