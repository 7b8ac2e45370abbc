/** A file of this site, fetched by ranges of its bytes. */

import type { AsyncBuffer } from 'hyparquet';
import { Refusal, refusalOf } from './refusal.ts';

export interface Remote {
	readonly file: AsyncBuffer;
	readonly name: string;
	/** Its first bytes, by which its format is known. */
	readonly head: Uint8Array;
	/** All of it, up to so many bytes. Throws Refusal. */
	whole(most: number): Promise<File>;
	/** Bytes fetched so far. */
	fetched(): number;
}

/** Bytes. */
const HEAD = 8;
/** Bytes of a file that is not worth more than one request. */
const SMALL = 1 << 19;

/** Throws Refusal for an address of another site, a missing file, and a host that sends no ranges. */
export async function openRemote(address: string, page: string): Promise<Remote> {
	const url = urlOf(address, page);
	if (url.origin !== new URL(page).origin) throw new Refusal('origin', url.origin);
	const { asyncBufferFromUrl } = await import('hyparquet');
	let fetched = 0;
	const byRange = async (input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> => {
		const response = await fetch(input, { ...init, credentials: 'omit' });
		if (!response.ok) throw new Refusal('missing', `HTTP ${response.status}`);
		if (response.status !== 206) {
			await response.body?.cancel();
			throw new Refusal('ranges', `HTTP ${response.status}`);
		}
		const bytes = await response.arrayBuffer();
		fetched += bytes.byteLength;
		return new Response(bytes, { status: 206, headers: response.headers });
	};
	try {
		const first = await byRange(url.href, { headers: { Range: `bytes=0-${HEAD - 1}` } });
		const head = new Uint8Array(await first.arrayBuffer());
		// Told of the file itself: the length of a whole answer may be that of a packed one.
		const range = first.headers.get('content-range') ?? '';
		const byteLength = Number(/\/(\d+)$/.exec(range)?.[1]);
		if (!Number.isInteger(byteLength)) throw new Refusal('ranges', `Content-Range ${range}`);
		const far = await asyncBufferFromUrl({ url: url.href, fetch: byRange, byteLength });
		const file = byteLength > SMALL ? far : atOnce(far);
		const name = decodeURIComponent(url.pathname.split('/').at(-1) ?? '');
		const whole = async (most: number) => {
			if (byteLength > most) throw new Refusal('large', `${Math.round(byteLength / 1e6)} MB`);
			return new File([await file.slice(0, byteLength)], name);
		};
		return { file, name, head, whole, fetched: () => fetched };
	} catch (cause) {
		throw refusalOf(cause, 'missing');
	}
}

/** Fetches all of a file when its first part is wanted. */
function atOnce({ byteLength, slice }: AsyncBuffer): AsyncBuffer {
	let whole: ReturnType<AsyncBuffer['slice']> | null = null;
	return {
		byteLength,
		slice: async (start, end) => (await (whole ??= slice(0, byteLength))).slice(start, end)
	};
}

function urlOf(address: string, page: string): URL {
	try {
		const url = new URL(address.trim(), page);
		if (address.trim() !== '' && /^https?:$/.test(url.protocol)) return url;
	} catch {
		// Told below.
	}
	throw new Refusal('address', address);
}
