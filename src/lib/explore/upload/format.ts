/** Which format a file is in, by its first bytes: a name promises nothing. */

import { Decoder, encodingOf, isRubbish } from './encoding.ts';
import type { Format } from './user-file.ts';
import { Refusal } from './refusal.ts';

const starts = (head: Uint8Array, ...bytes: number[]) => bytes.every((byte, at) => head[at] === byte);
const word = (text: string) => [...new TextEncoder().encode(text)];

/** Throws Refusal for what is no table. */
export function formatOf(head: Uint8Array, name: string): Format {
	if (head.length === 0) throw new Refusal('empty', '0');
	if (isParquet(head)) return 'parquet';
	// Parquet whose list of contents needs a key.
	if (starts(head, ...word('PARE'))) throw new Refusal('encrypted', 'Parquet');
	if (isArrowFile(head) || isArrowStream(head)) return 'arrow';
	if (starts(head, ...word('PK\u0003\u0004'))) return 'xlsx';
	if (starts(head, 0xd0, 0xcf, 0x11, 0xe0)) throw new Refusal('old-workbook', name);
	if (isRubbish(head)) throw new Refusal('rubbish', name);
	const text = new Decoder(encodingOf(head)).decode(head, false).replace(/^\ufeff/, '');
	if (text.trim() === '') throw new Refusal('empty', String(head.length));
	if (/^\s*\[\s*[{[]/.test(text)) throw new Refusal('array', name);
	return isObject(/[^\r\n]*/.exec(text.trimStart())![0]) ? 'jsonl' : 'csv';
}

export function isParquet(head: Uint8Array): boolean {
	return starts(head, ...word('PAR1'));
}

/** The one of both formats of Arrow that ends in a list of its batches. */
export function isArrowFile(head: Uint8Array): boolean {
	return starts(head, ...word('ARROW1'));
}

/** A stream begins with a mark of continuation and the length of its schema, which is a multiple of eight. */
function isArrowStream(head: Uint8Array): boolean {
	if (!starts(head, 0xff, 0xff, 0xff, 0xff) || head.length < 8) return false;
	const length = new DataView(head.buffer, head.byteOffset).getInt32(4, true);
	return length > 0 && length % 8 === 0;
}

function isObject(line: string): boolean {
	if (!line.startsWith('{')) return false;
	try {
		return typeof JSON.parse(line) === 'object';
	} catch {
		return /^\{\s*"(?:[^"\\]|\\.)*"\s*:/.test(line);
	}
}
