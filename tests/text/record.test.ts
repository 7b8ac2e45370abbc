import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { LANGS, type Precision, type Unit } from '../../src/lib/contract/vocabulary.ts';
import { amount, shortAmount } from '../../src/lib/text/amounts.ts';
import { period } from '../../src/lib/text/periods.ts';
import { terms } from '../../src/lib/text/terms.ts';

interface Fact {
	readonly fact_id: string;
	readonly period_start: string;
	readonly period_end: string;
	readonly value: string;
	readonly unit: Unit;
	readonly precision: Precision;
	readonly rounding: string;
}

const FACTS = new URL('../../data/facts/', import.meta.url);
const NUMBER = /^[^\d]*\d[\d\s.,]*/;

const TO_A_HUNDREDTH: readonly Unit[] = ['KZT', 'KZT_per_person', 'percent'];

/** Value of the digits of a text that was written without leaving any out. */
function readBack(text: string, lang: string): number {
	const digits = (NUMBER.exec(text)?.[0] ?? '').replace('−', '-').replace(/[^\d.,-]/g, '');
	return Number(lang === 'en' ? digits.replaceAll(',', '') : digits.replace(/,$/, '').replace(',', '.'));
}

describe.each(readdirSync(FACTS).filter((name) => name.endsWith('.csv')))('the facts of %s', (file) => {
	const facts: Fact[] = parse(readFileSync(new URL(file, FACTS)), { columns: true, bom: true });

	it.each(LANGS)('have a period in words in %s', (lang) => {
		const wordless = facts.filter((fact) => !/\d{4}/.test(period(fact.period_start, fact.period_end, lang)));
		expect(wordless.map((fact) => fact.fact_id)).toEqual([]);
	});
	it.each(LANGS)('keep their value when told in full in %s', (lang) => {
		const lost = facts.filter(({ value, unit, rounding }) => {
			const text = amount(Number(value), unit, lang, {
				compact: false,
				rounding: rounding === '' ? null : Number(rounding)
			});
			// Money is told to the tiyn, shares to a hundredth: the accounts and exchange rates are stored with thirteen decimals.
			const most = TO_A_HUNDREDTH.includes(unit) ? 0.005 : 0;
			return Math.abs(readBack(text, lang) - Number(value)) > most + 1e-9 * Math.abs(Number(value));
		});
		expect(lost.map((fact) => fact.fact_id)).toEqual([]);
	});
	it.each(LANGS)('have an amount of at most a line, short and long, in %s', (lang) => {
		const options = facts.map((fact) => ({
			...fact,
			told: { precision: fact.precision, rounding: fact.rounding === '' ? null : Number(fact.rounding) }
		}));
		const long = options.filter(({ value, unit, told }) => amount(Number(value), unit, lang, told).length > 48);
		const wide = options.filter(({ value, unit, told }) => shortAmount(Number(value), unit, lang, told).length > 16);
		expect([...long, ...wide].map((fact) => fact.fact_id)).toEqual([]);
	});
});

describe('payers that need a note', () => {
	const payers: { code: string }[] = parse(readFileSync(new URL('../lists/payers.csv', FACTS)), {
		columns: true,
		bom: true
	});

	it('are payers of the list', () => {
		const codes = payers.map(({ code }) => code);
		expect(Object.keys(terms('kk').payerNotes).filter((code) => !codes.includes(code))).toEqual([]);
	});
});
