import { describe, expect, it } from 'vitest';
import { FIGURES, figureOf } from '../../src/lib/figures/figures.ts';

const narrower = FIGURES.filter(({ within }) => within !== undefined);

describe('a figure that is a narrower reading', () => {
	it('is one of several', () => {
		expect(narrower.length).toBeGreaterThan(5);
	});

	it.each(narrower.map(({ id }) => id))('%s names another figure of its topic, without a circle', (id) => {
		const passed = [id];
		let next = figureOf(id).within;
		while (next !== undefined) {
			expect(passed).not.toContain(next);
			expect(figureOf(next).topic).toBe(figureOf(id).topic);
			passed.push(next);
			next = figureOf(next).within;
		}
	});
});
