import { describe, expect, it } from 'vitest';
import { editionPath, isEditionDay, readEditions } from '../../src/lib/contract/editions.ts';

const EDITION = {
	day: '2026-11-25',
	version: '2026-03-06',
	data: 'a'.repeat(64),
	sums: 'b'.repeat(64),
	files: 3,
	bytes: 12,
	made: null
};

const MADE = { site: 'https://example.kz', base: '', commit: 'c'.repeat(40), allowed: null, signature: null };

describe('readEditions(list)', () => {
	it('reads editions, oldest first', () => {
		const older = { ...EDITION, day: '2026-01-31' };
		expect(readEditions([EDITION, older]).map(({ day }) => day)).toEqual(['2026-01-31', '2026-11-25']);
	});

	it.each([
		[{}, 'editions should be a list, got {}'],
		[[7], 'editions[0] should be an object, got 7'],
		[[{ ...EDITION, day: '2026-02-30' }], 'editions[0].day should be a day YYYY-MM-DD, got "2026-02-30"'],
		[[{ ...EDITION, sums: 'x' }], 'editions[0].sums should be 64 hexadecimal digits, got "x"'],
		[[{ ...EDITION, files: 0 }], 'editions[0].files should be a whole number above 0, got 0'],
		[
			[{ ...EDITION, version: '2026-03-06.x' }],
			'editions[0].version should be a version such as 2026-07-31.3f2a9c1, got "2026-03-06.x"'
		],
		[
			[{ ...EDITION, made: { ...MADE, commit: 'x' } }],
			'editions[0].made.commit should be 40 hexadecimal digits, got "x"'
		],
		[
			[{ ...EDITION, made: { ...MADE, signature: { key: 'x' } } }],
			'editions[0].made.signature.key should be the fingerprint of a key, got "x"'
		]
	])('refuses %j', (list, message) => {
		expect(() => readEditions(list)).toThrow(message);
	});
});

describe('an edition', () => {
	it('stands under its day, which is a real one', () => {
		expect(editionPath('2026-11-25')).toBe('/v/2026-11-25');
		expect(['2026-11-25', '2026-02-29', '25.11.2026', ''].map(isEditionDay)).toEqual([true, false, false, false]);
	});
});
