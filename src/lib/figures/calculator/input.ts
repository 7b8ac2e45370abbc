/** What the reader enters in the calculator, kept in the query string. */

import { readIncome, type IncomeFault } from './income.ts';

export const STATUSES = [
	'employee',
	'two-employers',
	'civil-contract',
	'entrepreneur',
	'self-payer',
	'state-paid'
] as const;
export type PayerStatus = (typeof STATUSES)[number];

export interface CalculatorInput {
	readonly year: number;
	readonly status: PayerStatus;
	/** Tenge a month; with two employers, from the first. */
	readonly income: number;
	/** Tenge a month from the second employer. */
	readonly second: number;
	/** Code of lists/categories.csv, for those whom the state pays for. */
	readonly category: string;
}

/** What stands in the address and cannot be read: the default is counted with instead. */
export interface RefusedInput {
	readonly name: 'year' | 'status' | 'income' | 'second' | 'category';
	readonly value: string;
	readonly fault: IncomeFault | 'unknown';
}

/** Without the year: that is the newest one that can be chosen. */
export const DEFAULTS: Omit<CalculatorInput, 'year'> = {
	status: 'employee',
	income: 400_000,
	second: 300_000,
	category: 'children'
};

/** Which statuses count from an income. */
export function hasIncome(status: PayerStatus): boolean {
	return status === 'employee' || status === 'two-employers' || status === 'civil-contract';
}

/** The year that is counted with when the address names none. */
export function newestOf(years: readonly number[]): number {
	const newest = years.at(-1);
	if (newest === undefined) throw new Error('calculator: there is no year with a minimum wage; see its query.sql');
	return newest;
}

/** Reads `?year=2024&status=employee&income=400000`; unknown parameters are left alone. */
export function readInput(
	search: URLSearchParams,
	categories: readonly string[],
	years: readonly number[]
): { readonly input: CalculatorInput; readonly refused: readonly RefusedInput[] } {
	const refused: RefusedInput[] = [];
	const year = oneOf('year', (text) => years.find((year) => String(year) === text), newestOf(years));
	const status = oneOf('status', (text) => STATUSES.find((status) => status === text), DEFAULTS.status);
	const income = tenge('income');
	const second = tenge('second');
	const category = oneOf(
		'category',
		(text) => categories.find((category) => category === text),
		categories.includes(DEFAULTS.category) ? DEFAULTS.category : (categories[0] ?? '')
	);
	return { input: { year, status, income, second, category }, refused };

	function oneOf<Value>(
		name: RefusedInput['name'],
		find: (text: string) => Value | undefined,
		otherwise: Value
	): Value {
		const text = search.get(name);
		const value = text === null ? otherwise : find(text);
		if (value === undefined) refused.push({ name, value: text ?? '', fault: 'unknown' });
		return value ?? otherwise;
	}

	function tenge(name: 'income' | 'second'): number {
		const text = search.get(name);
		if (text === null) return DEFAULTS[name];
		const read = readIncome(text);
		if (read.ok) return read.value;
		refused.push({ name, value: text, fault: read.fault });
		return DEFAULTS[name];
	}
}

/** The query string with the same input: only what the status counts with. */
export function writeInput({ year, status, income, second, category }: CalculatorInput): string {
	const search = new URLSearchParams({ year: String(year), status });
	if (hasIncome(status)) search.set('income', String(income));
	if (status === 'two-employers') search.set('second', String(second));
	if (status === 'state-paid') search.set('category', category);
	return `?${search.toString()}`;
}
