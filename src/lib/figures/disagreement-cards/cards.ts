/** Gathers the pairs of one question into one card: every different figure once, with all who print it. Knows no language. */

import { plain } from '../../text/numbers.ts';
import type { AskFor } from '../asking.ts';
import type { DisagreementRow, PrintedSide } from './row.ts';

/** One figure and everyone who prints it. */
export interface Answer {
	readonly first: PrintedSide;
	readonly printed: readonly PrintedSide[];
}

export interface Card {
	readonly row: DisagreementRow;
	/** The preferred answer first. */
	readonly answers: readonly Answer[];
	readonly factIds: readonly string[];
}

/** From this gap on, in per cent of the larger figure, a card stands in the first part. */
export const LARGE = 1;

/** Cards in the order of the rows: newest period first. */
export function cards(rows: readonly DisagreementRow[]): Card[] {
	const questions = [...new Set(rows.map((row) => row.question))];
	return questions.map((question) => {
		const own = rows.filter((row) => row.question === question);
		const sides = unique(own.flatMap(({ a, b }) => [a, b]));
		const answers: { first: PrintedSide; printed: PrintedSide[] }[] = [];
		for (const side of [...own.map(({ a }) => a), ...sides]) {
			const known = answers.find(({ first }) => first.value === side.value && first.status === side.status);
			if (known === undefined) answers.push({ first: side, printed: [side] });
			else if (!known.printed.some(({ factId }) => factId === side.factId)) known.printed.push(side);
		}
		return { row: widest(own), answers, factIds: sides.map(({ factId }) => factId) };
	});
}

/** A card is asked about by the preferred side of its widest gap. */
export function askOfCard({ row }: Card): AskFor {
	return { kind: 'disagreement', id: row.a.factId };
}

export function isLarge({ row }: Card): boolean {
	return row.gapPercent >= LARGE;
}

/** The card with the widest gap in tenge; null when no card is about money. */
export function widestInTenge(all: readonly Card[]): Card | null {
	return all
		.filter(({ row }) => row.unit === 'KZT')
		.reduce<Card | null>((most, card) => (most === null || card.row.gap > most.row.gap ? card : most), null);
}

/** Decimals of an exact figure, at most two. */
export function decimalsOf(value: number): number {
	return Math.min(2, (plain(value).split('.')[1] ?? '').length);
}

function widest(own: readonly DisagreementRow[]): DisagreementRow {
	return own.reduce((most, row) => (row.gap > most.gap ? row : most));
}

function unique(sides: readonly PrintedSide[]): PrintedSide[] {
	return sides.filter((side, index) => sides.findIndex(({ factId }) => factId === side.factId) === index);
}
