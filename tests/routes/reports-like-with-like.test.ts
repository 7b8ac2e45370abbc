/** Every report of a year, in every language, compares figures in sentences that the rule allows, and tells whole sentences first. */

import { describe, expect, it } from 'vitest';
import { LANGS, type Lang } from '../../src/lib/contract/vocabulary.ts';
import { cautionsOf, type Caution } from '../../src/lib/figures/comparison.ts';
import { reportWords } from '../../src/lib/text/pages/reports.ts';
import { publishedRecord, type PublishedRecord } from '../../src/lib/server/dataset.ts';
import {
	changeSentence,
	gapSentence,
	shareOfPlan,
	comparedFigure
} from '../../src/routes/[lang=lang]/reports/[year]/compared.server.ts';
import { reportHeadlines } from '../../src/routes/[lang=lang]/reports/[year]/headlines.server.ts';
import { yearLine } from '../../src/routes/[lang=lang]/reports/[year]/lines.server.ts';
import { yearAnswers, yearsOfTheFund } from '../../src/lib/server/report-year.ts';
import { compares } from '../figures/comparing-words.ts';

const answers = await yearAnswers();
const record: PublishedRecord = await publishedRecord();
const cases = answers.flatMap((answer) => LANGS.map((lang) => [answer.year, lang, answer] as const));

/** Words of each caution in the sentence, by language. */
const SAID: Readonly<Record<Lang, Partial<Record<Caution, RegExp>>>> = {
	en: {
		class: /of the plan/,
		one_question: /for one question/,
		status: /one .+, the other/,
		precision: /under|as far as/
	},
	ru: { class: /плана/, one_question: /по одному вопросу/, status: /одна: .+, другая:/, precision: /менее|насколько/ },
	kk: { class: /жоспарға шаққанда/, one_question: /бір сұраққа/, status: /бірі: .+, екіншісі:/, precision: /аз|сөздер/ }
};

describe.each(cases)('the report of %s (%s)', (year, lang, yearAnswers) => {
	it('compares a plan with what happened as a share of the plan, and says what they measure', () => {
		for (const pair of yearAnswers.planActuals) {
			const text = shareOfPlan(pair, record, lang);
			if (pair.share === null) expect(text).toBeNull();
			else {
				const [planned, happened] = [record.fact(pair.planned), record.fact(pair.happened)];
				const cautions = cautionsOf(comparedFigure(planned), comparedFigure(happened));
				expect(cautions).toContain('class');
				for (const caution of cautions) {
					const sentence = SAID[lang][caution];
					if (sentence !== undefined) expect(text!.sentence).toMatch(sentence);
				}
				const name = record.nameOf(`measure:${happened.theme}`, happened.measure, lang)!;
				expect(text!.sentence.includes(name)).toBe(cautions.includes('measure'));
			}
		}
	});

	it('tells a change only between figures that need no caution', () => {
		const changed = yearAnswers.figures.filter(({ before }) => before !== null);
		for (const figure of changed) {
			const [now, then] = [record.fact(figure.factId), record.fact(figure.before!)];
			expect(cautionsOf(comparedFigure(then), comparedFigure(now))).toEqual([]);
			expect(yearLine(figure, record, lang).change).not.toBeNull();
		}
	});

	it('tells how far two figures for one question are apart, with what makes them unlike', () => {
		for (const one of yearAnswers.disagreements) {
			const { sentence, cautions } = gapSentence(one, record, lang);
			expect(sentence).toMatch(SAID[lang].one_question!);
			for (const caution of cautions) expect(sentence).toMatch(SAID[lang][caution] ?? /never/);
		}
	});

	it('begins with whole sentences, which name their year or day and status and compare nothing', () => {
		const { first: fund } = yearsOfTheFund(answers);
		const headlines = reportHeadlines(year, yearAnswers.figures, fund, yearAnswers.newer.forecast, record, lang);
		expect(headlines).toHaveLength(5);
		for (const { said: text, missing } of headlines) {
			const sentence = text === null ? missing : text.before + text.value.words + text.after;
			expect(sentence).toMatch(/^[\p{Lu}\d][^\n]*\.$/u);
			expect(sentence).toMatch(/\d{4}/);
			expect(sentence).not.toMatch(/[{}]|undefined|NaN/);
			expect(compares(sentence, lang), sentence).toBe(false);
			if (text !== null) expect(sentence).toMatch(/\(.+\)\./);
		}
	});
});

describe('a comparison of a report', () => {
	it('is refused where the rule asks for a caution that it does not carry', () => {
		const [plan, actual] = ['founding-funding-2024-osms', 'contracts-gobmp-2019'].map((id) => record.fact(id));
		expect(() => changeSentence('+40%', plan!, actual!)).toThrow(/put words for it into the same sentence/);
	});

	it('names a newer law beside a forecast of an older one', () => {
		const found = answers.find(({ year }) => year === 2026)!;
		const texts = reportHeadlines(2026, found.figures, 2017, found.newer.forecast, record, 'en');
		expect(texts.find(({ headline }) => headline === 'receipts')!.said!.after).toMatch(
			/A newer budget law, for 2026-2028/
		);
		expect(reportWords('en').planActual.ofPlan).toContain(reportWords('en').planActual.plan);
	});
});
