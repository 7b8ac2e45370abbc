/** A part of the build: sees which packages the scripts of the pages are made of, and writes their licences beside them. */

import { readFileSync } from 'node:fs';
import type { Plugin, Rolldown } from 'vite';
import { shipped, thirdPartyText } from './licences.ts';

/** At the top of the site, linked from the foot of each page. */
export const THIRD_PARTY = 'THIRD-PARTY.txt';

/** Shipped as files of their own: no script names their modules. */
const FILES = ['node_modules/@duckdb/duckdb-wasm', 'node_modules/@expo-google-fonts/golos-text'];

/** Folder of the package that a module stands in, as a lock file says it; null for our own and for what the bundler makes up. */
export function packageFolder(id: string): string | null {
	// node_modules may be a link to another place.
	const inside = id.slice(Math.max(0, id.indexOf('node_modules/')));
	return /^(?:[^?]*\/)?node_modules\/(?:@[^/]+\/)?[^/?]+(?=\/)/.exec(inside)?.[0] ?? null;
}

/** Of packages in a lock file, those that `npm audit --omit=dev` does not look at. */
export function overlooked(folders: Iterable<string>, lock: Readonly<Record<string, { dev?: boolean }>>): string[] {
	return [...folders].filter((folder) => lock[folder] === undefined || lock[folder].dev === true).sort();
}

/** For the pages, and for the workers that they start; both are asked before the pages' scripts are written. */
export function thirdParty(): { pages: Plugin; workers: Plugin } {
	const folders = new Set(FILES);
	const look = (bundle: Rolldown.OutputBundle) => {
		for (const part of Object.values(bundle)) {
			for (const id of part.type === 'chunk' ? Object.keys(part.modules) : []) {
				const folder = packageFolder(id);
				if (folder !== null) folders.add(folder);
			}
		}
	};
	let forBrowsers = false;
	return {
		workers: { name: 'third-party-workers', generateBundle: (_, bundle) => look(bundle) },
		pages: {
			name: 'third-party',
			apply: 'build',
			configResolved: ({ build }) => {
				forBrowsers = build.ssr === false;
			},
			generateBundle(_, bundle) {
				if (!forBrowsers) return;
				look(bundle);
				const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
					packages: Record<string, { dev?: boolean }>;
				};
				const unseen = overlooked(folders, packages);
				if (unseen.length > 0) {
					throw new Error(
						`package.json: what readers' browsers get should stand in dependencies; move there what brings ${unseen.join(', ')}`
					);
				}
				const source = thirdPartyText([...folders].map(shipped));
				this.emitFile({ type: 'asset', fileName: THIRD_PARTY, source });
			}
		}
	};
}
