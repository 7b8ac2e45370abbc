/** `npm run dev`, run as the README prints it in a clean checkout, and what it says. */

import { spawn } from 'node:child_process';

export interface DevServer {
	readonly origin: string;
	/** Everything that it has said so far, in the terminal. */
	readonly said: () => string;
	/** Waits until the terminal says this. */
	hears(part: string): Promise<void>;
	close(): Promise<void>;
}

/** Starts it in the folder and waits for the address that it prints. Throws with its own words when it ends. */
export async function startDev(folder: string): Promise<DevServer> {
	const child = spawn('npm', ['run', 'dev'], {
		cwd: folder,
		// A group of its own: npm, its shell and the server end together.
		detached: true,
		env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
		stdio: ['ignore', 'pipe', 'pipe']
	});
	let text = '';
	const listeners = new Set<() => void>();
	const hear = (chunk: Buffer) => {
		text += String(chunk);
		for (const listener of listeners) listener();
	};
	child.stdout.on('data', hear);
	child.stderr.on('data', hear);
	const ended = new Promise<void>((end) => child.once('close', () => end()));
	const stopped = ended.then(() => Promise.reject(new Error(`npm run dev should go on, got ${text}`)));
	stopped.catch(() => {});

	function heard(pattern: RegExp | string): Promise<string> {
		const found = new Promise<string>((shown) => {
			const look = () => {
				const match = typeof pattern === 'string' ? (text.includes(pattern) ? pattern : null) : pattern.exec(text)?.[1];
				if (match === null || match === undefined) return;
				listeners.delete(look);
				shown(match);
			};
			listeners.add(look);
			look();
		});
		return Promise.race([found, stopped]);
	}

	const origin = await heard(/Local:\s+(http:\S+?)\/\s/);
	return {
		origin,
		said: () => text,
		hears: async (part) => void (await heard(part)),
		close: async () => {
			process.kill(-child.pid!, 'SIGTERM');
			await ended;
		}
	};
}
