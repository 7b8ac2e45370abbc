/** A rule that decides which number is printed stands in one model; figures and other models select from it. */

import { describe, expect, it } from 'vitest';
import { ruleOf } from '../../scripts/extracts/models.ts';
import { modules } from '../modules.ts';

/** What only the statement of the rule says. */
const RULES: readonly [model: string, says: RegExp][] = [
	['yearly_money', /\bmeasure not in \('assets'/],
	['yearly_money', /'health_budget', 'state_health_spending'/],
	['expected_answers', /\bgrids(\([^)]*\))? as \(/],
	['expected_answers', /\b(covid|expected|mixtures|account_years|local_years)(\([^)]*\))? as \(/],
	['expected_answers', /\('entrepreneurs_and_others', 2017\b/],
	['names', /\bselect '\w+'( as \w+)?, code, (kk, ru, en|\{lang\}( as \w+)?) from \w+\s+union\b/]
];

const sources = modules('.sql', '.ts').filter(({ path }) => !path.startsWith('tests/'));

describe('a rule', () => {
	it.each(RULES)('of %s stands there alone: %s', (model, says) => {
		const places = sources.filter(({ text }) => says.test(text)).map(({ path }) => path);
		expect(places).toEqual([`scripts/models/${model}.sql`]);
	});

	it('that several tables begin with is published whole with each of them', () => {
		for (const name of ['real_terms', 'per_resident', 'share_of_gdp', 'us_dollars']) {
			const sql = ruleOf(name);
			expect(sql.match(/^with \w+ as \($/gm), name).toEqual(['with yearly_money as (']);
			expect(sql.match(/\bvalue as nominal\b/g), name).toHaveLength(1);
			expect(sql, name).toMatch(/^from yearly_money m$|^\tfrom yearly_money m$/m);
		}
	});
});
