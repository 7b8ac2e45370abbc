import { describe, expect, it } from 'vitest';
import { askHash, readAskHash } from '../../../src/lib/explore/builder/address.ts';
import { alike } from '../../../src/lib/explore/builder/question.ts';
import { READY_BUILT } from '../../../src/lib/explore/builder/ready.ts';
import { exploreHash } from '../../../src/lib/export/fragment.ts';

/** A fragment that brings this text. */
const bringing = (text: string) => exploreHash(text).replace('#sql=', '#ask=');
const funding = READY_BUILT.funding;

describe('a built question in a fragment', () => {
	it.each(Object.entries(READY_BUILT))('goes there and back: %s', (_, question) => {
		const hash = askHash(question);
		expect(hash).toMatch(/^#ask=[\w-]+$/);
		expect(hash.length).toBeLessThan(600);
		expect(readAskHash(hash)).toEqual({ question });
	});

	it('is alike to one whose filters were chosen in another order, and to no other', () => {
		const { package: of, ...rest } = READY_BUILT.packages.filters;
		const turned = { ...READY_BUILT.packages, filters: { package: [...of].reverse(), ...rest } };
		expect(alike(READY_BUILT.packages, turned)).toBe(true);
		expect(alike(READY_BUILT.packages, { ...turned, filters: rest })).toBe(false);
		expect(alike(READY_BUILT.packages, { ...turned, unit: 'gdp' })).toBe(false);
	});

	it('keeps names with quotes and Kazakh letters', () => {
		const question = { ...funding, filters: { source: [`Қ'ала "Ұ"`] } };
		expect(readAskHash(askHash(question))).toEqual({ question });
	});

	it.each([
		['no fragment', '', 'none'],
		['another question', exploreHash('select 1'), 'none'],
		['no deflate', '#ask=____', 'broken'],
		['other signs', '#ask=<script>', 'broken'],
		['nothing', '#ask=', 'broken'],
		['no JSON', bringing('select 1'), 'broken'],
		['JSON that is no question', bringing('[1]'), 'broken'],
		['nothing in JSON', bringing('null'), 'broken'],
		['an unknown theme', bringing(JSON.stringify({ ...funding, theme: 'constructor' })), 'broken'],
		['a measure that is SQL', bringing(JSON.stringify({ ...funding, measure: "x' or 1=1" })), 'broken'],
		['a split that the theme lacks', bringing(JSON.stringify({ ...funding, by: 'payer' })), 'broken'],
		['one split twice', bringing(JSON.stringify({ ...funding, series: 'year' })), 'broken'],
		['a filter by an unknown column', bringing(JSON.stringify({ ...funding, filters: { value: ['1'] } })), 'broken'],
		['a filter by the prototype', bringing('{"filters":{"__proto__":["1"]}}'), 'broken'],
		['codes that are no text', bringing(JSON.stringify({ ...funding, filters: { year: [2024] } })), 'broken'],
		['codes of many lines', bringing(JSON.stringify({ ...funding, filters: { year: ['a\nb'] } })), 'broken'],
		['too many codes', bringing(JSON.stringify({ ...funding, filters: { year: Array(401).fill('1') } })), 'broken'],
		['a drawing that is none', bringing(JSON.stringify({ ...funding, drawing: 'pie' })), 'broken'],
		['too long', `#ask=${'A'.repeat(300_001)}`, 'huge']
	])('tells and never throws: %s', (_, hash, problem) => {
		expect(readAskHash(hash)).toEqual({ problem });
	});
});
