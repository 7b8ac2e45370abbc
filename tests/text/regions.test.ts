import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGS } from '../../src/lib/contract/vocabulary.ts';
import { fromRegion, inRegion, regionInside, regionShort, TILE_REGIONS } from '../../src/lib/text/regions.ts';

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

describe('inRegion(name, lang), fromRegion(name, lang)', () => {
	it.each([
		['ru', 'Туркестанская область', 'в Туркестанской области', 'из Туркестанской области'],
		['ru', 'Область Абай', 'в области Абай', 'из области Абай'],
		['ru', 'Город Алматы', 'в городе Алматы', 'из города Алматы'],
		['ru', 'Казахстан', 'в Казахстане', 'из Казахстана'],
		[
			'ru',
			'Карагандинская область (до июня 2022 г.)',
			'в Карагандинской области (до июня 2022 г.)',
			'из Карагандинской области (до июня 2022 г.)'
		],
		['kk', 'Түркістан облысы', 'Түркістан облысында', 'Түркістан облысынан'],
		['kk', 'Алматы қаласы', 'Алматы қаласында', 'Алматы қаласынан'],
		['kk', 'Қазақстан', 'Қазақстанда', 'Қазақстаннан'],
		['en', 'Almaty city', 'in Almaty city', 'from Almaty city']
	] as const)('%s %s', (lang, name, where, from) => {
		expect(inRegion(name, lang)).toBe(where);
		expect(fromRegion(name, lang)).toBe(from);
	});

	it('bends every Russian name of the record', () => {
		const all = JSON.parse(readFileSync('static/data/regions.json', 'utf8')) as { ru: string }[];
		const unbent = all.filter(
			({ ru }) => !/^в (?:городе |области |Казахстане|.*ской области)/.test(inRegion(ru, 'ru'))
		);
		expect(unbent).toEqual([]);
	});
});
