/** One step of `npm test`: runs a command, lets its words through and says what passed and what failed. */

import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readReport, type Failure } from './report.ts';

export interface Step {
	readonly name: string;
	/** What it makes sure of. */
	readonly says: string;
	readonly run: readonly [command: string, ...words: string[]];
	/** Variables of the environment that it needs besides those that are set. */
	readonly env?: Readonly<Record<string, string>>;
	/** Counts each of its tests instead of the command. */
	readonly vitest?: boolean;
	/** Steps without which this one makes no sense. */
	readonly after?: readonly string[];
	readonly before?: () => Promise<void>;
	/** Where it runs; the project's own folder when it is not told. */
	readonly where?: string;
}

export interface Outcome {
	readonly step: Step;
	readonly passed: number;
	readonly failures: readonly Failure[];
	readonly seconds: number;
}

const TAIL = 30;

/**
 * Runs a step; one whose groundwork failed is not run and counts as failed. `folder` takes the reports; words that are
 * `held` are let through once the step has ended, for beside it another one speaks.
 */
export async function runStep(step: Step, done: readonly Outcome[], folder: string, held = false): Promise<Outcome> {
	const begin = performance.now();
	const outcome = (passed: number, failures: readonly Failure[]): Outcome => {
		return { step, passed, failures, seconds: (performance.now() - begin) / 1000 };
	};
	const heading = `\n=== ${step.name}: ${step.says}\n`;
	if (!held) console.log(heading);
	const missing = step.after?.filter((name) => done.some((other) => other.step.name === name && failed(other))) ?? [];
	if (missing.length > 0) {
		return outcome(0, [{ title: step.name, message: `not run, because ${missing.join(', ')} failed` }]);
	}
	try {
		await step.before?.();
	} catch (error) {
		return outcome(0, [{ title: step.name, message: String(error) }]);
	}

	const file = join(folder, `${step.name}.json`);
	const [command, ...words] = step.run;
	const report = step.vitest === true ? ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`] : [];
	const spoken: Spoken[] = [];
	const hear = (piece: Spoken) => (held ? void spoken.push(piece) : piece.out.write(piece.chunk));
	const { code, tail } = await runCommand(command, [...words, ...report], step, hear);
	if (held) console.log(heading);
	for (const { chunk, out } of spoken) out.write(chunk);
	const ended = { title: step.run.join(' '), message: `ended with exit code ${code}:\n${tail}` };
	if (step.vitest !== true) return code === 0 ? outcome(1, []) : outcome(0, [ended]);
	if (!existsSync(file)) return outcome(0, [ended]);
	const { passed, failures } = readReport(readFileSync(file, 'utf8'));
	return outcome(passed, code !== 0 && failures.length === 0 ? [ended] : failures);
}

function failed(outcome: Outcome): boolean {
	return outcome.failures.length > 0;
}

interface Spoken {
	readonly chunk: Buffer;
	readonly out: NodeJS.WriteStream;
}

function runCommand(
	command: string,
	words: readonly string[],
	{ env = {}, where = '.' }: Step,
	heard: (piece: Spoken) => void
): Promise<{ code: number; tail: string }> {
	return new Promise((ended) => {
		const lines: string[] = [];
		// CI: a drawing that is not yet reviewed fails instead of being written.
		const child = spawn(command, words, {
			cwd: where,
			env: { ...process.env, ...env, CI: '1' },
			stdio: ['ignore', 'pipe', 'pipe']
		});
		const hear = (chunk: Buffer, out: NodeJS.WriteStream) => {
			heard({ chunk, out });
			lines.push(...String(chunk).split('\n'));
			lines.splice(0, lines.length - TAIL);
		};
		child.stdout.on('data', (chunk: Buffer) => hear(chunk, process.stdout));
		child.stderr.on('data', (chunk: Buffer) => hear(chunk, process.stderr));
		child.on('error', (error) => ended({ code: 1, tail: String(error) }));
		child.on('close', (code) => ended({ code: code ?? 1, tail: lines.join('\n').trim() }));
	});
}
