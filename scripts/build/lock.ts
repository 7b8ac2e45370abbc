/**
 * One command at a time writes into a checkout: a file that names who works there. A library of locks by time does not
 * fit, for a build may be silent for minutes: the process itself says whether it lives.
 */

import { randomUUID } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';

interface Worker {
	readonly pid: number;
	/** When the system started it; a number that is used again for another process has another start. */
	readonly started: string | null;
}

interface Holder {
	readonly token: string;
	readonly command: string;
	/** As ISO writes it. */
	readonly since: string;
	readonly host: string;
	/** The command and those that it started: the folder is free when the last of them is gone. */
	readonly workers: readonly Worker[];
}

export interface Lock {
	release(): void;
}

/** Tells the commands that a command starts that they work for it. */
const TOKEN = 'ASHYQ_QOR_LOCK';
export const WORK = '.work';

/**
 * Takes the lock in the folder `work`, also from a dead process; joins it when a command that holds it started this one.
 * Throws when another one is at work.
 */
export function hold(command: string, work: string = WORK): Lock {
	makeFolder(work);
	const file = join(work, 'lock');
	const held = read(file);
	if (held !== null && held.token === process.env[TOKEN]) return joined(file, held);
	const holder: Holder = {
		token: randomUUID(),
		command,
		since: new Date().toISOString(),
		host: hostname(),
		workers: [workerOf(process.pid)]
	};
	while (!create(file, holder)) {
		const other = read(file);
		if (other !== null && alive(other)) throw new Error(taken(command, other, file));
		if (other !== null) takeAway(file, other);
	}
	process.env[TOKEN] = holder.token;
	return {
		release: () => {
			delete process.env['ASHYQ_QOR_LOCK'];
			if (read(file)?.token === holder.token) rmSync(file);
		}
	};
}

function joined(file: string, held: Holder): Lock {
	put(file, { ...held, workers: [...held.workers, workerOf(process.pid)] });
	return {
		release: () => {
			const now = read(file);
			if (now?.token !== held.token) return;
			put(file, { ...now, workers: now.workers.filter(({ pid }) => pid !== process.pid) });
		}
	};
}

/** False when there is one already. The file appears with its contents, so that nobody reads half of it. */
function create(file: string, holder: Holder): boolean {
	const draft = `${file}-${holder.token}`;
	writeFileSync(draft, JSON.stringify(holder));
	try {
		linkSync(draft, file);
		return true;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
		throw error;
	} finally {
		rmSync(draft, { force: true });
	}
}

function put(file: string, holder: Holder): void {
	const draft = `${file}-${holder.token}-${process.pid}`;
	writeFileSync(draft, JSON.stringify(holder));
	renameSync(draft, file);
}

/** Takes the lock of the dead away, and only that: where another one was quicker, its lock is laid back. */
function takeAway(file: string, dead: Holder): void {
	const away = `${file}-${randomUUID()}`;
	try {
		renameSync(file, away);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
		throw error;
	}
	if (read(away)?.token !== dead.token) linkSync(away, file);
	rmSync(away);
}

/** Null when there is none; one that cannot be read is of nobody who lives. */
function read(file: string): Holder | null {
	let text: string;
	try {
		text = readFileSync(file, 'utf8');
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
		throw error;
	}
	try {
		return JSON.parse(text) as Holder;
	} catch {
		return { token: '', command: '', since: '', host: hostname(), workers: [] };
	}
}

/** Of another machine nothing is known: its lock is held until somebody removes it. */
function alive({ host, workers }: Holder): boolean {
	return host !== hostname() || workers.some(({ pid, started }) => lives(pid, started));
}

function lives(pid: number, started: string | null): boolean {
	try {
		process.kill(pid, 0);
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
	const now = startOf(pid);
	return now !== 'ended' && (started === null || now === null || now === started);
}

function workerOf(pid: number): Worker {
	return { pid, started: startOf(pid) };
}

/** Null where the system does not tell. */
function startOf(pid: number): string | null {
	try {
		// After the name, which may hold anything, in brackets: state, and 19 words later the start.
		const words = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ');
		return words[0] === 'Z' ? 'ended' : (words[19] ?? null);
	} catch {
		return null;
	}
}

function taken(command: string, { command: other, since, host, workers }: Holder, file: string): string {
	const day = since.replace('T', ' ').slice(0, 19);
	const who = `npm run ${other} has worked in this folder since ${day} UTC`;
	if (host !== hostname()) {
		return `${command}: ${who} on ${host}; wait until it has ended, or remove ${file} when nothing runs there`;
	}
	const pids = workers.filter(({ pid, started }) => lives(pid, started)).map(({ pid }) => pid);
	return `${command}: ${who}; wait until it has ended, or end it with: kill ${pids.join(' ')}`;
}

/** Not by Node's own way to make folders inside folders: where nothing may be written, it says that nothing is there. */
function makeFolder(work: string): void {
	try {
		mkdirSync(work);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
	}
}
