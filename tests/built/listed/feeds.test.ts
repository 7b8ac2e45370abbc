import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOMParser, onErrorStopParsing, type Element } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { LANGS, type Lang } from '../../../src/lib/contract/vocabulary.ts';
import { BUILD, anchors, builtPages, tags } from '../listing.ts';

const base = process.env.BASE_PATH ?? '';
const site = process.env.SITE_URL ?? 'http://localhost:4173';
const ATOM = 'http://www.w3.org/2005/Atom';
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;

const pages = builtPages();
const changes = JSON.parse(readFileSync('static/data/changes.json', 'utf8')) as { change_id: string; date: string }[];

/** Addresses of the changes on the page of that language, the newest first. */
function addresses(lang: Lang): string[] {
	return changes.map(({ change_id: id }) => `${site}${base}/${lang}/changes/#${id}`).sort();
}

/** Texts of the children of that name; Atom asks how many there are. */
function children(of: Element, name: string): Element[] {
	return [...of.childNodes].filter(
		(node): node is Element => node.nodeName === name && (node as Element).namespaceURI === ATOM
	);
}

function text(of: Element, name: string): string {
	const found = children(of, name);
	expect([name, found.length]).toEqual([name, 1]);
	return found[0]!.textContent ?? '';
}

describe.each(LANGS)('the Atom feed (%s)', (lang) => {
	const xml = readFileSync(join(BUILD, lang, 'changes.atom'), 'utf8');
	const feed = new DOMParser({ onError: onErrorStopParsing }).parseFromString(xml, 'application/xml').documentElement!;
	const entries = children(feed, 'entry');

	it('has what RFC 4287 asks of a feed', () => {
		expect([feed.namespaceURI, feed.localName, feed.getAttribute('xml:lang')]).toEqual([ATOM, 'feed', lang]);
		expect(text(feed, 'id')).toBe(`${site}${base}/${lang}/changes.atom`);
		expect(text(feed, 'title').length).toBeGreaterThan(5);
		expect(text(feed, 'updated')).toMatch(MOMENT);
		expect(children(children(feed, 'author')[0]!, 'name')[0]!.textContent).not.toBe('');
		const self = children(feed, 'link').find((link) => link.getAttribute('rel') === 'self');
		expect(self?.getAttribute('href')).toBe(text(feed, 'id'));
	});

	it('has every change once, with what RFC 4287 asks of an entry', () => {
		expect(entries.map((entry) => text(entry, 'id')).sort()).toEqual(addresses(lang));
		for (const entry of entries) {
			expect(text(entry, 'title')).toMatch(/^\S+.*: \S/);
			expect(text(entry, 'updated')).toMatch(MOMENT);
			expect(text(entry, 'content').length).toBeGreaterThan(20);
			const link = children(entry, 'link').find((one) => one.getAttribute('rel') === 'alternate');
			expect(link?.getAttribute('href')).toBe(text(entry, 'id'));
		}
	});

	it('goes from new to old and is dated by its newest change', () => {
		const moments = entries.map((entry) => text(entry, 'updated'));
		expect(moments).toEqual([...moments].sort().reverse());
		expect(text(feed, 'updated')).toBe(moments[0]);
		expect(moments.map((moment) => moment.slice(0, 10)).sort()).toEqual(changes.map(({ date }) => date).sort());
	});
});

describe.each(LANGS)('the JSON feed (%s)', (lang) => {
	const feed = JSON.parse(readFileSync(join(BUILD, lang, 'changes.json'), 'utf8')) as Record<string, unknown>;
	const items = feed['items'] as Record<string, string>[];

	it('has what version 1.1 asks', () => {
		expect(feed).toMatchObject({
			version: 'https://jsonfeed.org/version/1.1',
			language: lang,
			home_page_url: `${site}${base}/${lang}/changes/`,
			feed_url: `${site}${base}/${lang}/changes.json`
		});
		expect(feed['title']).toEqual(expect.any(String));
		expect(items.map(({ id }) => id!).sort()).toEqual(addresses(lang));
		for (const { date_published: moment, content_text: words } of items) {
			expect(moment).toMatch(MOMENT);
			expect(words!.length).toBeGreaterThan(20);
		}
	});
});

describe('every page', () => {
	it('names the feeds of its language in its head, but for publications, of which there are a thousand', () => {
		const faults = pages
			.filter(({ lang, rest }) => lang !== null && !/^sources\/./.test(rest))
			.flatMap(({ path, lang, html }) => {
				const named = tags(html, 'link')
					.map(({ attributes }) => attributes)
					.filter(({ rel, type }) => rel === 'alternate' && type !== undefined && !type.includes('oembed'))
					.map(({ type, href }) => `${type} ${href}`);
				const expected = [
					`application/atom+xml ${site}${base}/${lang}/changes.atom`,
					`application/feed+json ${site}${base}/${lang}/changes.json`
				];
				return JSON.stringify(named) === JSON.stringify(expected) ? [] : [`${path}: ${named}`];
			});
		expect(faults).toEqual([]);
	});

	it.each(LANGS)('of changes has an anchor for each change (%s)', (lang) => {
		const { html } = pages.find((page) => page.lang === lang && page.rest === 'changes/')!;
		const known = anchors(html);
		expect(changes.map(({ change_id: id }) => id).filter((id) => !known.has(id))).toEqual([]);
	});
});
