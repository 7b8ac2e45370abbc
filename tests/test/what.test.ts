import { describe, expect, it } from 'vitest';
import type { Step } from '../../scripts/test/step.ts';
import { stagesOf } from '../../scripts/test/stages.ts';
import { readWhat } from '../../scripts/test/what.ts';

const steps = (words: readonly string[]): readonly Step[] => stagesOf(readWhat(words), 'checkout').flat(2);
const names = (...words: string[]) => steps(words).map(({ name }) => name);

describe('the words of npm test', () => {
	it.each([
		[[], { part: 'once', shard: null }],
		[['--all'], { part: 'all', shard: null }],
		[['--all', '--rest'], { part: 'rest', shard: null }],
		[['--all', '--shard', '2/3'], { part: 'all', shard: '2/3' }]
	])('%j', (words, what) => expect(readWhat(words)).toEqual(what));

	it.each([
		[['--fast'], 'npm test takes --rest and --shard 1/3 after test:all, got "--fast"'],
		[['--shard', '4/3'], '--shard should be a part and the number of parts, such as 1/3, got "4/3"'],
		[['--shard'], '--shard should be a part and the number of parts, such as 1/3, got ""']
	])('%j are refused', (words, message) => expect(() => readWhat(words)).toThrow(message));
});

describe('what runs', () => {
	it('is each behaviour once, and everything', () => {
		expect(names()).toEqual(['data', 'folder', 'lint', 'listed', 'types', 'unit', 'journeys']);
		const rest = ['build', 'long', 'edition', 'beside', 'links', 'root', 'browser', 'commands'];
		expect(names('--rest')).toEqual(['data', ...rest]);
		expect(names('--all')).toEqual([...names(), ...rest]);
	});

	it('waits for nothing that does not run', () => {
		for (const words of [[], ['--all'], ['--rest'], ['--rest', '--shard', '2/2']]) {
			const known = new Set(names(...words));
			const lost = steps(words).flatMap(({ after = [] }) => after.filter((name) => !known.has(name)));
			expect(lost).toEqual([]);
		}
	});

	it('is divided where it can be, and the rest runs in the first part', () => {
		expect(names('--rest', '--shard', '2/2')).toEqual(['data', 'build', 'long', 'browser', 'commands']);
		const divided = steps(['--rest', '--shard', '1/2']).filter(({ run }) => run.includes('--shard=1/2'));
		expect(divided.map(({ name }) => name)).toEqual(['long', 'browser', 'commands']);
	});
});
