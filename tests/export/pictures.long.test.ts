/** The picture of every figure says nothing by halves: its lines end where sentences do, and a heading names the drawing that it shows. */

import { describe, expect, it } from 'vitest';
import { LANGS } from '../../src/lib/contract/vocabulary.ts';
import { FIGURES } from '../../src/lib/figures/figures.ts';
import { unescaped } from '../../src/lib/export/escaped.ts';
import { PICTURE, SQUARE } from '../../src/lib/export/picture/compose.ts';
import { drawing } from '../../src/lib/server/picture/drawn.ts';
import { pictureSvg } from '../../src/lib/server/picture/picture.ts';
import { sentencesOf, wholeSentences } from '../../src/lib/export/picture/whole-sentences.ts';
import { fileFacts } from '../../src/lib/server/files/facts.ts';
import { figureStates, pictured } from '../../src/lib/export/table/state.ts';
import { publishedRecord } from '../../src/lib/server/dataset.ts';
import { answered } from '../../src/lib/server/answers.ts';

describe('sentencesOf(text)', () => {
	it('divides at a stop before a capital or a number', () => {
		expect(sentencesOf('One is 2.5 mn. Two is “three”. 4 are left? (No) end.')).toEqual([
			'One is 2.5 mn.',
			'Two is “three”.',
			'4 are left?',
			'(No) end.'
		]);
	});
	it('keeps together what a shortened word ends', () => {
		expect(sentencesOf('На 1 января 1998 г. Фонд был должен. Больше не известно.')).toEqual([
			'На 1 января 1998 г. Фонд был должен.',
			'Больше не известно.'
		]);
		expect(sentencesOf('Decree No. 1295 of 1995. It ended.')).toEqual(['Decree No. 1295 of 1995.', 'It ended.']);
	});
});

describe('wholeSentences(text, room, sizes)', () => {
	const text = 'One two three four. Five six seven eight.';
	it('sets all of them in the largest type that holds them', () => {
		expect(wholeSentences(text, { width: 230, height: 60 }, [20, 10])).toEqual({
			size: 10,
			line: 14,
			lines: ['One two three four. Five six seven', 'eight.']
		});
	});
	it('leaves the last ones out rather than cutting one', () => {
		expect(wholeSentences(text, { width: 230, height: 30 }, [20]).lines).toEqual(['One two three four.']);
	});
	it('sets none where the first does not fit', () => {
		expect(wholeSentences(text, { width: 60, height: 30 }, [20]).lines).toEqual([]);
	});
});

describe('the foot of a picture', () => {
	it('ends in the sheet where it names a file of a long name and leads nowhere', async () => {
		const [figure] = FIGURES;
		const answer = await answered(figure!);
		const [state] = figureStates(figure!, answer, fileFacts(figure!, answer, await publishedRecord(), 'en'));
		const foot = `Not published figures: drawn from ${'a file of a long name '.repeat(12)}`;
		const text = linesIn(pictureSvg({ ...pictured(state!), foot, link: null }, PICTURE));
		expect(text).toMatch(/Not published figures: drawn from a file.* …$/);
		expect(text).not.toContain(foot.trim());
	});
});

/** The lines of a picture with their sizes, top to bottom, without those of its drawing. */
function linesIn(svg: string): string {
	const words = svg.replace(/<svg x=.*?<\/svg>/gs, '').matchAll(/<text x="[\d.]+" y="[\d.]+"[^>]*>([^<]*)<\/text>/g);
	return bare([...words].map(([, line]) => unescaped(line!)).join(' '));
}

/** Lines break elsewhere than sentences: blanks are all alike. */
function bare(text: string): string {
	return text.replace(/\s/g, ' ');
}

describe.each(FIGURES.map((figure) => [figure.id, figure] as const))('the picture of %s', (_, figure) => {
	it.each(LANGS)('says whole sentences and names its drawing (%s)', async (lang) => {
		const answer = await answered(figure);
		const record = await publishedRecord();
		for (const state of figureStates(figure, answer, fileFacts(figure, answer, record, lang))) {
			const item = pictured(state);
			const { takeaway, unit } = state.statement;
			for (const shape of [PICTURE, SQUARE]) {
				const svg = pictureSvg(item, shape);
				const text = linesIn(svg);
				expect(text).toContain(bare(figure.wordsIn(lang).title));
				expect(text).toContain(bare(sentencesOf(takeaway)[0]!));
				expect(text.replace(' · ', ''), text).not.toContain('…');
				if (figure.text === true) continue;
				expect(text).toContain(bare(unit));
				expect(text).toContain(bare(drawing(item, 560).title));
			}
		}
	});
});
