/** The memory of a page's own process, on Linux alone: elsewhere nothing is told of it. */

import { readFileSync, writeFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';

export interface Watched {
	/** The most that the page's process has held since, in bytes, and what of it is new; NaN where nothing is told. */
	most(): { readonly peak: number; readonly grown: number };
}

/** Begins to watch the largest page of the browser; others are spare. */
export async function watchMemory(browser: Browser): Promise<Watched> {
	const session = await browser.newBrowserCDPSession();
	const { processInfo } = await session.send('SystemInfo.getProcessInfo');
	const ids = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
	const id = ids.sort((one, other) => held(other, 'VmRSS') - held(one, 'VmRSS'))[0]!;
	forgetPeak(id);
	const before = held(id, 'VmRSS');
	return {
		most: () => {
			const peak = held(id, 'VmHWM');
			return { peak, grown: peak - before };
		}
	};
}

/** What a process holds, or the most that it held. */
function held(id: number, what: 'VmRSS' | 'VmHWM'): number {
	try {
		return Number(new RegExp(`${what}:\\s+(\\d+) kB`).exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1]) * 1024;
	} catch {
		return NaN;
	}
}

/** Has Linux count the most memory of a process anew. */
function forgetPeak(id: number): void {
	try {
		writeFileSync(`/proc/${id}/clear_refs`, '5');
	} catch {
		// Elsewhere nothing is told of memory at all.
	}
}
