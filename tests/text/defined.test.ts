import { describe, expect, it } from 'vitest';
import { definedPieces, heldPieces } from '../../src/lib/text/defined.ts';

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

describe('heldPieces(pieces)', () => {
	const held = (text: string) =>
		heldPieces(definedPieces([text], TERMS)[0]!).map(({ text: own, code, before, after }) =>
			code === null ? own : `${before}[${own}]${after}`
		);

	it('holds a comma, a bracket and an ending to their term', () => {
		expect(held('Все взносы, и МӘМС-тағы (Фонд)')).toEqual([
			'Все ',
			'[взносы],',
			' и ',
			'[МӘМС]-тағы',
			' ',
			'([Фонд])'
		]);
	});
	it('leaves what stands between two terms to the first', () => {
		expect(held('взносы/Фонд.')).toEqual(['[взносы]/', '[Фонд].']);
	});
	it('leaves other text as it is', () => {
		expect(held('Сумма, год.')).toEqual(['Сумма, год.']);
	});
});
