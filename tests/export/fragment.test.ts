import { deflateSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { exploreHash, MOST_SQL, readExploreHash } from '../../src/lib/export/fragment.ts';

const packed = (bytes: Uint8Array) => `#sql=${Buffer.from(bytes).toString('base64url')}`;

describe('exploreHash(sql)', () => {
	it.each([
		['nothing', ''],
		['Kazakh and quotes', `select 'Әлеуметтік «қор»' as "Ұлы ""Қ'ала""" -- ₸ 🙂`],
		['lines', 'select 1;\r\n\tselect 2'],
		['20 kB', Array.from({ length: 2000 }, (_, at) => `${(at * 2654435761) % 4294967296}`).join(',\n')],
		['the longest', 'x'.repeat(MOST_SQL)]
	])('comes back whole: %s', (_, sql) => {
		const hash = exploreHash(sql);
		expect(hash).toMatch(/^#sql=[\w-]+$/);
		expect(readExploreHash(hash)).toEqual({ sql });
	});

	it('is the same in every engine', () => {
		expect(exploreHash('select 1')).toBe('#sql=K07NSU0uUTAEAA');
	});

	it('refuses SQL that no page would open', () => {
		expect(() => exploreHash('x'.repeat(MOST_SQL + 1))).toThrow(
			'SQL for a link should be 200000 bytes at most, got 200001'
		);
	});
});

describe('readExploreHash(hash)', () => {
	it.each(['', '#', '#keys', '#q=1'])('leaves %j to others', (hash) => {
		expect(readExploreHash(hash)).toEqual({ problem: 'none' });
	});

	it.each([
		['signs of no base64', '#sql=a b'],
		['no text', '#sql='],
		['bytes that are no deflate', '#sql=____'],
		['a part of a text', exploreHash('select 1, 2, 3').slice(0, -4)],
		['bytes that are no UTF-8', packed(deflateSync(new Uint8Array([0xff, 0xfe])))]
	])('tells that it is broken: %s', (_, hash) => {
		expect(readExploreHash(hash)).toEqual({ problem: 'broken' });
	});

	it.each([
		['a bomb', packed(deflateSync(new Uint8Array(50_000_000)))],
		['a long address', `#sql=${'A'.repeat(300_001)}`]
	])('tells that it is huge: %s', (_, hash) => {
		expect(readExploreHash(hash)).toEqual({ problem: 'huge' });
	});
});
