import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BUDGETS } from '../../../scripts/bench/budgets.ts';
import { BUILD, builtFiles } from '../listing.ts';

/** Frozen editions have a budget of their own; packed twins are for one's own server. */
const files = builtFiles().filter((file) => !/^v\/|\.(gz|br)$/.test(file));

describe('the built site', () => {
	it('keeps its budget of bytes and files', () => {
		const bytes = files.reduce((sum, file) => sum + statSync(join(BUILD, file)).size, 0);
		expect(files.length).toBeGreaterThan(2000);
		expect(bytes).toBeLessThanOrEqual(BUDGETS.siteBytes.limit);
		expect(files.length).toBeLessThanOrEqual(BUDGETS.siteFiles.limit);
	});

	it('has data beside the pages that explore goes to without a new document, and beside no other', () => {
		const remaining = files.filter((file) => file.endsWith('__data.json'));
		expect(remaining).toEqual(
			['en', 'kk', 'ru'].flatMap((lang) => [`${lang}/explore/__data.json`, `${lang}/explore/your-data/__data.json`])
		);
	});
});
