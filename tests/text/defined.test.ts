import { describe, expect, it } from 'vitest';
import { boundPieces, definedPieces } from '../../src/lib/text/defined.ts';

const TERMS = [
	{ code: 'fund', forms: ['Фонд', 'Фонда'] },
	{ code: 'contributions', forms: ['взносы', 'взносов'] },
	{ code: 'state', forms: ['взносы государства'] },
	{ code: 'receipts', forms: ['түсімдер*'] },
	{ code: 'osms', forms: ['МӘМС'] }
];

/** The pieces as one line, with the terms in brackets. */
function shown(...texts: string[]): string[] {
	return definedPieces(texts, TERMS).map((pieces) =>
		pieces.map(({ text, code }) => (code === null ? text : `[${code}: ${text}]`)).join('')
	);
}

describe('definedPieces(texts, terms)', () => {
	it('sets a term apart where it is met first, and nowhere else on the page', () => {
		expect(shown('Взносы и ещё взносы.', 'Сумма взносов Фонда.')).toEqual([
			'[contributions: Взносы] и ещё взносы.',
			'Сумма взносов [fund: Фонда].'
		]);
	});
	it('prefers the longer term', () => {
		expect(shown('Все взносы государства и взносы людей')).toEqual([
			'Все [state: взносы государства] и [contributions: взносы] людей'
		]);
	});
	it('keeps to whole words', () => {
		expect(shown('Страхвзносы, Фонды и авиавзносы')).toEqual(['Страхвзносы, Фонды и авиавзносы']);
	});
	it('asks for a capital letter where the form has one', () => {
		expect(shown('в фонд и в Фонд')).toEqual(['в фонд и в [fund: Фонд]']);
	});
	it('takes any ending for a star, and an ending after a hyphen', () => {
		expect(shown('Түсімдерінің МӘМС-тағы үлесі')).toEqual(['[receipts: Түсімдерінің] [osms: МӘМС]-тағы үлесі']);
	});
	it('loses no letter', () => {
		const texts = ['Фонд взносы', '', 'взносов.'];
		expect(definedPieces(texts, TERMS).map((pieces) => pieces.map(({ text }) => text).join(''))).toEqual(texts);
	});
	it('leaves texts whole without terms', () => {
		expect(definedPieces(['Фонд'], [])).toEqual([[{ text: 'Фонд', code: null }]]);
	});
});

describe('boundPieces(pieces)', () => {
	it('hands the marks around a term over to it, so that no line begins with them', () => {
		const [pieces = []] = definedPieces(['Бюджет (взносов) и «Фонда».'], TERMS);
		expect(boundPieces(pieces).map(({ before, text, after }) => [before, text, after])).toEqual([
			['', 'Бюджет ', ''],
			['(', 'взносов', ')'],
			['', ' и ', ''],
			['«', 'Фонда', '».'],
			['', '', '']
		]);
	});

	it('keeps the marks of a text that begins and ends with them, and loses no letter', () => {
		const [pieces = []] = definedPieces(['(все) взносы, взносы Фонда!'], TERMS);
		const texts = boundPieces(pieces).map(({ before, text, after }) => before + text + after);
		expect(texts.join('')).toBe('(все) взносы, взносы Фонда!');
	});

	it('gives the marks between two terms to the first', () => {
		const [pieces = []] = definedPieces(['взносы(Фонда)'], TERMS);
		expect(
			boundPieces(pieces)
				.map(({ before, text, after }) => before + text + after)
				.join('')
		).toBe('взносы(Фонда)');
	});
});
