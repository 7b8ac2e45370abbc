import { describe, expect, it } from 'vitest';
import { embedPath } from '../../src/lib/export/embed/embed-address.ts';
import {
	componentSnippet,
	iframeSnippet,
	pictureSnippet,
	resizedSnippet
} from '../../src/lib/export/embed/snippets.ts';

const EMBEDDED = {
	title: 'Who "pays" <& how>?',
	embed: 'https://example.kz/qor/embed/en/who-pays/?unit=usd&view=table',
	page: 'https://example.kz/qor/en/figures/who-pays/?unit=usd&by=year',
	width: 720,
	height: 801,
	phoneHeight: 1202
};

const IFRAME =
	'<iframe src="https://example.kz/qor/embed/en/who-pays/?unit=usd&amp;view=table" title="Who &quot;pays&quot; &lt;&amp; how&gt;?" loading="lazy" allow="clipboard-write" style="display:block;width:100%;max-width:720px;aspect-ratio:720/801;min-height:clamp(801px,(640px - 100vw)*9999,1202px);margin:0 auto;border:0"></iframe>';

describe('snippets', () => {
	it('are a frame that needs no script', () => {
		expect(iframeSnippet(EMBEDDED)).toBe(IFRAME);
	});

	it('are the same frame with the script that gives it its height', () => {
		expect(resizedSnippet(EMBEDDED)).toBe(
			`${IFRAME}\n<script async src="https://example.kz/qor/embed/resize.js"></script>`
		);
	});

	it('are a web component around the same frame', () => {
		expect(componentSnippet(EMBEDDED)).toBe(
			`<ashyq-qor-figure>\n\t${IFRAME}\n</ashyq-qor-figure>\n<script async src="https://example.kz/qor/embed/figure.js"></script>`
		);
	});

	it('are a picture that leads to the figure, at twice the size where there is one', () => {
		const picture = { address: 'https://example.kz/a.png', alt: 'A "rise"', width: 1200, height: 630 };
		expect(pictureSnippet(EMBEDDED, picture)).toBe(
			'<a href="https://example.kz/qor/en/figures/who-pays/?unit=usd&amp;by=year"><img src="https://example.kz/a.png" alt="A &quot;rise&quot;" width="1200" height="630" loading="lazy" style="max-width:100%;height:auto"></a>'
		);
		expect(pictureSnippet(EMBEDDED, { ...picture, twice: 'https://example.kz/a@2x.png' })).toContain(
			' srcset="https://example.kz/a.png 1x, https://example.kz/a@2x.png 2x" alt='
		);
	});

	it('refuse an address that is no embed', () => {
		expect(() => resizedSnippet({ ...EMBEDDED, embed: 'https://example.kz/en/' })).toThrow(
			'snippet: the address should hold /embed/, got "https://example.kz/en/"'
		);
	});
});

describe('embedPath', () => {
	it('names the state only where it is not the first', () => {
		expect([embedPath('ru', 'rates', ''), embedPath('ru', 'rates', 'payer-state')]).toEqual([
			'/embed/ru/rates/',
			'/embed/ru/rates/payer-state/'
		]);
	});
});
