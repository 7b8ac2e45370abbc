import {
	existsSync,
	linkSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	utimesSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { faultOf } from '../../scripts/build/faults.ts';
import { packTwins } from '../../scripts/build/pack.ts';
import { time } from '../../scripts/build/site.ts';
import { placesOf, sweep } from '../../scripts/build/swap.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'ashyq-qor-folders-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('placesOf', () => {
	it('works beside the target, and never inside static/', () => {
		expect(placesOf(join(folder, 'build'))).toEqual({
			target: join(folder, 'build'),
			draft: join(folder, '.build-draft'),
			old: join(folder, '.build-old')
		});
		expect(placesOf(join(folder, 'static/data')).draft).toBe(join(folder, '.data-draft'));
	});
});

describe('sweep', () => {
	it('removes what earlier commands left inside static/, and nothing of the site', () => {
		for (const name of ['data', '.data-k3Xq9a', '.well-known']) mkdirSync(join(folder, 'static', name), { recursive: true });
		writeFileSync(join(folder, 'static/.data-k3Xq9a/facts.csv'), 'half');
		sweep(placesOf(join(folder, 'static/data')));
		expect(readdirSync(join(folder, 'static')).sort()).toEqual(['.well-known', 'data']);
	});
});

describe('faultOf', () => {
	it.each([
		[
			"ENOSPC: no space left on device, write",
			'build: the disk is full (ENOSPC); what this run had written is removed; make room and run npm run build again'
		],
		[
			"EACCES: permission denied, mkdir '/srv/site/.build-draft'",
			'build: /srv/site/.build-draft cannot be written (EACCES); give yourself the right to write there and run npm run build again'
		],
		[
			"EBUSY: resource busy or locked, rename '/srv/site' -> '/srv/.site-old'",
			'build: /srv/site cannot be renamed (EBUSY); where it is a volume of its own, name a folder inside it with BUILD_FOLDER and run npm run build again'
		],
		['facts.csv:3 value: should be a number', 'facts.csv:3 value: should be a number']
	])('says %j in one line', (message, line) => {
		expect(faultOf('build', new Error(message))).toBe(line);
	});
});

describe('packTwins', () => {
	const page = '<p>figure</p>'.repeat(200);
	const put = (site: string, name: string, content: string) => {
		mkdirSync(join(folder, site), { recursive: true });
		writeFileSync(join(folder, site, name), content);
	};

	it('packs texts that are worth it, and nothing that is packed already', async () => {
		put('draft', 'page.html', page);
		put('draft', 'short.html', '<p>short</p>');
		put('draft', 'picture.png', page);
		expect(await packTwins(join(folder, 'draft'), join(folder, 'build'))).toBe(2);
		const names = readdirSync(join(folder, 'draft')).sort();
		expect(names).toEqual(['page.html', 'page.html.br', 'page.html.gz', 'picture.png', 'short.html']);
		expect(String(brotliDecompressSync(readFileSync(join(folder, 'draft/page.html.br'))))).toBe(page);
		expect(String(gunzipSync(readFileSync(join(folder, 'draft/page.html.gz'))))).toBe(page);
	});

	it('takes the twins of a page that has not changed from the last site', async () => {
		put('build', 'same.html', page);
		put('build', 'same.html.br', 'taken');
		put('build', 'other.html', page.replace('figure', 'number'));
		put('build', 'other.html.br', 'of the last page');
		put('draft', 'same.html', page);
		put('draft', 'other.html', page);
		utimesSync(join(folder, 'build/same.html.br'), 1, 1);
		await packTwins(join(folder, 'draft'), join(folder, 'build'));
		expect(readFileSync(join(folder, 'draft/same.html.br'), 'utf8')).toBe('taken');
		expect(String(brotliDecompressSync(readFileSync(join(folder, 'draft/other.html.br'))))).toBe(page);
		expect(existsSync(join(folder, 'draft/same.html.gz'))).toBe(true);
	});

	it('leaves a twin that an edition holds, a second name of the kept bytes', async () => {
		put('kept', 'object', 'as it was frozen');
		put('build', 'frozen.html', page);
		put('build', 'frozen.html.br', 'of the last site');
		put('draft', 'frozen.html', page);
		linkSync(join(folder, 'kept/object'), join(folder, 'draft/frozen.html.br'));
		expect(await packTwins(join(folder, 'draft'), join(folder, 'build'))).toBe(1);
		expect(readFileSync(join(folder, 'kept/object'), 'utf8')).toBe('as it was frozen');
	});
});

describe('time', () => {
	it('is told in seconds, from a minute on with minutes', () => {
		expect([time(4240), time(59_940), time(220_000), time(119_700)]).toEqual(['4.2 s', '59.9 s', '3 min 40 s', '2 min 0 s']);
	});
});
