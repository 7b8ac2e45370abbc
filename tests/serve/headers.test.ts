import { describe, expect, it } from 'vitest';
import { headerRules, headersOf } from '../../scripts/serve/headers.ts';

describe('headerRules', () => {
	it('reads paths, their headers and comments', () => {
		expect(headerRules('# all\n/*\n  A: 1\n\n/:lang/figures/:id/picture.png\n  B: x: y\n')).toEqual([
			{ path: '/*', headers: [['A', '1']] },
			{ path: '/:lang/figures/:id/picture.png', headers: [['B', 'x: y']] }
		]);
	});

	it.each([
		['  A: 1', '_headers:1 should be a path, or under a path "  Name: value", got "  A: 1"'],
		['/*\n  A 1', '_headers:2 should be a path, or under a path "  Name: value", got "  A 1"']
	])('refuses %j', (text, message) => {
		expect(() => headerRules(text)).toThrow(message);
	});
});

describe('headersOf', () => {
	const rules = headerRules('/*\n  A: 1\n/data/*\n  A: 2\n/:lang/picture.png\n  B: 3\n');

	it('joins the values of every rule that fits, as hosts do', () => {
		expect([...headersOf(rules, '/data/facts.csv')]).toEqual([['A', '1, 2']]);
	});

	it('takes :name for one part of the path and a dot for a dot', () => {
		expect(headersOf(rules, '/kk/picture.png').get('B')).toBe('3');
		expect(headersOf(rules, '/kk/deep/picture.png').get('B')).toBeUndefined();
		expect(headersOf(rules, '/kk/picture_png').get('B')).toBeUndefined();
	});
});
