/** Rewrites a built page so that its script waits for `startPage` to be called. Knows how SvelteKit begins a page. */

import { createHash } from 'node:crypto';

const PRELOADS = /\s*<link [^>]*rel="modulepreload"[^>]*>/g;
const SCRIPT = /<script>([^<]*?__sveltekit_(?:[^<]|<(?!\/script>))*?)<\/script>/;

/** Throws when the page does not begin as expected: a new version of SvelteKit then needs a new look. */
export function startedLate(html: string): string {
	const script = SCRIPT.exec(html)?.[1];
	if (script === undefined) throw new Error('late start: the page should hold a script of SvelteKit, got none');
	const late = script
		.replace('Promise.all([', 'window.startPage = () => Promise.all([')
		.replace('.then(([kit, app]) => {', '.then(([kit, app]) => {\n\t\t\t\t\t\treturn ')
		.replace(/return\s+kit\.start\(/, 'return kit.start(');
	if (!late.includes('window.startPage') || !late.includes('return kit.start(')) {
		throw new Error(`late start: the script should load and start the page, got ${script.slice(0, 200)}`);
	}
	const [before, after] = [script, late].map((text) => `'sha256-${sha256(text)}'`) as [string, string];
	if (!html.includes(before)) throw new Error(`late start: the policy of the page should list ${before}, got another`);
	return html
		.replace(PRELOADS, '')
		.replace(before, after)
		.replace(script, () => late);
}

function sha256(text: string): string {
	return createHash('sha256').update(text).digest('base64');
}
