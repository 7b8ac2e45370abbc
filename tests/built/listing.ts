/** Every page of the built site, found by listing, and what its HTML says. */

import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { LANGS, type Lang } from '../../src/lib/contract/vocabulary.ts';

export const BUILD = 'build';

export interface BuiltPage {
	/** Path on the site without its base, such as `/kk/figures/who-pays/`. */
	readonly path: string;
	/** Null for a page in all languages at once. */
	readonly lang: Lang | null;
	/** What stands after the language: '', `figures/who-pays/`; all pages of one kind share `kind`. */
	readonly rest: string;
	readonly kind: string;
	readonly html: string;
}

export interface Tag {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
}

/** Every file of build/, as paths from it. */
export function builtFiles(): string[] {
	if (!existsSync(BUILD)) throw new Error('build is missing; run npm run build first');
	return readdirSync(BUILD, { recursive: true, encoding: 'utf8' })
		.filter((file) => statSync(join(BUILD, file)).isFile())
		.sort();
}

/** The pages of the site itself. */
export function builtPages(): BuiltPage[] {
	return htmlFiles()
		.filter((file) => !isEmbed(file))
		.map((file) => {
			const path = pathOf(file);
			const [first = '', ...parts] = path.slice(1).split('/');
			const lang = LANGS.find((candidate) => candidate === first) ?? null;
			const rest = lang === null ? path.slice(1) : parts.join('/');
			return { path, lang, rest, kind: kindOf(lang, rest), html: readFileSync(join(BUILD, file), 'utf8') };
		});
}

export interface BuiltEmbed extends BuiltPage {
	readonly lang: Lang;
	readonly id: string;
	/** Empty for what an address without parameters shows. */
	readonly state: string;
}

/** Figures inside pages of others: in every language and state. */
export function builtEmbeds(): BuiltEmbed[] {
	return htmlFiles()
		.filter(isEmbed)
		.map((file) => {
			const [, language, id = '', state = ''] = pathOf(file).slice(1, -1).split('/');
			const lang = LANGS.find((candidate) => candidate === language);
			if (lang === undefined) throw new Error(`embed: its path should name a language, got ${file}`);
			const rest = `${id}/${state}`;
			return {
				path: pathOf(file),
				lang,
				id,
				state,
				rest,
				kind: 'embed',
				html: readFileSync(join(BUILD, file), 'utf8')
			};
		});
}

/** Pages and frames of the editions that the build publishes. */
export function builtEditionPages(): Pick<BuiltPage, 'path' | 'html'>[] {
	return builtFiles()
		.filter((file) => isOfEdition(file) && file.endsWith('.html'))
		.map((file) => ({ path: pathOf(file), html: readFileSync(join(BUILD, file), 'utf8') }));
}

function htmlFiles(): string[] {
	return builtFiles().filter((file) => file.endsWith('.html') && !isOfEdition(file));
}

function isOfEdition(file: string): boolean {
	return /^v\/[^/]+\//.test(file);
}

function isEmbed(file: string): boolean {
	return file.startsWith('embed/');
}

function pathOf(file: string): string {
	return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}

function kindOf(lang: Lang | null, rest: string): string {
	if (lang === null) return rest === '' ? 'start' : rest;
	if (rest === '') return 'home';
	const [section = '', one = ''] = rest.split('/');
	return one === '' ? section : `${section}/*`;
}

/** Tags of a name with their attributes, in order; names and values as they stand, with entities read. */
export function tags(html: string, name: string): Tag[] {
	return [...html.matchAll(new RegExp(`<${name}((?:\\s+[^\\s=>/]+(?:="[^"]*")?)*)\\s*/?>`, 'g'))].map(([, words]) => ({
		name,
		attributes: Object.fromEntries(
			[...words!.matchAll(/([^\s=>/]+)(?:="([^"]*)")?/g)].map(([, key, value]) => [key!, readEntities(value ?? '')])
		)
	}));
}

/** Which tags a page has, with the names of their attributes and what classes and roles say: pages of equal markup differ in words. */
export function markup(html: string): string {
	const body = html.slice(html.indexOf('<body'));
	const seen = new Set<string>();
	for (const [, name, words = ''] of body.matchAll(/<([a-z][a-z0-9-]*)((?:\s+[^\s=>/]+(?:="[^"]*")?)*)\s*\/?>/g)) {
		const texts = [...words.matchAll(/([^\s=>/]+)(?:="([^"]*)")?/g)].map(([, key = '', value]) =>
			/^(class|role|type|scope)$/.test(key) ? `${key}=${value}` : key
		);
		seen.add([name, ...texts.sort()].join(' '));
	}
	return [...seen].sort().join('|');
}

/** Content of `<meta name>` or `<meta property>`. */
export function meta(html: string, name: string): string | null {
	const found = tags(html, 'meta').find(
		({ attributes }) => attributes['name'] === name || attributes['property'] === name
	);
	return found?.attributes['content'] ?? null;
}

/** What a reader reads: no tags, no scripts, no styles, no code. */
export function visibleText(html: string): string {
	const body = html.slice(html.indexOf('<body'));
	const bare = body
		.replace(/<(script|style|code|pre|textarea|defs)\b.*?<\/\1>/gs, ' ')
		.replace(/<!--.*?-->/gs, '')
		.replace(/<[^>]+>/g, '\n');
	return readEntities(bare).replace(/[ \t]*\n\s*/g, '\n');
}

/** Everything that a page has an anchor for. */
export function anchors(html: string): Set<string> {
	return new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => readEntities(id!)));
}

export function readEntities(text: string): string {
	return text
		.replace(/&lt;/g, '<')
		.replace(/&gt;/g, '>')
		.replace(/&quot;/g, '"')
		.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
		.replace(/&nbsp;/g, '\u00a0')
		.replace(/&amp;/g, '&');
}
