/** What an embed does before it is painted, so that no other look flashes up, and what it goes without. */

import { createHash } from 'node:crypto';
import { unmarked } from '../html/unmarked.ts';

/**
 * Marks the page with the look that the address asks for, and hides it while another state is brought; `data-choices`
 * names the parameters of states. Should the script that brings it not load, the page is shown as it was built.
 */
const EARLY = `(()=>{let r=document.documentElement,d=r.dataset,s=new URLSearchParams(location.search),o={view:"table number",chrome:"minimal",theme:"light dark"};for(let n in o){let v=s.get(n);if(v&&o[n].split(" ").includes(v))d[n]=v}if(document.currentScript.dataset.choices.split(" ").some(n=>n&&s.has(n)))d.waiting="";addEventListener("error",()=>delete d.waiting,true)})()`;

const SCRIPTS = "script-src 'self' 'wasm-unsafe-eval'";

/** The first script of a page; `choices` are names of parameters that ask for another state. */
export function earlyScript(choices: readonly string[]): string {
	return `<script data-choices="${choices.join(' ')}">${EARLY}</script>`;
}

/**
 * The page with one weight of the typeface, in the colours of the reader's device unless its address asks for others, and with a
 * policy that allows its first script and no engine. Throws when the page does not begin as expected.
 */
export function framed(html: string): string {
	return unmarked(marked(ownPolicy(html)));
}

/** What its styles and its script go by. It says its colours by its own attribute, for the reader's scheme or the asked one. */
export function marked(html: string): string {
	return html
		.replace(/<html lang="(\w+)"/, '<html lang="$1" data-view="chart" data-chrome="full" data-theme="auto"')
		.replace(/\s*<meta name="(theme-color|color-scheme)"[^>]*>/g, '')
		.replace(/@font-face\{[^}]*font-weight:600;[^}]*\}/, '');
}

/** The policy, or the text that holds it, with the first script allowed and the engine not. */
export function ownPolicy(text: string): string {
	if (!text.includes(SCRIPTS)) throw new Error(`embed: the policy of the page should say ${SCRIPTS}, got another`);
	const hash = createHash('sha256').update(EARLY).digest('base64');
	return text.replace(SCRIPTS, `script-src 'self' 'sha256-${hash}'`);
}
