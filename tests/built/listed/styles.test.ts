/**
 * Styles of a component are in the page that shows it. The bundler leaves out, without a word, the styles of a
 * component that is drawn only while building, and the dev server shows them all the same.
 */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BASE } from '../browser.ts';
import { BUILD, builtEmbeds, builtPages, tags, type BuiltPage } from '../listing.ts';

/** The class by which a component's styles find its elements; svelte.config.js names it. */
const OF_COMPONENT = /^s-[a-z0-9]+$/;

const sheets = new Map<string, string>();

/** A stylesheet of the build by its address on the site; read once. */
function styleSheet(href: string): string {
	const known = sheets.get(href);
	if (known !== undefined) return known;
	const text = readFileSync(join(BUILD, href.slice(BASE.length)), 'utf8');
	sheets.set(href, text);
	return text;
}

/** Everything that a page has of styles: those in it and those that it links to. */
function stylesOf({ html }: Pick<BuiltPage, 'html'>): string {
	const inside = [...html.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, text]) => text!);
	const linked = tags(html, 'link')
		.filter(({ attributes }) => attributes['rel'] === 'stylesheet')
		.map(({ attributes }) => styleSheet(attributes['href']!));
	return [...inside, ...linked].join('\n');
}

function classesOf(html: string): Set<string> {
	const values = [...html.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, value]) => value!.split(/\s+/));
	return new Set(values.filter((name) => OF_COMPONENT.test(name)));
}

/** Classes of a frame that mark parts for tests, scripts and other views. */
const MARKS = new Set(['shell', 'caveats', 'files', 'phone', 'desk', 'what']);

describe('a frame', () => {
	it('has styles for everything that its drawing is made of', () => {
		const without = builtEmbeds().flatMap((embed) => {
			const styles = stylesOf(embed);
			const values = [...embed.html.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, value]) => value!.split(/\s+/));
			const names = [...new Set(values)].filter((name) => !MARKS.has(name));
			return names.filter((name) => !styles.includes(`.${name}`)).map((name) => `${embed.path}: no styles of .${name}`);
		});
		expect(without).toEqual([]);
	});
});

describe('the styles of every component', () => {
	it('are in each page that shows it', () => {
		const pages = [...builtPages(), ...builtEmbeds()];
		const seen = new Set<string>();
		const without = pages.flatMap((page) => {
			const styles = stylesOf(page);
			return [...classesOf(page.html)].flatMap((name) => {
				seen.add(name);
				return styles.includes(`.${name}`) ? [] : [`${page.path}: no styles of .${name}`];
			});
		});
		expect(without).toEqual([]);
		expect(seen.size).toBeGreaterThan(40);
	});
});
