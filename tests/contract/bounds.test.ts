import { describe, expect, it } from 'vitest';
import { boundsOf } from '../../src/lib/contract/bounds.ts';

describe('boundsOf(value, precision, rounding)', () => {
	it.each([
		['exact', null, 80, 80],
		['rounded', 10, 75, 85],
		['about', 10, 70, 90],
		['over', 10, 80, 90],
		['under', 10, 70, 80],
		['up_to', 10, 0, 80]
	] as const)('%s 80, rounding %s: from %s to %s', (precision, rounding, low, high) => {
		expect(boundsOf(80, precision, rounding)).toEqual({ low, high });
	});
});
