/** Which scripts and styles the pages of a folder can come to. Knows how SvelteKit names what it bundles, and no page. */

import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

const BUNDLED = '_app/immutable/';
const NAMED = /["'`]((?:\.{1,2}\/|\/)[^"'`\s()]*?\.(?:js|css|woff2|wasm))["'`]/g;
const NODES = /node_ids: \[([\d, ]*)\]/;

/**
 * Paths of the bundled files that the pages name, and those that these name in turn. The script of the whole application
 * names every kind of page; of these only the kinds that the pages are.
 */
export function reachedFrom(pages: readonly string[], folder: string): Set<string> {
	const kinds = new Set(['1']);
	const reached = new Set<string>();
	const waiting: string[] = [];
	const reach = (path: string): void => {
		if (!path.startsWith(BUNDLED) || reached.has(path) || !existsSync(join(folder, path))) return;
		reached.add(path);
		waiting.push(path);
	};
	for (const page of pages) {
		const html = readFileSync(join(folder, page), 'utf8');
		for (const id of NODES.exec(html)?.[1]?.split(',') ?? []) kinds.add(id.trim());
		for (const [path] of html.matchAll(/_app\/immutable\/[\w./-]+\.(?:js|css)/g)) reach(path);
	}
	for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
		const application = path.startsWith(`${BUNDLED}entry/app.`);
		if (!/\.(?:js|css)$/.test(path)) continue;
		// What a script is to load beforehand, it names again where it loads it.
		const text = readFileSync(join(folder, path), 'utf8').replace(/m\.f=\[[^\]]*\]/, '');
		for (const [, named] of text.matchAll(NAMED)) {
			const at = named!.indexOf(BUNDLED);
			const other = at >= 0 ? named!.slice(at) : posix.join(dirname(path), named!);
			const kind = /nodes\/(\d+)\./.exec(other)?.[1];
			if (!application || kind === undefined || kinds.has(kind)) reach(other);
		}
		if (path.startsWith(`${BUNDLED}nodes/`) || !application) {
			for (const style of stylesBefore(path, folder)) reach(style);
		}
	}
	return reached;
}

/** Styles that a script is to load with others, which only its list beforehand names. */
function stylesBefore(path: string, folder: string): string[] {
	const list = /m\.f=\[([^\]]*)\]/.exec(readFileSync(join(folder, path), 'utf8'))?.[1] ?? '';
	return [...list.matchAll(/_app\/immutable\/[\w./-]+\.css/g)].map(([style]) => style);
}
