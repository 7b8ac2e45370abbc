import { describe, expect, it } from 'vitest';
import { answerPicture } from '../../../src/lib/explore/result/answer-picture.ts';

const ABOUT = {
	lang: 'en' as const,
	banner: 'A reader’s question, not an official figure',
	title: 'select "a" < 1',
	label: 'n by who',
	notes: ['A break: from 2020 on.'],
	foot: 'Record of 31 December 2025, asked on 2 January 2026. CC BY 4.0',
	address: 'https://example.kz/en/explore/#sql=x'
};
const colours = { colour: (role: string) => role.slice(2) };
const drawn = { width: 700, height: 100, shapes: '<rect x="0"/>' };

function textsOf(svg: string): string[] {
	return [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/g)].map(([, text]) => text!);
}

describe('answerPicture(pictured, drawn, styles)', () => {
	it('says around the drawing whose question it is, what it is, when and where it was asked', () => {
		const svg = answerPicture(ABOUT, drawn, colours);
		expect(textsOf(svg)).toEqual([
			ABOUT.banner,
			'select &quot;a&quot; &lt; 1',
			'n by who',
			...ABOUT.notes,
			ABOUT.foot,
			'example.kz/en/explore/'
		]);
		expect(svg).toContain('<a href="https://example.kz/en/explore/#sql=x">');
		expect(svg).toContain(`<desc>${ABOUT.banner}. n by who</desc>`);
		expect(svg).toMatch(/^<svg [^>]*width="748" height="\d+"/);
	});

	it('enlarges the drawing of a phone, so that its words have room', () => {
		const svg = answerPicture(ABOUT, { ...drawn, width: 320 }, colours);
		expect(svg).toContain('width="480" height="150" viewBox="0 0 320 100"');
		expect(svg).toMatch(/^<svg [^>]*width="528"/);
	});

	it('breaks a word that no line holds, and leaves out signs that XML forbids', () => {
		const svg = answerPicture({ ...ABOUT, title: `${'x'.repeat(130)}\u0001\ud800` }, drawn, colours);
		expect(textsOf(svg)[1]).toMatch(/^x{50,60}$/);
		expect(svg).not.toMatch(/[\u0000-\u0008\ud800]/);
	});
});
