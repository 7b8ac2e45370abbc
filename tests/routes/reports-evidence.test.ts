/** Every report of a year, in every language, marks each number whose place in its publication was not read in full. */

import { describe, expect, it } from 'vitest';
import { LANGS } from '../../src/lib/contract/vocabulary.ts';
import type { YearFigure } from '../../src/lib/query/reports.ts';
import { evidenceWords, signWords, WEAK_EVIDENCE, weakestOf, WEAK_SIGN } from '../../src/lib/text/evidence.ts';
import { partBars, planBars } from '../../src/routes/[lang=lang]/reports/[year]/bars.server.ts';
import { reportHeadlines } from '../../src/routes/[lang=lang]/reports/[year]/headlines.server.ts';
import { valueLink, weaklyDerived, yearLine } from '../../src/routes/[lang=lang]/reports/[year]/lines.server.ts';
import { PARTS } from '../../src/lib/server/report-parts.ts';
import { yearAnswers, yearsOfTheFund } from '../../src/lib/server/report-year.ts';
import { publishedRecord } from '../../src/lib/server/dataset.ts';

const answers = await yearAnswers();
const record = await publishedRecord();
const cases = answers.flatMap((answer) => LANGS.map((lang) => [answer.year, lang, answer] as const));
const weakOf = (factId: string) => weakestOf([record.fact(factId).evidence]);

it('some figures of some years rest on weak evidence', () => {
	const weak = answers.flatMap(({ figures }) => figures).filter(({ factId }) => weakOf(factId) !== null);
	expect(weak.length).toBeGreaterThan(50);
});

describe.each(cases)('the report of %s (%s)', (year, lang, yearAnswers) => {
	it('says it in the line of each, and in no other', () => {
		for (const figure of yearAnswers.figures) {
			const weak = weakOf(figure.factId);
			const { value, status } = yearLine(figure, record, lang);
			expect(value.weak).toBe(weak && evidenceWords(weak, lang));
			expect(status.endsWith(weak === null ? '; ' : `; ${evidenceWords(weak, lang)}`)).toBe(weak !== null);
		}
	});

	it('says it of a change that comes from one', () => {
		const derived = yearAnswers.figures.filter(
			(figure): figure is YearFigure & { before: string } => figure.before !== null
		);
		for (const figure of derived) {
			const { change } = yearLine(figure, record, lang);
			const weak = weakestOf([record.fact(figure.factId).evidence, record.fact(figure.before).evidence]);
			if (weak !== null) expect(change!.words).toContain(evidenceWords(weak, lang));
			else for (const kind of WEAK_EVIDENCE) expect(change!.words).not.toContain(evidenceWords(kind, lang));
		}
	});

	it('carries it in the values told first', () => {
		const { first: fund } = yearsOfTheFund(answers);
		for (const { said: text } of reportHeadlines(
			year,
			yearAnswers.figures,
			fund,
			yearAnswers.newer.forecast,
			record,
			lang
		)) {
			if (text === null) continue;
			const factId = text.value.href.split('#from-')[1]!;
			expect(text.value).toEqual(valueLink(factId, record, lang));
			const weak = weakOf(factId);
			for (const kind of WEAK_EVIDENCE)
				expect((text.before + text.after).includes(evidenceWords(kind, lang)), text.after).toBe(kind === weak);
		}
	});

	it('draws the sign at its bar, and its meaning in the key', () => {
		const bars = [
			...PARTS.flatMap((part) => partBars(part, yearAnswers.figures, record, lang)),
			...[planBars(yearAnswers.planActuals, record, lang)].filter((one) => one !== null)
		];
		for (const { content } of bars) {
			const drawn = content.rows.flatMap(({ bar, bound }) => [bar, bound].filter((one) => one !== undefined));
			const kinds = new Set(drawn.flatMap(({ id }) => weakOf(id) ?? []));
			for (const { id, caption = '', label } of drawn) {
				expect(caption.endsWith(WEAK_SIGN), label).toBe(weakOf(id) !== null);
				if (weakOf(id) !== null) expect(label).toContain(`(${evidenceWords(weakOf(id)!, lang)})`);
			}
			const signs = (content.keys ?? []).filter((key) => 'sign' in key);
			expect(signs).toEqual(kinds.size === 0 ? [] : [{ sign: WEAK_SIGN, words: signWords(kinds, lang) }]);
		}
	});
});

it('a share of two printed figures names the weakest of them', () => {
	const [text, weak] = [{ evidence: 'text' }, { evidence: 'rewrite' }] as unknown as Parameters<
		typeof weaklyDerived
	>[1];
	expect(weaklyDerived('under 91 % of the plan', [text!], 'en')).toBe('under 91 % of the plan');
	expect(weaklyDerived('under 91 % of the plan', [text!, weak!], 'en')).toBe(
		'under 91 % of the plan (input: as others retell it)'
	);
});
