/** Runs a command of another program and keeps its words back: they are shown when it fails, or when they are asked for. */

import { fork, spawn, type ChildProcess } from 'node:child_process';

/** Are the words of the programs below asked for? */
export const VERBOSE = process.env['VERBOSE'] === 'yes' || process.argv.includes('--verbose');

export function runQuietly(command: string, words: readonly string[]): Promise<void> {
	return ended([command, ...words].join(' '), spawn(command, words, { stdio: ['ignore', 'pipe', 'pipe'] }));
}

/** A module of ours in a process of its own, which ends when this one is killed. */
export function runModule(module: URL, environment: Readonly<Record<string, string>>): Promise<void> {
	const child = fork(module, { silent: true, env: { ...process.env, ...environment } });
	return ended(module.pathname.split('/').at(-1)!, child);
}

function ended(name: string, child: ChildProcess): Promise<void> {
	const heard: Buffer[] = [];
	for (const [stream, out] of [
		[child.stdout, process.stdout],
		[child.stderr, process.stderr]
	] as const) {
		stream?.on('data', (chunk: Buffer) => (VERBOSE ? void out.write(chunk) : void heard.push(chunk)));
	}
	return new Promise((done, fail) => {
		child.on('error', fail);
		child.on('close', (code, signal) => {
			if (code === 0) return done();
			const words = String(Buffer.concat(heard)).trim();
			fail(new Error(`${words === '' ? '' : `${words}\n`}${name} ended with ${signal ?? `exit code ${code}`}`));
		});
	});
}
