import { describe, expect, it } from 'vitest';
import { freePlaces, overlap, pushedApart } from '../../src/lib/charts/placing.ts';

const at = (x: number, y = 0) => ({ x, y, width: 10, height: 10 });

describe('overlap(a, b)', () => {
	it('does not count edges that touch', () => {
		expect([overlap(at(0), at(9)), overlap(at(0), at(10)), overlap(at(0), at(0, 10))]).toEqual([true, false, false]);
	});

	it('does not count them either where they touch but for a hair', () => {
		expect([0.1 + 0.2 > 0.3, overlap({ ...at(0), width: 0.1 + 0.2 }, at(0.3))]).toEqual([true, false]);
	});
});

describe('freePlaces(labels, taken)', () => {
	it('takes the first free place of each, the most important first, and leaves out what has none', () => {
		expect(
			freePlaces(
				[
					[at(0), at(20)],
					[at(0), at(22), at(40)],
					[at(5), at(45)]
				],
				[at(0)]
			)
		).toEqual([1, 2, -1]);
	});

	it('gives nothing for nothing', () => {
		expect(freePlaces([], [at(0)])).toEqual([]);
		expect(freePlaces([[]], [])).toEqual([-1]);
	});
});

describe('pushedApart(wanted, from, to)', () => {
	const labels = (...centres: number[]) => centres.map((centre) => ({ centre, height: 10 }));

	it('leaves alone what does not touch', () => {
		expect(pushedApart(labels(20, 50), 0, 100)).toEqual([20, 50]);
	});

	it('parts what does, in the order of heights, whatever the order given', () => {
		expect(pushedApart(labels(52, 50), 0, 100)).toEqual([60, 50]);
	});

	it('turns back at the end', () => {
		expect(pushedApart(labels(99, 98, 97), 0, 100)).toEqual([95, 85, 75]);
	});

	it('spreads evenly what does not fit', () => {
		expect(pushedApart(labels(5, 5, 5, 5), 0, 20)).toEqual([2.5, 7.5, 12.5, 17.5]);
	});

	it('gives nothing for nothing', () => {
		expect(pushedApart([], 0, 100)).toEqual([]);
	});
});
