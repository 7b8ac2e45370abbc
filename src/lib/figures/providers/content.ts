/** What the panels of this figure show, in the terms of their charts. */

import type { RankedBarsContent, RankedRow } from '../../charts/ranked-bars.ts';
import type { Lang } from '../../contract/vocabulary.ts';
import { shortAmount } from '../../text/amounts.ts';
import { regionInside } from '../../text/regions.ts';
import { statusWord } from '../status-word.ts';
import { textureOf } from '../texture.ts';
import { isTotal, panelRows, privateIsUnknown, type PanelCode } from './panels.ts';
import type { ProviderRow } from './row.ts';
import { inWords, subjectOf, when } from './statement.ts';
import { WORDS } from './words.ts';

type From = (factIds: readonly string[]) => string;

export function panelBars(rows: readonly ProviderRow[], panel: PanelCode, lang: Lang, from: From): RankedBarsContent {
	const words = WORDS[lang];
	const gap = panel === 'country' && privateIsUnknown(rows) ? [gapOf(lang)] : [];
	return {
		rows: [...panelRows(rows, panel).map((row) => barOf(row, lang, from)), ...gap],
		keys:
			panel === 'contracts'
				? []
				: [
						{ tone: 'accent', texture: 'solid', words: words.total },
						{ tone: 'context', texture: 'solid', words: words.part }
					]
	};
}

function barOf(row: ProviderRow, lang: Lang, from: From): RankedRow {
	const subject = subjectOf(row, lang);
	const start = subject.charAt(0).toUpperCase() + subject.slice(1);
	const place = row.regionNames === null ? '' : `, ${regionInside(row.regionNames[lang])}`;
	const name = `${start}${place}, ${when(row, lang)}`;
	const { value, unit, precision, rounding } = row;
	return {
		id: row.factIds.join('-'),
		name,
		bar: {
			id: row.factIds.join('-'),
			tone: isTotal(row) ? 'accent' : row.package === 'gobmp' ? 'part-1' : 'context',
			texture: textureOf(row.status),
			label: `${name}, ${statusWord(row.status, lang)}: ${inWords(row, lang)}`,
			caption: unit === 'KZT' ? shortAmount(value, unit, lang, { precision, rounding }) : inWords(row, lang),
			href: from(row.factIds),
			value
		}
	};
}

function gapOf(lang: Lang): RankedRow {
	const words = WORDS[lang];
	const label = `${words.privateUnknown}, ${words.country}: ${words.notPublished}`;
	return { id: 'private', name: words.privateUnknown, gap: { id: 'private-gap', words: words.notPublished, label } };
}
