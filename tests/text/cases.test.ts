import { describe, expect, it } from 'vitest';
import { CASES } from './cases.ts';

describe('the text room in Node', () => {
	it.each(CASES)('$what', ({ got, expected }) => {
		expect(got).toBe(expected);
	});
});
