/** The two colour schemes for a page that is told which to show, taken from the tokens. */

import { readFileSync } from 'node:fs';

/** Throws when the tokens no longer state a light and a dark scheme. */
export function themesFrom(tokens: string): string {
	const [light = '', dark = ''] = tokens.replace(/\/\*.*?\*\//gs, '').split('@media');
	const [roles, other] = [light, dark].map((css) =>
		[...css.matchAll(/--[\w-]+:\s*#[^;]+;/g)].join('').replace(/\s/g, '')
	);
	if (!roles || !other) throw new Error('themes: the tokens should state light colours and, in @media, dark ones');
	const scheme = (name: string, colours: string) => `:root[data-theme=${name}]{color-scheme:${name};${colours}}`;
	return `@media screen{${scheme('light', roles)}${scheme('dark', other)}}`;
}

let read: string | null = null;

export function themes(): string {
	read ??= themesFrom(readFileSync('src/styles/tokens.css', 'utf8'));
	return read;
}
