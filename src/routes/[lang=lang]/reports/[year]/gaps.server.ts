/** Tells the gaps of a year by grid, with what is printed instead, in the words of one language. */

import type { Lang } from '$lib/contract/vocabulary.ts';
import { gapRequestKey, type RequestKey } from '$lib/figures/request-key.ts';
import type { YearGap } from '$lib/query/reports.ts';
import { terms } from '$lib/text/terms.ts';
import type { PublishedRecord } from '$lib/server/dataset.ts';
import { valueLink, type ValueLink } from './lines.server.ts';

/** More than these are not repeated: the gap names the reason, the figures stand in the parts above. */
const NEAR_SHOWN = 3;
/** Lists that name the codes of a grid, where it is not one list of the same name. */
const LISTS: Readonly<Record<string, readonly string[]>> = {
	coverage: ['measure:coverage'],
	accounts: ['measure:accounts', 'function', 'financing'],
	local_budget: ['region']
};

export interface GapLine {
	readonly key: string;
	readonly what: string;
	readonly reason: string;
	readonly near: readonly ValueLink[];
	readonly asks: RequestKey;
}

export interface GapGroup {
	readonly grid: string;
	readonly name: string;
	readonly gaps: readonly GapLine[];
}

export function gapLines(gaps: readonly YearGap[], record: PublishedRecord, lang: Lang): GapGroup[] {
	const { grids, gapReasons, classes } = terms(lang);
	const names: Readonly<Record<string, string>> = grids;
	const reasons: Readonly<Record<string, string>> = gapReasons;
	const kinds: Readonly<Record<string, string>> = classes;
	return [...new Set(gaps.map(({ grid }) => grid))].map((grid) => ({
		grid,
		name: names[grid] ?? grid,
		gaps: gaps
			.filter((gap) => gap.grid === grid)
			.map((gap) => ({
				key: `${gap.class} ${gap.code}`,
				what: `${nameOf(gap, record, lang)} (${kinds[gap.class] ?? gap.class})`,
				reason: reasons[gap.reason] ?? gap.reason,
				near: gap.near.slice(0, NEAR_SHOWN).map((factId) => valueLink(factId, record, lang)),
				asks: gapRequestKey(gap.grid, gap.class, gap.code, gap.year)
			}))
	}));
}

function nameOf({ grid, code }: YearGap, record: PublishedRecord, lang: Lang): string {
	const names = (LISTS[grid] ?? [grid]).map((list) => record.nameOf(list, code, lang));
	return names.find((name) => name !== null) ?? code;
}
