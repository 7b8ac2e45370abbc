/** Sends one body: its tag, a range of it, packed when that shrinks it, nothing when the reader has it. */

import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Body } from './bodies.ts';
import type { Packing } from './twins.ts';

/** `headers` are those of the path: names and values in turn. */
export function send(
	request: IncomingMessage,
	response: ServerResponse,
	body: Body,
	status: number,
	headers: readonly string[]
): void {
	const { bytes, type, tag, modified } = body;
	const about = ['Content-Type', type, 'ETag', tag, 'Last-Modified', modified, 'Vary', 'Accept-Encoding'];
	const head = [...headers, ...about];
	if (status === 200 && known(request, body)) return void response.writeHead(304, head).end();

	const range = status === 200 ? rangeOf(request.headers.range, bytes.length) : null;
	if (range === 'outside') {
		return void response.writeHead(416, [...head, 'Content-Range', `bytes */${bytes.length}`]).end();
	}
	head.push('Accept-Ranges', 'bytes');
	if (range !== null) {
		const part = bytes.subarray(range.start, range.end + 1);
		head.push('Content-Range', `bytes ${range.start}-${range.end}/${bytes.length}`);
		return finish(request, response, 206, head, part);
	}
	const packing = packingFor(request);
	const packed = packing === null ? null : body.packed(packing);
	if (packing !== null && packed !== null) head.push('Content-Encoding', packing);
	finish(request, response, status, head, packed ?? bytes);
}

function finish(
	request: IncomingMessage,
	response: ServerResponse,
	status: number,
	head: string[],
	part: Buffer
): void {
	response.writeHead(status, [...head, 'Content-Length', String(part.length)]);
	response.end(request.method === 'HEAD' ? undefined : part);
}

/** Does the reader hold these bytes? A tag decides before a day. */
function known(request: IncomingMessage, { tag, modified }: Body): boolean {
	const tags = request.headers['if-none-match'];
	if (tags !== undefined) return tags.split(',').some((one) => one.trim().replace(/^W\//, '') === tag);
	const since = request.headers['if-modified-since'];
	return since !== undefined && Date.parse(since) >= Date.parse(modified);
}

/** One range of bytes; null when none is asked for or the request cannot be read, which then gets the whole. */
function rangeOf(requested: string | undefined, length: number): { start: number; end: number } | 'outside' | null {
	const words = /^bytes=(\d*)-(\d*)$/.exec(requested ?? '');
	if (words === null || (words[1] === '' && words[2] === '')) return null;
	const start = words[1] === '' ? Math.max(0, length - Number(words[2])) : Number(words[1]);
	const end = words[1] === '' || words[2] === '' ? length - 1 : Math.min(Number(words[2]), length - 1);
	return start > end || start >= length ? 'outside' : { start, end };
}

function packingFor(request: IncomingMessage): Packing | null {
	const accepted = request.headers['accept-encoding'] ?? '';
	if (/\bbr\b/.test(String(accepted))) return 'br';
	return /\bgzip\b/.test(String(accepted)) ? 'gzip' : null;
}

export function end(response: ServerResponse, status: number, headers: Record<string, string>): void {
	response.writeHead(status, headers);
	response.end();
}
