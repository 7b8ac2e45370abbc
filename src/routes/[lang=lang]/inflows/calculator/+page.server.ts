/** Asks for the rows of the law while building, and gathers the words and receipts that the calculator shows. */

import { LANGS } from '$lib/contract/vocabulary.ts';
import { categoriesQuery } from '$lib/figures/calculator/categories.ts';
import { rulesQuery, yearsOf } from '$lib/figures/calculator/rules.ts';
import { run } from '$lib/query/query.ts';
import { calculatorWords } from '$lib/text/pages/calculator.ts';
import { pageWords } from '$lib/text/pages/words.ts';
import { citedFigures } from '$lib/server/receipts.ts';
import { engine, publishedRecord } from '$lib/server/dataset.ts';
import { sourcePath } from '$lib/server/citations.ts';
import { listed } from '$lib/server/listed.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

/** The publication that says how two jobs, twelve payments and state-paid workers are treated. */
const RULE_SOURCE = 'founding-fund-page-2024';

export const entries: EntryGenerator = listed(() => LANGS.map((lang) => ({ lang })));

export const load: PageServerLoad = async ({ params: { lang } }) => {
	const connector = await engine();
	const record = await publishedRecord();
	const rules = await run(rulesQuery, connector);
	const categories = await run(categoriesQuery, connector);
	const words = calculatorWords(lang);
	const inTime = [...rules].sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
	const named = (list: string, code: string) => record.nameOf(list, code, lang) ?? code;
	return {
		rules,
		years: yearsOf(rules),
		categories: categories.map(({ names, ...span }) => ({ ...span, name: names[lang] })),
		words,
		receiptWords: pageWords(lang).receipt,
		figureWords: { from: pageWords(lang).figure.from, sourceOf: pageWords(lang).figure.sourceOf },
		sources: citedFigures(
			inTime.map(({ factId }) => factId),
			record,
			lang
		),
		inTime: inTime.map(({ factId }) => factId),
		measures: Object.fromEntries(
			rules.map(({ measure }) => [
				measure,
				named(
					measure === 'minimum_wage' || measure === 'average_monthly_wage' ? 'measure:macro' : 'measure:rates',
					measure
				)
			])
		),
		payers: Object.fromEntries(
			['employer', 'employee', 'civil_contract', 'entrepreneur', 'self_payer', 'state', 'local_budget_unemployed'].map(
				(code) => [code, named('payer', code)]
			)
		),
		ruleSource: sourcePath(RULE_SOURCE, lang),
		head: { title: words.title, description: words.description }
	};
};
