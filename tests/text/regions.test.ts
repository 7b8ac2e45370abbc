import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGS } from '../../src/lib/contract/vocabulary.ts';
import { regionInside, regionShort, TILE_REGIONS } from '../../src/lib/text/regions.ts';

describe('regionShort(code, lang, size)', () => {
	it('knows every region that has a tile, and no other', () => {
		const all = JSON.parse(readFileSync('static/data/regions.json', 'utf8')) as {
			code: string;
			tile_col: number | null;
		}[];
		const tiles = all.filter(({ tile_col }) => tile_col !== null).map(({ code }) => code);
		expect([...TILE_REGIONS].sort()).toEqual(tiles.sort());
	});

	it.each(LANGS)('gives each a name of its own in %s', (lang) => {
		for (const size of ['desk', 'phone'] as const) {
			const names = TILE_REGIONS.map((code) => regionShort(code, lang, size));
			expect(new Set(names).size).toBe(TILE_REGIONS.length);
			expect(names.filter((name) => size === 'phone' && name.length > 6)).toEqual([]);
		}
	});

	it('refuses another code', () => {
		expect(() => regionShort('karaganda_old', 'en', 'desk')).toThrow('region karaganda_old has no short name');
	});
});

describe('regionInside(name)', () => {
	it('begins a common noun with a small letter, and no proper name', () => {
		const names = ['Город Алматы', 'Область Абай', 'Карагандинская область', 'Алматы қаласы', 'Almaty city'];
		expect(names.map(regionInside)).toEqual([
			'город Алматы',
			'область Абай',
			'Карагандинская область',
			'Алматы қаласы',
			'Almaty city'
		]);
	});
});
