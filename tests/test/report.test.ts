import { describe, expect, it } from 'vitest';
import { readReport } from '../../scripts/test/report.ts';
import { runStep, type Outcome, type Step } from '../../scripts/test/step.ts';
import { runStages } from '../../scripts/test/lanes.ts';
import { countLine, summary } from '../../scripts/test/summary.ts';

function report(status: string, ...tests: object[]): string {
	return JSON.stringify({
		testResults: [{ name: 'a.test.ts', status, message: 'cannot be read', assertionResults: tests }]
	});
}

describe('readReport', () => {
	it('counts what passed and tells what failed', () => {
		const failed = { fullName: 'adds', status: 'failed', failureMessages: ['expected 2, got 3'] };
		expect(readReport(report('failed', { fullName: 'ends', status: 'passed' }, failed))).toEqual({
			passed: 1,
			failures: [{ title: 'a.test.ts > adds', message: 'expected 2, got 3' }]
		});
	});

	it('takes a skipped test for a failure', () => {
		expect(readReport(report('passed', { fullName: 'adds', status: 'pending' })).failures).toEqual([
			{ title: 'a.test.ts > adds', message: 'was not run: pending' }
		]);
	});

	it('takes a file without a test that ran for a failure', () => {
		expect(readReport(report('failed')).failures).toEqual([{ title: 'a.test.ts', message: 'cannot be read' }]);
	});

	it('takes no tests at all for a failure', () => {
		expect(readReport('{"testResults":[]}').failures).toEqual([{ title: 'vitest', message: 'found no tests' }]);
	});
});

describe('runStep', () => {
	const good: Step = { name: 'good', says: 'ends well', run: ['node', '-e', ''] };
	const bad: Step = { name: 'bad', says: 'ends badly', run: ['node', '-e', 'console.log("a line"); process.exit(3)'] };

	it('keeps the exit code and the last words of a command', async () => {
		const outcome = await runStep(bad, [], '.');
		expect(outcome.failures).toEqual([{ title: bad.run.join(' '), message: 'ended with exit code 3:\na line' }]);
	});

	it('does not run what stands on a failed step', async () => {
		const before: Outcome = { step: bad, passed: 0, failures: [{ title: '', message: '' }], seconds: 1 };
		const outcome = await runStep({ ...good, after: ['bad'] }, [before], '.');
		expect(outcome.failures).toEqual([{ title: 'good', message: 'not run, because bad failed' }]);
	});

	it('counts a command that ends well as one', async () => {
		const outcome = await runStep(good, [], '.');
		expect([outcome.passed, outcome.failures]).toEqual([1, []]);
	});
});

describe('runStages', () => {
	const step = (name: string, code: number, after: readonly string[] = []): Step => {
		return { name, says: '', run: ['node', '-e', `process.exit(${code})`], after };
	};

	it('runs the lanes of a stage beside each other and keeps the order in which steps are listed', async () => {
		const stages = [
			[[step('data', 0)]],
			[[step('types', 1), step('unit', 0, ['data'])], [step('folder', 0, ['data'])]]
		];
		const outcomes = await runStages(stages, '.');
		expect(outcomes.map(({ step, passed }) => [step.name, passed])).toEqual([
			['data', 1],
			['types', 0],
			['unit', 1],
			['folder', 1]
		]);
	});

	it('does not run in a later stage what stands on a failed step', async () => {
		const [, browser] = await runStages([[[step('build', 1)]], [[step('browser', 0, ['build'])]]], '.');
		expect(browser?.failures).toEqual([{ title: 'browser', message: 'not run, because build failed' }]);
	});
});

describe('summary', () => {
	const step: Step = { name: 'unit', says: '', run: ['true'] };
	const outcomes: Outcome[] = [
		{ step, passed: 7, failures: [{ title: 'a.test.ts > adds', message: 'expected 2\ngot 3' }], seconds: 1.25 }
	];

	it('lists the steps and then the failures', () => {
		expect(summary(outcomes)).toBe(
			'\n=== summary\n\nunit           1.3 s   7 passed, 1 failed\n\nunit: a.test.ts > adds\n    expected 2\n    got 3'
		);
	});

	it('ends with a line that counts', () => {
		expect(countLine(outcomes)).toBe('7 passed, 1 failed');
	});
});
