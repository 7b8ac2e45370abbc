import { describe, expect, it } from 'vitest';
import { linkedStyles } from '../../src/lib/server/html/linked-styles.ts';

const LINKS = ['a', 'b'].map(
	(name) => `<link href="/_app/${name}.css" rel="stylesheet" disabled media="(max-width: 0)">`
);
const page = (...between: string[]) =>
	`<head><style>@font-face {}</style>\n<style>a {}</style>${between.join('')}\n${LINKS.join('\n')}</head>`;

describe('linkedStyles(html)', () => {
	it('asks for the style sheets in their order in place of their copy, and leaves other styles', () => {
		expect(linkedStyles(page())).toBe(
			'<head><style>@font-face {}</style>\n<link href="/_app/a.css" rel="stylesheet">\n<link href="/_app/b.css" rel="stylesheet"></head>'
		);
	});
	it('leaves a page of development as it is', () => {
		expect(linkedStyles('<head><style>a {}</style></head>')).toBe('<head><style>a {}</style></head>');
	});
	it('throws for a page that is written otherwise', () => {
		expect(() => linkedStyles(page('<meta>'))).toThrow('styles: they should stand before their links, got "<meta>\n"');
	});
});
