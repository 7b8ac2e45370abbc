import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { atomFeed, jsonFeed, type Feed } from '../../src/routes/[lang=lang]/changes/feeds.ts';

/** A synthetic feed with every sign that XML minds. */
const FEED: Feed = {
	lang: 'en',
	title: 'Changes & "more"',
	subtitle: 'What <changed>',
	author: 'Ashyq Qor',
	self: 'http://localhost:4173/en/changes.atom',
	page: 'http://localhost:4173/en/changes/',
	changes: [
		{
			id: 'older',
			date: '2024-05-01',
			kind: 'left_out',
			kindName: 'Left out',
			title: 'A < B & C',
			reason: 'Because "A" < B.',
			things: [],
			gone: ['a'],
			address: 'http://localhost:4173/en/changes/?a=1&b=2#older'
		},
		{
			id: 'newer',
			date: '2024-06-02',
			kind: 'added',
			kindName: 'Added',
			title: 'D',
			reason: 'It was missing.',
			things: [],
			gone: [],
			address: 'http://localhost:4173/en/changes/#newer'
		}
	]
};

describe('atomFeed(feed)', () => {
	const root = new DOMParser({ onError: onErrorStopParsing }).parseFromString(atomFeed(FEED), 'application/xml');
	const texts = (name: string) => [...root.getElementsByTagName(name)].map(({ textContent }) => textContent);

	it('says its words as they are', () => {
		expect(texts('title')).toEqual(['Changes & "more"', 'Left out: A < B & C', 'Added: D']);
		expect(texts('subtitle')).toEqual(['What <changed>']);
		expect(texts('content')).toEqual(['Because "A" < B.', 'It was missing.']);
		expect(texts('id')[1]).toBe('http://localhost:4173/en/changes/?a=1&b=2#older');
	});

	it('is as new as its newest change', () => {
		expect(texts('updated')).toEqual(['2024-06-02T00:00:00Z', '2024-05-01T00:00:00Z', '2024-06-02T00:00:00Z']);
	});

	it('refuses to be without a change', () => {
		expect(() => atomFeed({ ...FEED, changes: [] })).toThrow(
			'feed of changes has no change; write at least one into data/stories/changes.csv'
		);
	});
});

describe('jsonFeed(feed)', () => {
	it('says the same', () => {
		expect(JSON.parse(jsonFeed(FEED))).toEqual({
			version: 'https://jsonfeed.org/version/1.1',
			title: 'Changes & "more"',
			description: 'What <changed>',
			home_page_url: 'http://localhost:4173/en/changes/',
			feed_url: 'http://localhost:4173/en/changes.atom',
			language: 'en',
			authors: [{ name: 'Ashyq Qor' }],
			items: [
				{
					id: 'http://localhost:4173/en/changes/?a=1&b=2#older',
					url: 'http://localhost:4173/en/changes/?a=1&b=2#older',
					title: 'Left out: A < B & C',
					content_text: 'Because "A" < B.',
					date_published: '2024-05-01T00:00:00Z',
					tags: ['left_out']
				},
				{
					id: 'http://localhost:4173/en/changes/#newer',
					url: 'http://localhost:4173/en/changes/#newer',
					title: 'Added: D',
					content_text: 'It was missing.',
					date_published: '2024-06-02T00:00:00Z',
					tags: ['added']
				}
			]
		});
	});
});
