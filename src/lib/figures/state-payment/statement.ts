/** What the figure says in words, computed from its rows for one language. */

import type { Lang } from '../../contract/vocabulary.ts';
import { fill } from '../../text/fill.ts';
import { inOne } from '../../text/in-one.ts';
import { number } from '../../text/numbers.ts';
import { period, year } from '../../text/periods.ts';
import { compared, sideOf, type Comparison, type Side } from '../comparison.ts';
import type { Choices, FigureTable, Statement } from '../figure.ts';
import { statusWord } from '../status-word.ts';
import { tableCells } from '../table-cells.ts';
import { inWords, kept, UNIT_OF } from './amounts.ts';
import { isKnown, newest, ofKind, type KnownPayment } from './payments.ts';
import { KINDS, type Kind, type PaymentRow } from './row.ts';
import { WORDS } from './words.ts';

export function paymentStatement(rows: readonly PaymentRow[], _choices: Choices, lang: Lang): Statement {
	const words = inOne(WORDS, lang);
	const story = storyWords(rows, lang);
	const question = questionOf(rows, lang);
	return {
		unit: words.unitLine,
		...story,
		comparisons: [...(story.comparisons ?? []), ...question],
		alt: altOf(rows, lang),
		caveats: [...question.map(({ sentence }) => sentence), ...caveatsOf(rows, lang)],
		table: tableOf(rows, lang),
		refusals: rows
			.filter((row) => row.missing !== null)
			.map((row) => `${year(row.year, lang)}, ${words.kind[row.kind]}: ${whyOf(row, lang)}`)
	};
}

function whyOf(row: PaymentRow, lang: Lang): string {
	const words = inOne(WORDS, lang);
	return row.missing === null ? words.notPublished : fill(words.refused, { input: words.input[row.missing] });
}

function storyWords(rows: readonly PaymentRow[], lang: Lang): Pick<Statement, 'takeaway' | 'headline' | 'comparisons'> {
	const words = inOne(WORDS, lang);
	const told = newest(rows);
	if (told === null) return { takeaway: '', headline: { number: '', sentence: '', factIds: [] } };
	const holes = { year: String(told.year), rate: inWords(told.rate, lang), wageYear: String(told.year - 2) };
	const total = compared(
		fill(words.takeawayTotal, {
			persons: inWords(told.persons, lang),
			derived: inWords(told.derived, lang),
			expected: inWords(told.expected, lang),
			enough: inWords(told.enough, lang)
		}),
		[
			[sideOfYear(told.derived), sideOfYear(told.expected)],
			[sideOfYear(told.persons), sideOfYear(told.enough)]
		],
		{
			law: words.said.law,
			class: words.said.law,
			own_sum: words.said.ours,
			precision: inWords(told.persons, lang)
		}
	);
	const set = compared(
		fill(words.takeaway, { ...holes, monthly: inWords(told.monthly, lang), wage: inWords(told.wage, lang) }),
		[[sideOfBase(told.wage), sideOfBase(told.monthly)]],
		{ law: words.said.sets, class: words.said.sets, measure: words.said.wage }
	);
	return {
		comparisons: [set, total],
		takeaway: [set.sentence, total.sentence, words.takeawayOpen].join(' '),
		headline: {
			number: inWords(told.monthly, lang),
			sentence: fill(words.headline, holes),
			factIds: told.monthly.factIds
		}
	};
}

function altOf(rows: readonly PaymentRow[], lang: Lang): string {
	const words = inOne(WORDS, lang);
	return KINDS.filter((kind) => kind !== 'persons_other')
		.map((kind) => {
			const list = rows
				.filter((row) => row.kind === kind)
				.map((row) => `${row.year} – ${isKnown(row) ? inWords(row, lang) : whyOf(row, lang)}`);
			return fill(words.alt, { kind: words.kind[kind], list: list.join('; ') });
		})
		.join(' ');
}

/** What one year holds of the payment of the state, printed, expected by a law or counted by us. */
function sideOfYear(row: KnownPayment): Side {
	const people = row.kind === 'persons' || row.kind === 'persons_derived';
	return sideOf({
		theme: people ? 'beneficiaries' : 'inflows',
		measure: people ? 'state_paid_persons' : 'forecast_receipts',
		codes: ['state'],
		status: row.status ?? 'estimate',
		precision: row.precision ?? 'exact',
		unit: people ? 'persons' : 'KZT',
		periodStart: `${row.year}-01-01`,
		periodEnd: `${row.year}-12-31`,
		ownSum: row.formula !== null
	});
}

/** The wage of two years earlier, and the payment that the law makes of it. */
function sideOfBase({ kind, year: of, status, precision }: KnownPayment): Side {
	const at = kind === 'wage' ? of - 2 : of;
	return sideOf({
		theme: kind === 'wage' ? 'macro' : 'rates',
		measure: kind === 'wage' ? 'average_monthly_wage' : 'monthly_amount',
		status: status ?? 'law',
		precision: precision ?? 'exact',
		unit: 'KZT',
		periodStart: `${at}-01-01`,
		periodEnd: `${at}-12-31`
	});
}

/** The range of the open question, from the rows; none where a side of it is missing. */
function questionOf(rows: readonly PaymentRow[], lang: Lang): readonly Comparison[] {
	const words = inOne(WORDS, lang);
	const enough = [...ofKind(rows, 'persons_derived')].sort((a, b) => a.value - b.value);
	const [least, most] = [enough[0], enough.at(-1)];
	const printed = ofKind(rows, 'persons').at(-1);
	if (least === undefined || most === undefined || printed === undefined) return [];
	const sentence = fill(words.caveatQuestion, {
		least: number(least.value / 1e6, lang, 1),
		most: number(most.value / 1e6, lang, 1),
		printed: inWords(printed, lang)
	});
	const pairs = [least, most].map((row) => [sideOfYear(row), sideOfYear(printed)] as const);
	const { law, ours } = words.said;
	return [compared(sentence, pairs, { class: law, law, own_sum: ours, precision: inWords(printed, lang) })];
}

/** Other head counts of a year, from the rows. */
function caveatsOf(rows: readonly PaymentRow[], lang: Lang): readonly string[] {
	const words = inOne(WORDS, lang);
	const others = ofKind(rows, 'persons_other').map((row) => `${whenOf(row, lang)} – ${inWords(row, lang)}`);
	return [...words.caveats, ...(others.length === 0 ? [] : [fill(words.caveatOthers, { list: others.join('; ') })])];
}

function whenOf(row: PaymentRow, lang: Lang): string {
	return row.periodStart === null || row.periodEnd === null
		? year(row.year, lang)
		: period(row.periodStart, row.periodEnd, lang);
}

function tableOf(rows: readonly PaymentRow[], lang: Lang): FigureTable {
	const words = inOne(WORDS, lang);
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
