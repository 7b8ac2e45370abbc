import { describe, expect, it } from 'vitest';
import { LANGS } from '../../../src/lib/contract/vocabulary.ts';
import { answerSnippet } from '../../../src/lib/explore/result/snippet.ts';
import { exploreAnswerWords } from '../../../src/lib/text/pages/explore-answer.ts';
import { madeAnswer } from './made-answer.ts';

const ABOUT = {
	lang: 'en' as const,
	words: exploreAnswerWords('en'),
	site: 'Ashyq Qor',
	cells: { yes: 'yes', no: 'no' },
	address: 'https://example.kz/en/explore/#sql=x',
	title: '',
	notes: [],
	record: '31 December 2025',
	asked: '2 January 2026',
	svg: null
};

describe('answerSnippet(asked)', () => {
	it('writes every cell and head as text', () => {
		const answer = madeAnswer({ '<b>"n"</b>': 'number', t: 'text' }, [
			[1, '<img src=x onerror=alert(1)>'],
			[null, '&amp;']
		]);
		const cell = 'padding:.25em .75em .25em 0;border-bottom:1px solid #ccc;vertical-align:top';
		expect(answerSnippet({ ...ABOUT, answer })).toBe(
			`<figure lang="en" style="margin:0;max-width:100%;padding:.5em;background:#fbfaf6;color:#1b1a17;font:15px/1.4 sans-serif">
<div style="overflow-x:auto">
<table style="border-collapse:collapse;font-variant-numeric:tabular-nums">
<thead><tr><th scope="col" style="${cell};text-align:right;white-space:nowrap">&lt;b&gt;&quot;n&quot;&lt;/b&gt;</th><th scope="col" style="${cell};text-align:left">t</th></tr></thead>
<tbody>
<tr><td style="${cell};text-align:right;white-space:nowrap">1</td><td style="${cell};text-align:left">&lt;img src=x onerror=alert(1)&gt;</td></tr>
<tr><td style="${cell};text-align:right;white-space:nowrap"></td><td style="${cell};text-align:left">&amp;amp;</td></tr>
</tbody>
</table>
</div>
<figcaption style="margin-top:.5em"><strong>A reader’s question, not an official figure.</strong> Record of 31 December 2025, asked on 2 January 2026. <a href="https://example.kz/en/explore/#sql=x" style="color:#0b5394">The question and its whole answer</a> (Ashyq Qor)</figcaption>
</figure>`
		);
	});

	it('says what is shown over it and what must be known under it, as text', () => {
		const answer = madeAnswer({ n: 'number' }, [[1]]);
		const html = answerSnippet({ ...ABOUT, answer, title: 'Money < care', notes: ['A break: from 2020 on.'] });
		expect(html.split('\n')[1]).toBe('<p style="margin:0 0 .5em;font-weight:bold">Money &lt; care</p>');
		expect(html).toContain('<figcaption style="margin-top:.5em">A break: from 2020 on. <strong>A reader’s question');
	});

	it.each(LANGS)('says in %s that it is no official figure', (lang) => {
		const words = exploreAnswerWords(lang);
		const html = answerSnippet({ ...ABOUT, lang, words, answer: madeAnswer({ n: 'number' }, [[1]]) });
		expect(html).toContain(`<strong>${words.notOfficial}.</strong>`);
		expect(html).toContain(`>${words.embed.link}</a>`);
	});

	it('holds two hundred rows and says that there were more', () => {
		const answer = madeAnswer(
			{ n: 'number' },
			Array.from({ length: 1234 }, (_, at) => [at])
		);
		const html = answerSnippet({ ...ABOUT, answer });
		expect(html.match(/<tr>/g)).toHaveLength(201);
		expect(html).toContain('Rows shown: the first 200 of 1,234.');
		expect(answerSnippet({ ...ABOUT, answer: { ...answer, cut: true } })).toContain('the first 200 of 1,234+.');
	});
});
