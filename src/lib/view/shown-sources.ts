/** Which of the sources of a figure's page stand there in the shown state, and the number of each. */

import { creditsOf, type Credits, type Shown } from '../figures/credits.ts';
import type { TableRow } from '../figures/figure.ts';

/** A publication of any state of the figure, with the printed figures taken from it, in the order of the page. */
export interface PageSource {
	readonly id: string;
	readonly publisher: string;
	readonly factIds: readonly string[];
}

/** An answer that a reader recomputed may name figures that the page does not know: they have no source here. */
export function creditsOn(sources: readonly PageSource[], { table, annotations = [] }: Shown): Credits {
	const printed = new Map(sources.flatMap(({ id, factIds }) => factIds.map((factId) => [factId, id])));
	const rows = table.rows.map((row) => ({ ...row, factIds: row.factIds.filter((factId) => printed.has(factId)) }));
	return creditsOf([{ table: { rows }, annotations }], (factId) => printed.get(factId) ?? '');
}

export interface Numbered {
	/** Of each shown publication, from 1. */
	readonly sources: ReadonlyMap<string, number>;
	/** Of each shown printed figure: `3.2` is the second of the third publication. */
	readonly facts: ReadonlyMap<string, string>;
}

/** In the order of the page, without a hole. */
export function numbered(sources: readonly PageSource[], credits: Credits): Numbered {
	const numbers = { sources: new Map<string, number>(), facts: new Map<string, string>() };
	for (const { id, factIds } of sources) {
		const shown = new Set(credits.get(id));
		if (!credits.has(id)) continue;
		const number = numbers.sources.size + 1;
		numbers.sources.set(id, number);
		factIds
			.filter((factId) => shown.has(factId))
			.forEach((factId, index) => numbers.facts.set(factId, `${number}.${index + 1}`));
	}
	return numbers;
}

/** The formulas of the derived figures that are shown. */
export function formulasOf({
	table
}: {
	readonly table: { readonly rows: readonly Pick<TableRow, 'formula'>[] };
}): Set<string> {
	return new Set(table.rows.flatMap(({ formula }) => (formula === null ? [] : [formula])));
}

/** Before the id of a printed figure in its address. */
const ANCHOR = 'from-';
/** What belongs to another state has this class: it stands only where an address leads to it. */
const ELSEWHERE = 'elsewhere';
/** The same where a page came without being loaded: a browser knows no target then. */
const LED = 'led';

/** Lets the list show these sources, numbers and formulas, and no others. */
export function showSources(list: HTMLElement, { sources, facts }: Numbered, formulas: ReadonlySet<string>): void {
	for (const part of list.querySelectorAll<HTMLElement>('[data-formula]'))
		part.classList.toggle(ELSEWHERE, !formulas.has(part.dataset['formula'] ?? ''));
	list.querySelector('[data-formulas]')?.classList.toggle(ELSEWHERE, formulas.size === 0);
	const led = document.getElementById(location.hash.slice(1));
	for (const source of list.querySelectorAll<HTMLElement>('[data-source]')) {
		const number = sources.get(source.dataset['source'] ?? '');
		source.classList.toggle(ELSEWHERE, number === undefined);
		source.classList.toggle(LED, source.contains(led));
		if (source.contains(led)) source.querySelector('details')!.open = true;
		for (const place of source.querySelectorAll('[data-number]'))
			write(place, number === undefined ? '' : `${number}.`);
		for (const receipt of source.querySelectorAll<HTMLElement>('li:has(> .receipt)')) {
			const place = facts.get(receipt.firstElementChild!.id.slice(ANCHOR.length));
			receipt.classList.toggle(ELSEWHERE, place === undefined);
			receipt.classList.toggle(LED, receipt.contains(led));
			write(receipt.querySelector('.place'), place ?? '');
		}
	}
}

function write(part: Element | null, text: string): void {
	if (part !== null && part.textContent !== text) part.textContent = text;
}
