/** How many publications stand behind a figure, and who published most of it: the one line that paper has for that. */

import type { CitedFigures } from '../../../record/receipt.ts';

const NAMED = 5;

/**
 * `sources` are publications with the figures taken from them; `others` the publishers of those that words rest on.
 */
export function publications(
	sources: readonly Pick<CitedFigures, 'publisher' | 'receipts'>[],
	others: readonly string[]
): { count: string; publishers: string } {
	const figures = new Map<string, number>();
	for (const publisher of others) figures.set(publisher, figures.get(publisher) ?? 0);
	for (const { publisher, receipts } of sources) {
		figures.set(publisher, (figures.get(publisher) ?? 0) + receipts.length);
	}
	const named = [...figures].sort(([, one], [, other]) => other - one).map(([publisher]) => publisher);
	return {
		count: String(sources.length + others.length),
		publishers: named.slice(0, NAMED).join(', ') + (named.length > NAMED ? ' …' : '')
	};
}
