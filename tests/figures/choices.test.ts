import { describe, expect, it } from 'vitest';
import { defaultChoices, readChoices, writeChoices, everyState } from '../../src/lib/figures/choices.ts';
import { FIGURES } from '../../src/lib/figures/figures.ts';

const CHOICES = [
	{ name: 'reading', options: ['fund', 'budget'] },
	{ name: 'unit', options: ['tenge', 'usd'] }
];

describe('readChoices(choices, search)', () => {
	it('takes the first option when the address says nothing', () => {
		expect(readChoices(CHOICES, new URLSearchParams(''))).toEqual({
			choices: { reading: 'fund', unit: 'tenge' },
			refused: []
		});
	});

	it('falls back on a bad value and says so', () => {
		expect(readChoices(CHOICES, new URLSearchParams('unit=euro&reading=budget'))).toEqual({
			choices: { reading: 'budget', unit: 'tenge' },
			refused: [{ name: 'unit', value: 'euro', shown: 'tenge' }]
		});
	});

	it('leaves other parameters alone', () => {
		expect(readChoices(CHOICES, new URLSearchParams('utm_source=x')).choices).toEqual(defaultChoices(CHOICES));
	});

	it('refuses a choice without options', () => {
		expect(() => defaultChoices([{ name: 'unit', options: [] }])).toThrow('choices: unit has no options');
	});
});

describe('writeChoices(all, choices)', () => {
	it('leaves defaults out', () => {
		expect(writeChoices(CHOICES, { reading: 'fund', unit: 'usd' })).toBe('?unit=usd');
		expect(writeChoices(CHOICES, defaultChoices(CHOICES))).toBe('');
	});

	it.each(FIGURES.map((figure) => [figure.id, figure] as const))('is read back whole: %s', (_, figure) => {
		for (const choices of everyState(figure.choices)) {
			const search = new URLSearchParams(writeChoices(figure.choices, choices));
			expect(readChoices(figure.choices, search)).toEqual({ choices, refused: [] });
		}
	});
});
