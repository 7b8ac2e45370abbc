import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { LANGS } from '../../../src/lib/contract/vocabulary.ts';
import { STATUSES } from '../../../src/lib/figures/calculator/input.ts';
import { due } from '../../../src/lib/figures/calculator/due.ts';
import { yearsOf } from '../../../src/lib/figures/calculator/rules.ts';
import { calculatorWords } from '../../../src/lib/text/pages/calculator.ts';
import DueAnswer from '../../../src/routes/[lang=lang]/inflows/calculator/DueAnswer.svelte';
import DueForm from '../../../src/routes/[lang=lang]/inflows/calculator/DueForm.svelte';
import Refused from '../../../src/routes/[lang=lang]/inflows/calculator/Refused.svelte';
import { realCategories, realRules } from './real-rules.ts';

const rules = await realRules();
const years = yearsOf(rules);
const categories = realCategories();
const places = new Map(rules.map(({ factId }, index) => [factId, `1.${index}`]));
const BAD = /NaN|undefined|Infinity|\[object|\{\w+\}|>null</;

function text(lang: (typeof LANGS)[number], input: Parameters<typeof due>[0]): string {
	const words = calculatorWords(lang);
	const answer = due(input, rules, categories);
	if (answer.kind === 'due') {
		return render(DueAnswer, { props: { answer, input, words, places, sourceOf: 'Source {place}', lang } }).body;
	}
	const data = { lang, measures: {}, payers: {} };
	return render(Refused, { props: { refusal: answer, input, categories, words, receipts: [], places, data } }).body;
}

describe.each(LANGS)('answers in %s', (lang) => {
	it('leave no hole for any year and status', () => {
		for (const year of years) {
			for (const status of STATUSES) {
				for (const category of ['children', 'registered_unemployed']) {
					const body = text(lang, { year, status, income: 1_234_567.89, second: 0, category });
					expect(body, `${year} ${status}`).not.toMatch(BAD);
					expect(body).toMatch(/data-own|data-refusal/);
				}
			}
		}
	});

	it('label every field and say the fault of a bad income beside it', () => {
		const words = calculatorWords(lang);
		const input = { year: 2024, status: 'two-employers', income: 1, second: 1, category: 'children' } as const;
		const typed = { income: '-5', second: 'много' };
		const props = { input, typed, years, categories: [], words, onchange: () => undefined, ontype: () => undefined };
		const { body } = render(DueForm, { props });
		for (const [, id] of body.matchAll(/<(?:input|select) id="(\w+)"/g)) expect(body).toContain(`<label for="${id}"`);
		expect(body).toContain(words.faults.negative);
		expect(body).toContain(words.faults.text);
	});
});

describe('an answer in English', () => {
	it('shows the printed sums of 2024', () => {
		const input = { year: 2024, status: 'employee', income: 2_000_000, second: 0, category: 'children' } as const;
		const body = text('en', input);
		expect(body).toContain('You pay 17,000 tenge a month');
		expect(body).toContain('25,500 tenge');
		expect(body).toContain('10 × 85,000 = 850,000 tenge');
	});
});
