import { describe, expect, it } from 'vitest';
import { wovenFill, wovenTextures } from '../../src/lib/charts/textures.ts';

describe('wovenTextures(id, marks)', () => {
	it('names each pattern once, and none for plain textures', () => {
		const hatched = { tone: 'part-1', texture: 'hatched' } as const;
		const solid = { tone: 'part-2', texture: 'solid' } as const;
		expect(wovenTextures('a', [hatched, solid, hatched])).toEqual([{ id: 'a-hatched-part-1', ...hatched }]);
	});
});

describe('wovenFill(id, mark)', () => {
	it('points to the pattern, and leaves plain textures to their class', () => {
		expect(wovenFill('a', { tone: 'part-1', texture: 'dotted' })).toBe('url(#a-dotted-part-1)');
		expect(wovenFill('a', { tone: 'part-1', texture: 'edged' })).toBeUndefined();
	});
});
