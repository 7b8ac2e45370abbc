/** What the figure says in words, computed from its rows for one language. */

import type { Lang } from '../../contract/vocabulary.ts';
import { fill } from '../../text/fill.ts';
import { number } from '../../text/numbers.ts';
import { period, year } from '../../text/periods.ts';
import type { Choices, FigureTable, Statement } from '../figure.ts';
import { statusWord } from '../status-word.ts';
import { tableCells } from '../table-cells.ts';
import { inWords, kept, UNIT_OF } from './amounts.ts';
import { isKnown, newest, ofKind } from './payments.ts';
import { KINDS, type Kind, type PaymentRow } from './row.ts';
import { WORDS } from './words.ts';

export function paymentStatement(rows: readonly PaymentRow[], _choices: Choices, lang: Lang): Statement {
	const words = WORDS[lang];
	return {
		unit: words.unitLine,
		...storyWords(rows, lang),
		alt: altOf(rows, lang),
		caveats: caveatsOf(rows, lang),
		table: tableOf(rows, lang),
		refusals: rows
			.filter((row) => row.missing !== null)
			.map((row) => `${year(row.year, lang)}, ${words.kind[row.kind]}: ${whyOf(row, lang)}`)
	};
}

function whyOf(row: PaymentRow, lang: Lang): string {
	const words = WORDS[lang];
	return row.missing === null ? words.notPublished : fill(words.refused, { input: words.input[row.missing] });
}

function storyWords(rows: readonly PaymentRow[], lang: Lang): Pick<Statement, 'takeaway' | 'headline'> {
	const words = WORDS[lang];
	const told = newest(rows);
	if (told === null) return { takeaway: '', headline: { number: '', sentence: '', factIds: [] } };
	const holes = { year: String(told.year), rate: inWords(told.rate, lang), wageYear: String(told.year - 2) };
	return {
		takeaway: [
			fill(words.takeaway, { ...holes, monthly: inWords(told.monthly, lang), wage: inWords(told.wage, lang) }),
			fill(words.takeawayTotal, {
				persons: inWords(told.persons, lang),
				derived: inWords(told.derived, lang),
				expected: inWords(told.expected, lang),
				enough: inWords(told.enough, lang)
			})
		].join(' '),
		headline: {
			number: inWords(told.monthly, lang),
			sentence: fill(words.headline, holes),
			factIds: told.monthly.factIds
		}
	};
}

function altOf(rows: readonly PaymentRow[], lang: Lang): string {
	const words = WORDS[lang];
	return KINDS.filter((kind) => kind !== 'persons_other')
		.map((kind) => {
			const list = rows
				.filter((row) => row.kind === kind)
				.map((row) => `${row.year} – ${isKnown(row) ? inWords(row, lang) : whyOf(row, lang)}`);
			return fill(words.alt, { kind: words.kind[kind], list: list.join('; ') });
		})
		.join(' ');
}

/** The range of the open question, and other head counts of a year, from the rows. */
function caveatsOf(rows: readonly PaymentRow[], lang: Lang): readonly string[] {
	const words = WORDS[lang];
	const enough = [...ofKind(rows, 'persons_derived')].sort((a, b) => a.value - b.value);
	const least = enough[0];
	const most = enough.at(-1);
	const others = ofKind(rows, 'persons_other').map((row) => `${whenOf(row, lang)} – ${inWords(row, lang)}`);
	return [
		...(least === undefined || most === undefined
			? []
			: [fill(words.caveatQuestion, { least: millions(least.value), most: millions(most.value) })]),
		...words.caveats,
		...(others.length === 0 ? [] : [fill(words.caveatOthers, { list: others.join('; ') })])
	];

	function millions(value: number): string {
		return number(value / 1e6, lang, 1);
	}
}

function whenOf(row: PaymentRow, lang: Lang): string {
	return row.periodStart === null || row.periodEnd === null
		? year(row.year, lang)
		: period(row.periodStart, row.periodEnd, lang);
}

function tableOf(rows: readonly PaymentRow[], lang: Lang): FigureTable {
	const words = WORDS[lang];
	const heads = words.columns;
	return {
		columns: [{ head: heads.kind }, { head: heads.when }, { head: heads.status }, { head: heads.value, numeric: true }],
		rows: rows.map((row) => ({
			...tableCells([
				words.kind[row.kind],
				whenOf(row, lang),
				statusOf(row.kind, row),
				isKnown(row) ? [inWords(row, lang), kept(row), UNIT_OF[row.kind]] : whyOf(row, lang)
			]),
			factIds: row.factIds,
			formula: isKnown(row) ? row.formula : null
		}))
	};

	function statusOf(kind: Kind, row: PaymentRow): string {
		if (!isKnown(row)) return '';
		if (row.formula !== null) return words.derived;
		return row.status === null ? '' : statusWord(row.status, lang);
	}
}
