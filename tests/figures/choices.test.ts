import { describe, expect, it } from 'vitest';
import { defaultChoices, everyState, readChoices, stateName, writeChoices } from '../../src/lib/figures/choices.ts';
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

	const RENAMED = [
		{ name: 'unit', options: ['tenge', 'usd'], formerly: ['currency', 'money'], renamed: { dollar: 'usd' } }
	];

	it.each(['currency=usd', 'money=dollar', 'unit=dollar', 'currency=dollar&utm_source=x'])(
		'migrates the older address %s without a word',
		(search) => {
			const read = readChoices(RENAMED, new URLSearchParams(search));
			expect(read).toEqual({ choices: { unit: 'usd' }, refused: [] });
			expect(writeChoices(RENAMED, read.choices)).toBe('?unit=usd');
		}
	);

	it('believes the name of today before an older one', () => {
		expect(readChoices(RENAMED, new URLSearchParams('money=tenge&unit=usd')).choices).toEqual({ unit: 'usd' });
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

describe('stateName(all, choices)', () => {
	it('is empty for defaults, else names what differs in the order of the choices', () => {
		expect(stateName(CHOICES, defaultChoices(CHOICES))).toBe('');
		expect(stateName(CHOICES, { unit: 'usd', reading: 'budget' })).toBe('reading-budget-unit-usd');
	});

	it.each(FIGURES.map((figure) => [figure.id, figure] as const))('differs for every state: %s', (_, figure) => {
		const names = everyState(figure.choices).map((choices) => stateName(figure.choices, choices));
		expect(new Set(names).size).toBe(names.length);
		for (const name of names) expect(name).toMatch(/^[\w-]*$/);
	});
});
