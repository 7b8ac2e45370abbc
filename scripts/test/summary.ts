/** The end of `npm test` in words: time and count of each step, every failure, and the line that counts. */

import type { Outcome } from './step.ts';

const LINES = 12;

/** A line for each step and, below, each failure with the first lines of its message. */
export function summary(outcomes: readonly Outcome[]): string {
	const lines = outcomes.map(({ step, passed, failures, seconds }) => {
		const count = `${passed} passed, ${failures.length} failed`;
		return `${step.name.padEnd(10)} ${seconds.toFixed(1).padStart(7)} s   ${count}`;
	});
	const failures = outcomes.flatMap(({ step, failures }) =>
		failures.map(({ title, message }) => {
			const first = message.split('\n').slice(0, LINES).join('\n    ');
			return `${step.name}: ${title}\n    ${first}`;
		})
	);
	return ['', '=== summary', '', ...lines, '', ...failures].join('\n');
}

/** Such as `412 passed, 0 failed`. */
export function countLine(outcomes: readonly Outcome[]): string {
	const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
	const failed = outcomes.reduce((sum, outcome) => sum + outcome.failures.length, 0);
	return `${passed} passed, ${failed} failed`;
}
