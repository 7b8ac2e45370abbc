import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { LETTERS } from '../../scripts/fonts.ts';
import { pngOf } from '../../src/lib/server/picture/picture.ts';

const SPECIAL = 'ӘәҒғҚқҢңӨөҰұҮүҺһІіЁё₸';

/** A letter as a picture: which pixels are dark. */
async function drawn(letter: string, weight: number): Promise<string> {
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="60" font-family="Golos Text"><rect width="60" height="60" fill="#fff"/><text x="10" y="44" font-size="40" font-weight="${weight}">${letter}</text></svg>`;
	const { data } = PNG.sync.read(Buffer.from(await pngOf(svg)));
	return Array.from({ length: data.length / 4 }, (_, at) => (data[at * 4]! < 128 ? '#' : '.')).join('');
}

describe('the letters of pictures', () => {
	it.each([400, 600])('are those of the typeface, none missing and no two alike: weight %s', async (weight) => {
		const missing = await drawn('\u{1F9EA}', weight);
		const shapes = new Map<string, string>();
		for (const letter of SPECIAL + 'ОоУуКкНнГгИи') {
			const shape = await drawn(letter, weight);
			expect(shape, letter).toContain('#');
			expect(shape, letter).not.toBe(missing);
			expect(shapes.get(shape), `${letter} looks like ${shapes.get(shape)}`).toBeUndefined();
			shapes.set(shape, letter);
		}
	});

	it('are in the cut typeface too', () => {
		expect([...SPECIAL].filter((letter) => !LETTERS.includes(letter))).toEqual([]);
	});
});
