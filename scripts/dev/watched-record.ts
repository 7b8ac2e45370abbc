/**
 * While pages are shown in development: builds the extracts anew when a file of data/ is saved, and tells mistakes on
 * the page and in the terminal.
 */

import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, join, resolve, sep } from 'node:path';
import { runnerImport, type ErrorPayload, type Plugin, type ViteDevServer } from 'vite';
import type { Built } from '../extracts/build.ts';
import type * as CachedBuild from '../extracts/cached-build.ts';
import { extractsLine, problemLines } from '../extracts/terminal-text.ts';
import { today } from '../record/today.ts';
import { oneAtATime } from './one-at-a-time.ts';

const RECORD = resolve('data');
const EXTRACTS = resolve('static/data');
/** The one door through which pages read the extracts; whoever asks it is made anew with it. */
const DOOR = resolve('src/lib/server/manifest.ts');

export function watchedRecord(): Plugin {
	let build: () => Promise<Built>;
	let problem: ErrorPayload | null = null;
	/** The server knows only the files that were there when it began. */
	let known = false;

	/** True when there are new extracts. */
	async function renew(): Promise<boolean> {
		const begin = performance.now();
		const failure = await build().then(
			(built) => {
				if (!built.ok) return problemLines(built.problems);
				console.log(extractsLine(built, performance.now() - begin));
				return null;
			},
			(cause: unknown) => (cause instanceof Error ? cause.message : String(cause))
		);
		if (failure !== null) console.error(failure);
		problem = failure === null ? null : onThePage(failure);
		return failure === null;
	}

	return {
		name: 'watched-record',
		// Other programs read the same configuration, to check types for example, and serve nothing.
		apply: ({}, { command, isPreview }) => command === 'serve' && isPreview !== true && isVite(process.argv),
		async config() {
			const { module } = await runnerImport<typeof CachedBuild>(resolve('scripts/extracts/cached-build.ts'));
			const cached = module.cachedBuild();
			build = () => cached(RECORD, EXTRACTS, today());
			await renew();
			known = existsSync(join(EXTRACTS, 'manifest.json'));
		},
		configureServer(server) {
			const again = oneAtATime(async () => {
				let made: boolean;
				let read: string;
				// A file may be read while it is still written: what is said of it is said of the whole file.
				do {
					read = asItStands();
					made = await renew();
				} while (asItStands() !== read);
				if (problem !== null) server.ws.send(problem);
				else if (made && !known) await server.restart();
				else if (made) showAnew(server);
			});
			server.watcher.on('all', (_, path) => {
				if (path.startsWith(RECORD + sep) && path.endsWith('.csv')) again();
			});
			server.ws.on('vite:client:connect', (_, client) => {
				if (problem !== null) client.send(problem);
			});
		}
	};
}

/** Sizes and times of the files of the record; other words for another state of it. */
function asItStands(): string {
	return readdirSync(RECORD, { recursive: true, encoding: 'utf8' })
		.filter((path) => path.endsWith('.csv'))
		.map((path) => {
			const found = statSync(join(RECORD, path), { throwIfNoEntry: false });
			return `${path} ${found?.size} ${found?.mtimeMs}`;
		})
		.join('\n');
}

/** Is the program that runs Vite's own? */
function isVite([, program = '']: readonly string[]): boolean {
	return basename(program).replace(/\.js$/, '') === 'vite';
}

/** Forgets what pages have read of the extracts, and loads them again wherever they are open. */
function showAnew(server: ViteDevServer): void {
	const { moduleGraph } = server.environments.ssr;
	for (const module of moduleGraph.getModulesByFile(DOOR.replaceAll('\\', '/')) ?? []) {
		moduleGraph.invalidateModule(module);
	}
	server.ws.send({ type: 'full-reload' });
}

function onThePage(message: string): ErrorPayload {
	return { type: 'error', err: { message, stack: '', plugin: 'the record' } };
}
