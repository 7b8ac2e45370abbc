/** A Parquet file of this site, fetched by ranges of its bytes. Knows no page. */

import type { AsyncBuffer } from 'hyparquet';
import { Refusal, refusalOf } from './refusal.ts';

export interface Remote {
	readonly file: AsyncBuffer;
	readonly name: string;
	/** Bytes fetched so far. */
	fetched(): number;
}

/** Throws Refusal for an address of another site, a missing file, and a host that sends no ranges. */
export async function openRemote(address: string, page: string): Promise<Remote> {
	const url = urlOf(address, page);
	if (url.origin !== new URL(page).origin) throw new Refusal('origin', url.origin);
	const { asyncBufferFromUrl } = await import('hyparquet');
	let fetched = 0;
	const byRange = async (input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> => {
		const response = await fetch(input, { ...init, credentials: 'omit' });
		if (!response.ok) throw new Refusal('missing', `HTTP ${response.status}`);
		if (init.method === 'HEAD') return response;
		if (response.status !== 206) {
			await response.body?.cancel();
			throw new Refusal('ranges', `HTTP ${response.status}`);
		}
		const bytes = await response.arrayBuffer();
		fetched += bytes.byteLength;
		return new Response(bytes, { status: 206, headers: response.headers });
	};
	try {
		const file = await asyncBufferFromUrl({ url: url.href, fetch: byRange });
		return { file, name: decodeURIComponent(url.pathname.split('/').at(-1) ?? ''), fetched: () => fetched };
	} catch (cause) {
		throw refusalOf(cause, 'missing');
	}
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
