import { afterEach, describe, expect, it, vi } from 'vitest';
import { isSmall, thisMachine } from '../../src/lib/explore/small-machine.ts';

describe('isSmall(machine)', () => {
	it.each([
		['a line that saves data', { saveData: true }],
		['a slow 2g line', { effectiveType: 'slow-2g' }],
		['a 2g line', { effectiveType: '2g' }],
		['a 3g line', { effectiveType: '3g' }],
		['two gigabytes', { memory: 2 }],
		['half a gigabyte on a good line', { memory: 0.5, effectiveType: '4g', saveData: false }]
	])('asks on %s', (_, machine) => {
		expect(isSmall(machine)).toBe(true);
	});
	it.each([
		['a browser that tells nothing', {}],
		['a good line', { saveData: false, effectiveType: '4g' }],
		['four gigabytes', { memory: 4 }]
	])('does not ask on %s', (_, machine) => {
		expect(isSmall(machine)).toBe(false);
	});
});

describe('thisMachine()', () => {
	afterEach(() => vi.unstubAllGlobals());
	it('reads what the browser tells', () => {
		vi.stubGlobal('navigator', { connection: { saveData: true, effectiveType: '3g' }, deviceMemory: 2 });
		expect(thisMachine()).toEqual({ saveData: true, effectiveType: '3g', memory: 2 });
	});
	it('has no line to spare without a network', () => {
		vi.stubGlobal('navigator', { connection: { effectiveType: '2g' }, deviceMemory: 8, onLine: false });
		expect(isSmall(thisMachine())).toBe(false);
	});
	it('takes what a browser does not tell for unknown', () => {
		vi.stubGlobal('navigator', {});
		expect(thisMachine()).toEqual({ saveData: undefined, effectiveType: undefined, memory: undefined });
	});
});
