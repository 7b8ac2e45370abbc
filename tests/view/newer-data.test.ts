import { afterEach, describe, expect, it, vi } from 'vitest';
import { tellNewerData } from '../../src/lib/view/page-script/newer-data.ts';

const OWN = { version: '2026-07-31.1111111', data: 'own' };
const EDITIONS = [
	{ day: '2026-08-01', data: 'earlier' },
	{ day: '2026-11-25', data: 'own' }
];

/** What the notice of an edition of 2026-11-25 says where the site shows `newest`. */
async function noticeFor(newest: { version: string; data: string }): Promise<string> {
	vi.stubGlobal('fetch', () => Promise.resolve(new Response(JSON.stringify({ newest, editions: EDITIONS }))));
	const status = { textContent: '' };
	const dataset = {
		frozen: OWN.data,
		edition: '2026-11-25',
		version: OWN.version,
		list: '/releases.json',
		newer: 'newer: {day}',
		changed: 'changed: {version}'
	};
	await tellNewerData({ dataset, querySelector: () => status } as unknown as HTMLElement);
	return status.textContent;
}

afterEach(() => vi.unstubAllGlobals());

describe('tellNewerData(notice)', () => {
	it.each([
		['says nothing of the same record', OWN, ''],
		['tells the day of a newer one', { version: '2026-09-30.2222222', data: 'new' }, 'newer: 2026-09-30'],
		[
			'does not call its own day newer: it tells the version',
			{ version: '2026-07-31.2222222', data: 'new' },
			'changed: 2026-07-31.2222222'
		],
		['says nothing of an older day', { version: '2026-06-30.2222222', data: 'old' }, ''],
		['says nothing of what an earlier edition holds', { version: '2026-07-31.3333333', data: 'earlier' }, '']
	])('%s', async (_, newest, words) => {
		expect(await noticeFor(newest)).toBe(words);
	});
});
