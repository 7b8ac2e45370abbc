import { describe, expect, it } from 'vitest';
import { changesBetween, missingName, nearestName } from '../../src/lib/query/nearest-name.ts';
import { placeIn, plainMessage } from '../../src/lib/query/sql-place.ts';

describe('changesBetween(one, other)', () => {
	it.each([
		['', '', 0],
		['spending', 'spending', 0],
		['spendin', 'spending', 1],
		['spednig', 'spending', 2],
		['өңір', 'өңірі', 1],
		['abc', '', 3],
		['kitten', 'sitting', 3]
	])('%j and %j differ by %d', (one, other, changes) => {
		expect(changesBetween(one, other)).toBe(changes);
		expect(changesBetween(other, one)).toBe(changes);
	});
});

describe('nearestName(wanted, names)', () => {
	const names = ['facts', 'spending', 'sources', 'value', 'source_id'];

	it.each([
		['spendin', 'spending'],
		['SPENDING', 'spending'],
		['fcats', 'facts'],
		['sourceid', 'source_id'],
		['nosuch', null],
		['x', null]
	])('for %j is %j', (wanted, nearest) => {
		expect(nearestName(wanted, names)).toBe(nearest);
	});
});

describe('missingName(message)', () => {
	it.each([
		['Catalog Error: Table with name spendin does not exist!', 'spendin'],
		['Binder Error: Referenced column "valu" not found in FROM clause!', 'valu'],
		['Binder Error: Table "facts" does not have a column named "x y"', 'x y'],
		['Parser Error: syntax error at or near "selec"', null]
	])('of %j is %j', (message, name) => {
		expect(missingName(message)).toBe(name);
	});
});

describe('placeIn(sql, message)', () => {
	it.each([
		['selec 1', 'Parser Error: x\n\nLINE 1: selec 1\n        ^', { line: 1, column: 1 }],
		['select\n  nosuch', 'Binder Error: x\n\nLINE 2:   nosuch\n          ^', { line: 2, column: 3 }],
		[
			`select ${'a'.repeat(90)}, b c d`,
			`Parser Error: x\n\nLINE 1: ...aaaaaa, b c d\n                     ^`,
			{ line: 1, column: 102 }
		],
		['select 1', 'Out of Range Error: x', null],
		['select 1', 'Parser Error: x\n\nLINE 7: select 1\n        ^', null],
		['select 1', 'Parser Error: x\n\nLINE 1: select 2\n        ^', null]
	])('of %j', (sql, message, place) => {
		expect(placeIn(sql, message)).toEqual(place);
	});
});

describe('plainMessage(message)', () => {
	it('reads what the engine hands over as JSON', () => {
		expect(plainMessage('{"exception_type":"Parser","exception_message":"no \\"x\\"","position":"0"}')).toBe(
			'Parser Error: no "x"'
		);
		expect(plainMessage('{"exception_type')).toBe('{"exception_type');
		expect(plainMessage('no statements')).toBe('no statements');
	});
});
