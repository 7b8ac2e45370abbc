import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { sha256, sha256ByHand } from '../../src/lib/query/wasm/sha256.ts';

function bytes(length: number): Uint8Array<ArrayBuffer> {
	return Uint8Array.from({ length }, (_, i) => (i * 197 + (i >> 8)) & 255);
}

describe('sha256', () => {
	it.each([0, 1, 55, 56, 63, 64, 65, 119, 120, 1000, 1_000_003])(
		'is the hash of %i bytes, by hand as well',
		async (length) => {
			const expected = createHash('sha256').update(bytes(length)).digest('hex');
			expect(await sha256(bytes(length))).toBe(expected);
			expect(sha256ByHand(bytes(length))).toBe(expected);
		}
	);

	it('hashes only the part that a view shows', () => {
		const whole = bytes(300);
		expect(sha256ByHand(whole.subarray(100, 200))).toBe(sha256ByHand(whole.slice(100, 200)));
	});
});
