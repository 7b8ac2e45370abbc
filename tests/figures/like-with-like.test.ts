import { describe, expect, it } from 'vitest';
import { LANGS } from '../../src/lib/contract/vocabulary.ts';
import { namesIn } from '../../src/lib/figures/choice-words.ts';
import { annotatedStatement } from '../../src/lib/figures/annotations.ts';
import { everyState } from '../../src/lib/figures/choices.ts';
import { cautionsOf, compared, type ComparedFigure } from '../../src/lib/figures/comparison.ts';
import { FIGURES } from '../../src/lib/figures/figures.ts';
import { answered } from './answers.ts';
import { amountsOfOneKind, compares } from './comparing-words.ts';

/** What a document promises in its own words, and what a publication says of two figures, is no comparison of ours. */
const PROMISED = ['promises'];
const AS_PRINTED: Readonly<Record<string, readonly RegExp[]>> = {
	medicines: [/speaks of growth by 48 percent/, /пишет о росте на 48\s%/],
	providers: [/grew|growth|rose|выросл|рост|өс/i],
	'fund-deficit': [/ниже нуля|below zero|нөлден төмен/],
	// Shares of one whole, printed as shares.
	'what-money-buys': [/percent of what all payers/, /percent of the money was not shared out/],
	// Parts of a total that one publication prints beside it, each named with its payer.
	'who-pays': [/оның ішінде мемлекет/, /из них[^.;]*государств/, /of it (?:came )?from the state/]
};

/**
 * Lists of rows, each of which stands for itself, and a total with its parts, as one publication prints them: a sentence of theirs
 * may name several amounts.
 */
const LISTS = ['abroad', 'rates', 'oversight', 'who-pays'];

/** Sentences end with a stop before a blank, unless it stands for "year"; a caution in the next one is none. */
function sentencesOf(text: string): string[] {
	return text.split(/(?<=(?<!\s[жг])[.!?])\s+/);
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
				const { title, description } = namesIn(figure, lang);
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
					return sentencesOf(rest).filter(
						(sentence) => compares(sentence, lang) && !(AS_PRINTED[id] ?? []).some((printed) => printed.test(sentence))
					);
				});
				if (!PROMISED.includes(id)) expect(found, `${lang} ${JSON.stringify(choices)}`).toEqual([]);
			}
		}
	});

	it('names two amounts of one kind in one sentence of headline or takeaway only where the rule allowed it', async () => {
		const answer = await answered(figure);
		for (const choices of everyState(figure.choices)) {
			for (const lang of LANGS) {
				const { headline, takeaway, comparisons = [] } = annotatedStatement(figure, answer, choices, lang);
				const allowed = comparisons.map(({ sentence }) => sentence);
				const found = [`${headline.number} ${headline.sentence}`, takeaway].flatMap((text) => {
					const rest = allowed.reduce((left, sentence) => left.replaceAll(sentence, ''), text);
					return sentencesOf(rest).filter((sentence) => amountsOfOneKind(sentence, lang) > 1);
				});
				if (!LISTS.includes(id)) expect(found, `${lang} ${JSON.stringify(choices)}`).toEqual([]);
			}
		}
	});

	it('states only comparisons that stand in its words', async () => {
		const answer = await answered(figure);
		for (const choices of everyState(figure.choices)) {
			for (const lang of LANGS) {
				const statement = annotatedStatement(figure, answer, choices, lang);
				const { headline, takeaway, alt, caveats } = statement;
				const words = [`${headline.number} ${headline.sentence}`, takeaway, alt, ...caveats].join('\n');
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
		['en', '1.83 trillion tenge expected; 1.57 trillion tenge of it is to pay for care.'],
		['en', 'Of it, about 1.57 trillion tenge is to pay for care.'],
		['en', 'It is 27.1 billion tenge more than the law expects.'],
		['en', 'Growth by 48 percent.'],
		['en', 'The gap is 27.1 billion tenge.'],
		['en', 'They were 35 percent of what was paid.'],
		['ru', 'Стало в 2,7 раза больше.'],
		['ru', 'Расходы выросли вдвое.'],
		['ru', 'Выделено 91 % плана.'],
		['ru', 'Ожидается 1,83 трлн тенге; из них на оплату помощи 1,57 трлн тенге.'],
		['ru', 'Это на 27,1 млрд тенге больше.'],
		['ru', 'Расходы выросли на 48 %.'],
		['ru', 'Разница составляет около 27,1 млрд тенге.'],
		['ru', 'Это 35 % выплат.'],
		['kk', 'Ол 2,7 есе көп.'],
		['kk', 'Қаржы екі есе өсті.'],
		['kk', 'Жоспарға шаққанда 91 %.'],
		['kk', 'Түсім 1,83 трлн теңге; оның көмекке төленетіні 1,57 трлн теңге.'],
		['kk', 'Бұл 27,1 млрд теңгеге көп.'],
		['kk', 'Айырмасы 27,1 млрд теңге.'],
		['kk', 'Бұл төлемнің 35 %-ы.']
	] as const)('are found: %s %s', (lang, sentence) => {
		expect(compares(sentence, lang)).toBe(true);
	});
});

describe('amounts of one kind', () => {
	it.each([
		['en', '739 billion tenge was owed on 12 September; on 17 June it was 462 billion tenge', 2],
		['en', '7,286 tenge per person is 2 percent of the average wage', 1],
		['ru', '11 млн человек платят, планировали 10,1 млн человек', 2],
		['kk', '739 млрд теңге болды, ал маусымда 462 млрд теңге еді', 2]
	] as const)('are counted: %s %s', (lang, sentence, count) => {
		expect(amountsOfOneKind(sentence, lang)).toBe(count);
	});
});

describe('compared(sentence, pairs, said)', () => {
	/** A synthetic actual of 2019, in tenge. */
	const side = (changes: Partial<ComparedFigure> = {}): ComparedFigure => ({
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
		const text = { prices: 'in the tenge of each year' };
		expect(compared('It grew 2 times in the tenge of each year.', pairs, text).cautions).toEqual(['prices']);
		expect(() => compared('It grew 2 times.', pairs, text)).toThrow(
			'comparison "It grew 2 times." compares figures that differ in prices; put words for it into the same sentence'
		);
	});
});
