/** What the panels of this figure show, in the terms of their charts. */

import type { KeyEntry } from '../../charts/keys.ts';
import type { RankedBarsContent, RankedRow } from '../../charts/ranked-bars.ts';
import type { Lang } from '../../contract/vocabulary.ts';
import { shortAmount } from '../../text/amounts.ts';
import { fill } from '../../text/fill.ts';
import { inOne } from '../../text/in-one.ts';
import { regionInside } from '../../text/regions.ts';
import { statusWord } from '../status-word.ts';
import { textureOf } from '../texture.ts';
import { isContested, isTotal, panelRows, unpaidYears, type PanelCode } from './panels.ts';
import type { CovidRow } from './row.ts';
import { careOf, inWords, when } from './statement.ts';
import { WORDS } from './words.ts';

type From = (factIds: readonly string[]) => string;

export function panelBars(
	rows: readonly CovidRow[],
	panel: PanelCode,
	lang: Lang,
	from: From,
	withKeys: boolean
): RankedBarsContent {
	const own = panelRows(rows, panel);
	return {
		rows: [...own.map((row) => barOf(row, rows, panel, lang, from)), ...gapsOf(rows, panel, lang)],
		...(withKeys ? { keys: keysOf(own, lang) } : {})
	};
}

function barOf(row: CovidRow, rows: readonly CovidRow[], panel: PanelCode, lang: Lang, from: From): RankedRow {
	const about = [
		careOf(row, lang),
		...(row.regionNames === null ? [] : [regionInside(row.regionNames[lang])]),
		when(row, lang),
		...(panel === 'regions' ? [statusOrMeasure(row, lang)] : [])
	].join(', ');
	const name = isContested(row, rows) ? `${about} (${row.publishers[lang]})` : about;
	const { value, unit, precision, rounding } = row;
	return {
		id: row.factIds.join('-'),
		name,
		bar: {
			id: row.factIds.join('-'),
			tone: isTotal(row) ? 'accent' : 'context',
			texture: textureOf(row.status),
			label: `${name}, ${statusWord(row.status, lang)}: ${inWords(row, lang)}`,
			caption: shortAmount(value, unit, lang, { precision, rounding }),
			href: from(row.factIds),
			value
		}
	};
}

/** In the panel of regions planned, set aside and paid sums stand together, so each says which it is. */
function statusOrMeasure(row: CovidRow, lang: Lang): string {
	if (row.class === 'expected') return statusWord(row.status, lang);
	return inOne(WORDS, lang).done[row.measure === 'paid' ? 'paid' : 'funding'];
}

function gapsOf(rows: readonly CovidRow[], panel: PanelCode, lang: Lang): RankedRow[] {
	if (panel !== 'paid') return [];
	const words = inOne(WORDS, lang);
	return unpaidYears(rows).map((year) => {
		const name = fill(words.unpaid, { year: String(year) });
		const gap = { id: `unpaid-${year}-gap`, words: words.notPublished, label: `${name}: ${words.notPublished}` };
		return { id: `unpaid-${year}`, name, gap };
	});
}

function keysOf(own: readonly CovidRow[], lang: Lang): KeyEntry[] {
	const words = inOne(WORDS, lang);
	const statuses = (['actual', 'preliminary', 'plan', 'estimate'] as const).filter((status) =>
		own.some((row) => row.status === status)
	);
	const totals = own.some(isTotal);
	return [
		...(totals ? [{ tone: 'accent', texture: 'solid', words: words.total } as const] : []),
		...(totals ? [{ tone: 'context', texture: 'solid', words: words.part } as const] : []),
		...(statuses.join() === 'actual' ? [] : statuses).map((status): KeyEntry => ({
			tone: 'context',
			texture: textureOf(status),
			words: statusWord(status, lang)
		}))
	];
}
