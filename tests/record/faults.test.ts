import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkRecord, showProblem } from '../../scripts/record/read.ts';
import { FIXTURES, overlay } from './overlay.ts';

/** Of the synthetic record. */
const TODAY = '2025-06-30';

function problemsOf(fault: string): string[] {
	const read = checkRecord(overlay(fault), TODAY);
	return read.ok ? [] : read.problems.map(showProblem);
}

const FAULTS = readdirSync(FIXTURES).filter((folder) => folder !== 'good');

describe('checkRecord', () => {
	it('finds nothing wrong with the good record', () => {
		expect(problemsOf('good')).toEqual([]);
	});

	it.each(FAULTS)('says all that is wrong, and no more: %s', (fault) => {
		const expected = join(FIXTURES, fault, 'expected.txt');
		expect(existsSync(expected), `${expected} is missing; write the whole messages there, one a line`).toBe(true);
		expect(problemsOf(fault)).toEqual(readFileSync(expected, 'utf8').trimEnd().split('\n'));
	});
});
