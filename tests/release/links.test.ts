import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { leadsIn } from '../../scripts/release/links.ts';
import { leadsIntoEdition } from '../../scripts/release/passes.js';
import { editionsIn, put } from './kept.ts';

const DAY = '2026-03-01';
const store = editionsIn([DAY], ['2026-02-01']);
put(store, `${DAY}/ashyq-qor-${DAY}.zip`, 'x');
afterAll(() => rmSync(store, { recursive: true }));

describe.each(['', '/qor'])('leadsIntoEdition(path, base, kept) under "%s"', (base) => {
	it.each([
		`/v/${DAY}/`,
		`/v/${DAY}/kk/figures/x/`,
		`/v/${DAY}/data/facts.parquet`,
		`/v/${DAY}.sha256`,
		`/v/ashyq-qor-${DAY}.zip`,
		'/v/2026-02-01/kk/figures/x/'
	])('lets %s pass, which is kept', (path) => {
		expect(leadsIntoEdition(base + path, base, store)).toBe(true);
	});

	it.each([
		`/v/${DAY}/kk/figures/other/`,
		`/v/${DAY}/en/`,
		`/v/${DAY}`,
		`/v/${DAY}.sha256.sig`,
		'/v/2026-02-01.zip',
		'/v/ashyq-qor-2026-02-01.zip',
		'/v/2026-09-09/',
		'/v/2026-09-09.sha256',
		'/kk/',
		'/v/'
	])('does not let %s pass', (path) => {
		expect(leadsIntoEdition(base + path, base, store)).toBe(false);
	});

	it('lets nothing pass from another path or another folder', () => {
		expect(leadsIntoEdition(`/other/v/${DAY}/`, base, store)).toBe(false);
		expect(leadsIntoEdition(`${base}/v/${DAY}/`, base, join(store, 'none'))).toBe(false);
	});
});

describe.each(['', '/qor'])('leadsIn(pages, files, place) under "%s"', (base) => {
	const edition = `${base}/v/${DAY}`;
	const files = ['index.html', 'kk/figures/x/index.html', 'data/facts.parquet'];
	const html = [
		`<a href="${edition}/">a</a>`,
		`<a href="${edition}/kk/figures/x/?unit=usd#from-y">b</a>`,
		`<a href="${edition}/data/facts.parquet">c</a>`,
		`<a href="${base}/kk/sources/?a=1&amp;b=2#z">d</a>`,
		`<form action="${base}/kk/search/"></form>`,
		'<a href="#from-z">e</a><a href="https://example.kz/">f</a><img src="data:,">',
		`<script>const text = '<a href="/nowhere/">';</script>`
	].join('\n');

	it('tells what is inside from what is on the newest pages', () => {
		expect(leadsIn([{ path: 'index.html', html }], files, { base, edition })).toEqual({
			lost: [],
			outside: [`${base}/kk/search/`, `${base}/kk/sources/`]
		});
	});

	it('names what is not there', () => {
		const page = { path: 'kk/figures/x/index.html', html: `<a href="${edition}/kk/">a</a><a href="/elsewhere">b</a>` };
		const lost = leadsIn([page], files, { base, edition }).lost;
		expect(lost[0]).toBe(`${edition}/kk/ (linked from kk/figures/x/index.html)`);
		expect(lost.slice(1)).toEqual(base === '' ? [] : ['/elsewhere (linked from kk/figures/x/index.html)']);
	});
});
