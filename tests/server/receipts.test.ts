import { describe, expect, it } from 'vitest';
import { LANGS } from '../../src/lib/contract/vocabulary.ts';
import type { PrintedFact } from '../../src/lib/query/receipts.ts';
import { citedFigures, printedValue } from '../../src/lib/server/receipts.ts';
import type { PublishedRecord } from '../../src/lib/server/dataset.ts';

/** A synthetic fact; a test shows only what it is about. */
function fact(changes: Partial<PrintedFact> = {}): PrintedFact {
	return {
		factId: 'a',
		theme: 'spending',
		measure: 'funding',
		start: '2024-01-01',
		end: '2024-12-31',
		region: 'KZ',
		dimensions: [{ name: 'package', code: 'osms' }],
		value: 2.8e12,
		unit: 'KZT',
		precision: 'over',
		rounding: 1e11,
		status: 'plan',
		class: 'expected',
		evidence: 'text',
		sourceId: 's',
		locator: 'article text',
		note: 'Two packages.',
		question: 'q',
		...changes
	};
}

const FACTS = [
	fact(),
	fact({ factId: 'b', sourceId: 't', value: 2.4e12, precision: 'rounded', evidence: 'headline' }),
	fact({ factId: 'c' })
];
const record: PublishedRecord = {
	facts: FACTS,
	publications: [],
	fact: (factId) => FACTS.find((one) => one.factId === factId)!,
	publication: (sourceId) => ({
		sourceId,
		publisher: { kk: 'Жариялаушы', ru: 'Кто опубликовал', en: 'Publisher' },
		kind: 'law',
		title: { kk: 'Заң', ru: 'Закон', en: 'Law' },
		url: sourceId === 't' ? null : 'https://example.org/s',
		published: sourceId === 't' ? null : '2024-02-01',
		lang: 'ru',
		series: null
	}),
	factsOf: () => [],
	disagreementsOf: (factId) =>
		factId === 'a' ? [{ factIds: ['a', 'b'], gap: 4e11, gapPercent: 14.3, unit: 'KZT' }] : [],
	editionsOf: (factId) => (factId === 'a' ? ['c', 'a'] : []),
	reasonOf: (factId) => (factId === 'a' ? 'newest' : null),
	nameOf: (list, code) => (list === 'measure:spending' ? 'Funding' : list === 'package' ? code.toUpperCase() : null),
	noteIn: () => null
};

describe('citedFigures(factIds, record, lang)', () => {
	const [first, second] = citedFigures(['a', 'b', 'a', 'c'], record, 'en');

	it('gathers figures by publication, each once, and numbers them', () => {
		expect([first, second].map((source) => source?.receipts.map(({ factId, place }) => `${place} ${factId}`))).toEqual([
			['1.1 a', '1.2 c'],
			['2.1 b']
		]);
	});
	it('says what was printed, of what, for when and how sure', () => {
		expect(first?.receipts[0]).toMatchObject({
			what: 'Funding: OSMS',
			period: '2024',
			printed: 'over 2.8\u00a0trillion tenge',
			status: 'plan'
		});
	});
	it('shows what other publications print, with the gap', () => {
		expect(first?.receipts[0]?.others).toEqual([
			{
				printed: '2.4\u00a0trillion tenge',
				from: 'Law, Publisher, day unknown',
				href: '/en/sources/t/#from-b',
				gap: 'gap of 400\u00a0billion tenge, 14.3 percent'
			}
		]);
	});
	it('says how a place was read only where it was not read in the text', () => {
		const texts = LANGS.map((lang) =>
			citedFigures(['a', 'b'], record, lang).map((source) => source.receipts[0]?.evidence)
		);
		expect(texts).toEqual([
			[null, 'Сан тек тақырыптан немесе анонстан оқылған.'],
			[null, 'Число прочитано только в заголовке или анонсе.'],
			[null, 'The number was read in a headline or a preview only.']
		]);
	});
	it('shows other editions apart from other publications', () => {
		expect(first?.receipts[0]?.editions.map(({ href }) => href)).toEqual(['/en/sources/s/#from-c']);
	});
	it('says why the figure was chosen, and says nothing where another was', () => {
		expect(first?.receipts.map(({ reason }) => reason === null)).toEqual([false, true]);
	});
	it('tells an unofficial copy of a law from a document without an address', () => {
		expect([first?.copy, second?.copy]).toEqual([
			'unofficial copy of the text of the law',
			'a document without an address, cited by title'
		]);
	});
	it('marks a note that has no words in the language of the page', () => {
		const [source] = citedFigures(['a'], record, 'kk');
		expect([source?.receipts[0]?.locator, source?.receipts[0]?.note]).toEqual([
			{ text: 'мақала мәтіні' },
			{ text: 'Two packages.', lang: 'en' }
		]);
	});
});

describe('printedValue(fact, lang)', () => {
	it.each([
		[{ value: 2.05e12, rounding: 1e10, precision: 'rounded' }, '2.05 trillion tenge'],
		[{ value: 694_312_345_000, rounding: 1000, precision: 'rounded' }, '694,312,345,000 tenge'],
		[{ value: 11e6, rounding: 1e6, unit: 'persons', precision: 'over' }, 'over 11 million people'],
		[{ value: 107.1, rounding: 0.1, unit: 'percent', precision: 'rounded' }, '107.1 percent'],
		[{ value: 15, rounding: null, unit: 'count', precision: 'exact' }, '15'],
		[{ value: 0, rounding: 1e9, precision: 'rounded' }, '0 tenge']
	] as const)('prints every digit of %o', (changes, printed) => {
		expect(printedValue(fact(changes), 'en').replaceAll('\u00a0', ' ')).toBe(printed);
	});
});
