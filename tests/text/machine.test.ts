import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const ROOM = new URL('../../src/lib/text/', import.meta.url);
const MACHINE = /\bIntl\b|\btoLocale\w*|\blocaleCompare\b|\bnew Date\b|\bDate\.|\bnavigator\b|\bprocess\b/g;

/** Where a source asks the machine for its locale, clock or zone. */
function machineWords(source: string): string[] {
	return source.match(MACHINE) ?? [];
}

describe('the text room', () => {
	const files = readdirSync(ROOM, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));

	it.each(files)('%s asks nothing of the machine', (name) => {
		expect(machineWords(readFileSync(new URL(name, ROOM), 'utf8'))).toEqual([]);
	});
	it('would see it if it did', () => {
		const planted = "new Intl.NumberFormat('kk'); value.toLocaleString(); a.localeCompare(b); new Date(); Date.now()";
		expect(machineWords(planted)).toEqual(['Intl', 'toLocaleString', 'localeCompare', 'new Date', 'Date.']);
	});
});
