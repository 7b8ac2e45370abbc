import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { namedChromium, systemChromium } from '../scripts/chromium.ts';

let folder: string;
let program: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'chromium-'));
	program = join(folder, 'chromium-browser');
	writeFileSync(program, '');
	chmodSync(program, 0o755);
	writeFileSync(join(folder, 'chromium'), 'cannot be run');
	chmodSync(join(folder, 'chromium'), 0o644);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('namedChromium', () => {
	it('takes CHROMIUM_PATH, then CHROME_PATH, then nothing', () => {
		expect(namedChromium({ CHROMIUM_PATH: program, CHROME_PATH: 'x' })).toBe(program);
		expect(namedChromium({ CHROMIUM_PATH: '', CHROME_PATH: program })).toBe(program);
		expect(namedChromium({})).toBeNull();
	});

	it('does not look further when the named one cannot be run', () => {
		expect(() => namedChromium({ CHROMIUM_PATH: '/no/chromium' })).toThrow(
			'CHROMIUM_PATH should be the path of a Chromium, or not be set, got "/no/chromium"'
		);
	});
});

describe('systemChromium', () => {
	it('takes the first that can be run', () => {
		expect(systemChromium(`/nothing:${folder}`)).toBe(program);
	});

	it('finds none in empty folders', () => {
		expect(systemChromium('')).toBeNull();
	});
});
