/** Reads Vitest's JSON report: how many tests passed, and which did not. */

export interface Failure {
	readonly title: string;
	readonly message: string;
}

interface Report {
	readonly testResults: readonly {
		readonly name: string;
		readonly status: string;
		readonly message: string;
		readonly assertionResults: readonly {
			readonly fullName: string;
			readonly status: string;
			readonly failureMessages?: readonly string[];
		}[];
	}[];
}

/** A skipped test counts as failed: what is not run is not known. So does a file that could not be read. */
export function readReport(text: string): { passed: number; failures: Failure[] } {
	const { testResults } = JSON.parse(text) as Report;
	const failures: Failure[] = [];
	let passed = 0;
	for (const { name, status, message, assertionResults } of testResults) {
		const file = name.replace(`${process.cwd()}/`, '');
		for (const test of assertionResults) {
			const title = `${file} > ${test.fullName}`;
			if (test.status === 'passed') passed += 1;
			else if (test.status === 'failed') failures.push({ title, message: test.failureMessages?.join('\n') ?? '' });
			else failures.push({ title, message: `was not run: ${test.status}` });
		}
		const explained = assertionResults.some((test) => test.status !== 'passed');
		if (status !== 'passed' && !explained) failures.push({ title: file, message: message || 'holds no test that ran' });
	}
	if (passed === 0 && failures.length === 0) failures.push({ title: 'vitest', message: 'found no tests' });
	return { passed, failures };
}
