import { describe, expect, it } from 'vitest';
import { LANGS } from '../../src/lib/contract/vocabulary.ts';
import { annotatedStatement } from '../../src/lib/figures/annotations.ts';
import { everyState } from '../../src/lib/figures/choices.ts';
import { cautionsOf, compared, type Side } from '../../src/lib/figures/comparison.ts';
import { FIGURES } from '../../src/lib/figures/figures.ts';
import { answered } from './answers.ts';
import { RATIO } from './ratio.ts';

/** What a document promises in its own words is no comparison of ours. */
const PROMISED = ['promises'];

/** Sentences end with a stop before a blank; a caution in the next one is none. */
function sentencesOf(text: string): string[] {
	return text.split(/(?<=[.!?])\s+/);
}

describe.each(FIGURES.map((figure) => [figure.id, figure] as const))('%s', (id, figure) => {
	it('divides one figure by another in no sentence but one that the rule allowed', async () => {
		const answer = await answered(figure);
		for (const choices of everyState(figure.choices)) {
			for (const lang of LANGS) {
				const {
					headline,
					takeaway,
					alt,
					caveats,
					refusals,
					comparisons = []
				} = annotatedStatement(figure, answer, choices, lang);
				const { title, description } = figure.words[lang];
				const texts = [
					`${headline.number} ${headline.sentence}`,
					takeaway,
					alt,
					title,
					description,
					...caveats,
					...refusals
				];
				const allowed = comparisons.map(({ sentence }) => sentence);
				const found = texts.flatMap((text) => {
					const rest = allowed.reduce((left, sentence) => left.replaceAll(sentence, ''), text);
					return sentencesOf(rest).filter((sentence) => RATIO[lang].test(sentence));
				});
				if (!PROMISED.includes(id)) expect(found, `${lang} ${JSON.stringify(choices)}`).toEqual([]);
			}
		}
	});

	it('states only comparisons that stand in its words', async () => {
		const answer = await answered(figure);
		for (const choices of everyState(figure.choices)) {
			for (const lang of LANGS) {
				const statement = annotatedStatement(figure, answer, choices, lang);
				const { headline, takeaway, alt } = statement;
				const words = [`${headline.number} ${headline.sentence}`, takeaway, alt].join('\n');
				for (const { sentence } of statement.comparisons ?? []) expect(words).toContain(sentence);
			}
		}
	});
});

describe('the words that divide', () => {
	it.each([
		['en', 'It was 2.7 times as much.'],
		['en', 'Funding doubled.'],
		['en', 'It was 91 percent of the plan.'],
		['ru', 'Стало в 2,7 раза больше.'],
		['ru', 'Расходы выросли вдвое.'],
		['ru', 'Выделено 91 % плана.'],
		['kk', 'Ол 2,7 есе көп.'],
		['kk', 'Қаржы екі есе өсті.'],
		['kk', 'Жоспарға шаққанда 91 %.']
	] as const)('are found: %s %s', (lang, sentence) => {
		expect(RATIO[lang].test(sentence)).toBe(true);
	});
});

describe('compared(sentence, pairs, said)', () => {
	/** A synthetic actual of 2019, in tenge. */
	const side = (changes: Partial<Side> = {}): Side => ({
		theme: 'spending',
		measure: 'funding',
		region: 'KZ',
		codes: ['all'],
		start: '2019-01-01',
		end: '2019-12-31',
		status: 'actual',
		precision: 'rounded',
		unit: 'KZT',
		bordersFrom: null,
		ownSum: false,
		...changes
	});
	const of2024 = { start: '2024-01-01', end: '2024-12-31' };

	it.each([
		['a plan with an actual', side(of2024), side({ ...of2024, status: 'plan' }), 'class'],
		['allotted with paid', side(of2024), side({ ...of2024, measure: 'paid' }), 'measure'],
		['a part of a year with a year', side(), side({ end: '2019-09-30' }), 'period'],
		['across a break', side({ codes: ['gobmp'] }), side({ ...of2024, codes: ['gobmp'] }), 'package_split'],
		['a sum of ours with a printed total', side(), side({ ...of2024, ownSum: true }), 'own_sum'],
		['money of years more than two apart', side(), side(of2024), 'prices']
	] as const)('asks for a caution: %s', (_, first, second, caution) => {
		expect(cautionsOf(first, second)).toContain(caution);
		expect(cautionsOf(second, first)).toContain(caution);
		expect(() => compared('It is 2 times as much.', [[first, second]], {})).toThrow(
			/put words for it into the same sentence/
		);
	});

	it('allows constant prices and neighbouring years as they are', () => {
		expect(cautionsOf(side({ unit: 'constant' }), side({ ...of2024, unit: 'constant' }))).toEqual([]);
		expect(cautionsOf(side(of2024), side({ start: '2023-01-01', end: '2023-12-31' }))).toEqual([]);
	});

	it('takes the caution from the sentence itself, not from beside it', () => {
		const pairs = [[side(), side(of2024)]] as const;
		const said = { prices: 'in the tenge of each year' };
		expect(compared('It grew 2 times in the tenge of each year.', pairs, said).cautions).toEqual(['prices']);
		expect(() => compared('It grew 2 times.', pairs, said)).toThrow(
			'comparison "It grew 2 times." compares figures that differ in prices; put words for it into the same sentence'
		);
	});
});
