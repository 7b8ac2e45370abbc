/**
 * Rewrites a built page so that its script begins only when every part of it has come, and that of a late page only when
 * `startPage` is called. Knows how SvelteKit begins a page.
 */

import { createHash } from 'node:crypto';

const PRELOADS = /\s*<link [^>]*rel="modulepreload"[^>]*>/g;
const SCRIPT = /<script>([^<]*?__sveltekit_(?:[^<]|<(?!\/script>))*?)<\/script>/;

/** SvelteKit shows its error page by this one. */
const ERROR_NODE = 1;

/** The page of a script that waits. Throws when the page does not begin as expected: a new version of SvelteKit then needs a new look. */
export function startedLate(html: string): string {
	const script = SCRIPT.exec(html)?.[1];
	if (script === undefined) throw new Error('late start: the page should hold a script of SvelteKit, got none');
	const late = whole(script).replace('Promise.all([', 'window.startPage = () => Promise.all([');
	return withScript(html, script, late).replace(PRELOADS, '');
}

/** The page of a script that begins at once and leaves its beginning as `startingPage`; one without a script stays as it is. */
export function startedWhole(html: string): string {
	const script = SCRIPT.exec(html)?.[1];
	if (script === undefined) return html;
	const now = whole(script)
		.replace('Promise.all([', 'window.startingPage = Promise.all([')
		// A failure is told of by the small script of the page, which may come later.
		.replace(/\}(\s*)$/, 'window.startingPage.catch(() => {});\n\t\t\t\t}$1');
	return withScript(html, script, now);
}

/** A part that is gone would make SvelteKit show an error in the place of the page, so all are there before it begins. */
function whole(script: string): string {
	const nodes = /node_ids: \[([\d, ]+)\]/.exec(script)?.[1];
	const first = `await Promise.all([${ERROR_NODE}, ${nodes}].map((id) => app.nodes[id]()));`;
	const changed = script
		.replace('.then(([kit, app]) => {', `.then(async ([kit, app]) => {\n\t\t\t\t\t\t${first}\n\t\t\t\t\t\treturn `)
		.replace(/return\s+kit\.start\(/, 'return kit.start(');
	if (nodes === undefined || !script.includes('Promise.all([') || !changed.includes('return kit.start(')) {
		throw new Error(`late start: the script should load and start the page, got ${script.slice(0, 200)}`);
	}
	return changed;
}

function withScript(html: string, before: string, after: string): string {
	const [old, fresh] = [before, after].map((text) => `'sha256-${sha256(text)}'`) as [string, string];
	if (!html.includes(old)) throw new Error(`late start: the policy of the page should list ${old}, got another`);
	return html.replace(old, fresh).replace(before, () => after);
}

function sha256(text: string): string {
	return createHash('sha256').update(text).digest('base64');
}
