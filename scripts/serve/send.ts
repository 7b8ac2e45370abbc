/** Sends one file: its type, its tag, a range of it, packed when that shrinks it. Knows no path rules. */

import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { mediaType, shrinks } from './media.ts';

type Packing = 'br' | 'gzip';

interface Body {
	readonly name: string;
	readonly bytes: Buffer;
	readonly tag: string;
	readonly packed: Map<Packing, Buffer>;
	readonly changed: number;
}

/** Files read so far, each packed once and read anew when it changes. */
export class Bodies {
	readonly #known = new Map<string, Body>();

	read(name: string): Body {
		const changed = statSync(name).mtimeMs;
		const known = this.#known.get(name);
		if (known?.changed === changed) return known;
		const bytes = readFileSync(name);
		const tag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
		const body: Body = { name, bytes, tag, packed: new Map(), changed };
		this.#known.set(name, body);
		return body;
	}
}

export function send(request: IncomingMessage, response: ServerResponse, body: Body, status: number): void {
	response.setHeader('Content-Type', mediaType(body.name));
	response.setHeader('ETag', body.tag);
	response.setHeader('Vary', 'Accept-Encoding');
	if (status === 200 && request.headers['if-none-match'] === body.tag) return end(response, 304, {});

	const range = status === 200 ? rangeOf(request.headers.range, body.bytes.length) : null;
	if (range === 'outside') return end(response, 416, { 'Content-Range': `bytes */${body.bytes.length}` });
	const packing = range === null && shrinks(body.name) ? packingFor(request) : null;
	const bytes = packing === null ? body.bytes : packed(body, packing);
	if (packing !== null) response.setHeader('Content-Encoding', packing);
	response.setHeader('Accept-Ranges', 'bytes');
	const part = range === null ? bytes : bytes.subarray(range.start, range.end + 1);
	if (range !== null) response.setHeader('Content-Range', `bytes ${range.start}-${range.end}/${bytes.length}`);
	response.writeHead(range === null ? status : 206, { 'Content-Length': part.length });
	response.end(request.method === 'HEAD' ? undefined : part);
}

/** One range of bytes; null when none is asked for or the request cannot be read, which then gets the whole. */
function rangeOf(asked: string | undefined, length: number): { start: number; end: number } | 'outside' | null {
	const words = /^bytes=(\d*)-(\d*)$/.exec(asked ?? '');
	if (words === null || (words[1] === '' && words[2] === '')) return null;
	const start = words[1] === '' ? Math.max(0, length - Number(words[2])) : Number(words[1]);
	const end = words[1] === '' || words[2] === '' ? length - 1 : Math.min(Number(words[2]), length - 1);
	return start > end || start >= length ? 'outside' : { start, end };
}

function packingFor(request: IncomingMessage): Packing | null {
	const accepted = String(request.headers['accept-encoding'] ?? '');
	if (/\bbr\b/.test(accepted)) return 'br';
	return /\bgzip\b/.test(accepted) ? 'gzip' : null;
}

function packed(body: Body, packing: Packing): Buffer {
	const known = body.packed.get(packing);
	if (known !== undefined) return known;
	const bytes =
		packing === 'gzip'
			? gzipSync(body.bytes, { level: 9 })
			: brotliCompressSync(body.bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
	body.packed.set(packing, bytes);
	return bytes;
}

export function end(response: ServerResponse, status: number, headers: Record<string, string>): void {
	response.writeHead(status, headers);
	response.end();
}
