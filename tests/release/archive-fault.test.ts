import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, expect, it } from 'vitest';
import { archiveFault } from '../../scripts/release/archive-fault.ts';

const folder = mkdtempSync(join(tmpdir(), 'archive-fault-'));
afterAll(() => rmSync(folder, { recursive: true }));

const files = [{ path: 'en/index.html', sha256: createHash('sha256').update('frozen').digest('hex') }];

function archive(entries: Readonly<Record<string, string>>): string {
	const place = join(folder, 'edition.zip');
	const bytes = Object.entries(entries).map(([path, text]) => [path, new TextEncoder().encode(text)]);
	writeFileSync(place, zipSync(Object.fromEntries(bytes)));
	return place;
}

it.each(['v/2026-11-25', 'qor/v/2026-11-25'])(
	'looks at the pages of the edition under %s, not at one of the same name outside that leads on',
	async (under) => {
		const outside = { 'en/index.html': 'This page is online' };
		expect(await archiveFault(archive({ [`${under}/en/index.html`]: 'frozen', ...outside }), files)).toBeNull();
		expect(await archiveFault(archive({ [`${under}/en/index.html`]: 'other', ...outside }), files)).toBe(
			'changed en/index.html'
		);
		expect(await archiveFault(archive({ [`${under}/ru/index.html`]: 'frozen', ...outside }), files)).toBe(
			'missing en/index.html'
		);
	}
);
