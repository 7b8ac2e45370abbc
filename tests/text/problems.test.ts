import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { holesOf } from '../../src/lib/text/fill.ts';
import { problemIn } from '../../src/lib/text/problems.ts';
import { kk } from '../../src/lib/text/problems/kk.ts';
import { ru } from '../../src/lib/text/problems/ru.ts';

const FIXTURES = 'tests/fixtures/record';
/** About files of data/, which no reader brings. */
const OF_FOLDERS = /^(belongs to no table|is missing; restore)/;
/** Every message that a rule of the check has an example of. */
const MESSAGES = readdirSync(FIXTURES)
	.filter((folder) => folder !== 'good')
	.flatMap((folder) =>
		readFileSync(join(FIXTURES, folder, 'expected.txt'), 'utf8')
			.trimEnd()
			.split('\n')
	)
	.map((line) => line.replace(/^\S+ \S+: /, ''))
	.filter((message) => !OF_FOLDERS.test(message));

describe.each([
	['kk', kk],
	['ru', ru]
])('problemIn(message) in %s', (_, words) => {
	it('has words for every message of the check', () => {
		expect(MESSAGES.length).toBeGreaterThan(90);
		expect(MESSAGES.filter((message) => problemIn(message, words) === null)).toEqual([]);
	});

	it('keeps every value that the message found', () => {
		const lost = Object.entries(words.templates).filter(
			([english, text]) => holesOf(english).sort().join() !== holesOf(text).sort().join()
		);
		expect(lost).toEqual([]);
	});

	it('does not guess', () => {
		expect(problemIn('is something new; look', words)).toBeNull();
	});
});

describe('problemIn(message)', () => {
	it.each([
		[
			'"x" is not in data/lists/regions.csv or data/lists/countries.csv; add it there first, or use a code that is',
			'«x» нет в data/lists/regions.csv или data/lists/countries.csv; сначала добавьте туда или возьмите код, который там есть',
			'data/lists/regions.csv не data/lists/countries.csv ішінде «x» жоқ; алдымен соған қосыңыз не бар кодты алыңыз'
		],
		[
			'5 repeats line 12; keep one of the two rows',
			'5 повторяет другую строку: строка 12; оставьте одну из двух',
			'5 басқа жолды қайталайды: 12-жол; екеуінің бірін қалдырыңыз'
		],
		[
			'"{y}" is neither yes nor no; use one',
			'«{y}» – не yes и не no; напишите одно из них',
			'«{y}» – yes та, no да емес; біреуін жазыңыз'
		]
	])('says %s', (message, russian, kazakh) => {
		expect([problemIn(message, ru), problemIn(message, kk)]).toEqual([russian, kazakh]);
	});

	it('knows the same messages in both languages', () => {
		expect(Object.keys(kk.templates)).toEqual(Object.keys(ru.templates));
	});
});
