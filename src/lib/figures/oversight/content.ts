/** What the panels of this figure show, in the terms of their charts. */

import type { KeyEntry } from '../../charts/keys.ts';
import type { RankedBarsContent, RankedRow } from '../../charts/ranked-bars.ts';
import type { Lang } from '../../contract/vocabulary.ts';
import { shortAmount } from '../../text/amounts.ts';
import { inOne } from '../../text/in-one.ts';
import { statusWord } from '../status-word.ts';
import { textureOf } from '../texture.ts';
import { isContested, panelRows, type PanelCode } from './panels.ts';
import type { OversightRow } from './row.ts';
import { inWords, whatOf, when } from './statement.ts';
import { WORDS } from './words.ts';

type From = (factIds: readonly string[]) => string;

export function panelBars(rows: readonly OversightRow[], panel: PanelCode, lang: Lang, from: From): RankedBarsContent {
	const own = panelRows(rows, panel);
	const statuses = (['actual', 'estimate'] as const).filter((status) => own.some((row) => row.status === status));
	return {
		rows: [...own.map((row) => barOf(row, own, lang, from)), ...(panel === 'auditMoney' ? [penaltiesOf(lang)] : [])],
		keys: [
			...(own.some((row) => isContested(row, own)) ? [contestedKey(lang)] : []),
			...(statuses.includes('estimate') ? statuses : []).map((status): KeyEntry => ({
				tone: 'context',
				texture: textureOf(status),
				words: statusWord(status, lang)
			}))
		]
	};
}

function contestedKey(lang: Lang): KeyEntry {
	return { tone: 'accent', texture: 'solid', words: inOne(WORDS, lang).contested };
}

function barOf(row: OversightRow, own: readonly OversightRow[], lang: Lang, from: From): RankedRow {
	const { value, unit, precision, rounding } = row;
	const about = [whatOf(row, lang), when(row, lang), row.publisher[lang], statusWord(row.status, lang)];
	return {
		id: row.factIds.join('-'),
		name: `${whatOf(row, lang)} (${row.publisher[lang]})`,
		bar: {
			id: row.factIds.join('-'),
			tone: isContested(row, own) ? 'accent' : 'context',
			texture: textureOf(row.status),
			label: `${about.join(', ')}: ${inWords(row, lang)}`,
			caption: unit === 'KZT' ? shortAmount(value, unit, lang, { precision, rounding }) : inWords(row, lang),
			href: from(row.factIds),
			value
		}
	};
}

function penaltiesOf(lang: Lang): RankedRow {
	const words = inOne(WORDS, lang);
	const label = `${words.penalties}: ${words.notPublished}`;
	return { id: 'penalties', name: words.penalties, gap: { id: 'penalties-gap', words: words.notPublished, label } };
}
