/** What the flow of this figure shows, in the terms of the chart: nodes, ribbons, or an empty place. */

import type { FlowContent } from '../../charts/flow.ts';
import type { Tone } from '../../charts/mark.ts';
import type { Lang } from '../../contract/vocabulary.ts';
import { fill } from '../../text/fill.ts';
import { inOne } from '../../text/in-one.ts';
import { shortest } from '../../text/numbers.ts';
import { statusWord } from '../status-word.ts';
import { textureOf } from '../texture.ts';
import type { FlowRow } from './row.ts';
import { UNSPLIT, yearFlow, type Stage } from './stages.ts';
import { inWords, whenOf } from './row-words.ts';
import { WORDS } from './words.ts';

type From = (factIds: readonly string[]) => string;

const SIGN = { exact: '', rounded: '', about: '≈', over: '>', under: '<', up_to: '≤' } as const;
const TONE_OF: Partial<Record<Stage['id'], Tone>> = {
	state: 'root-1',
	employer: 'root-2',
	employee: 'root-3',
	nonstate_contributions: 'root-3',
	entrepreneur: 'root-4',
	civil_contract: 'root-4',
	single_payment: 'root-4',
	self_payer: 'root-4',
	short: 'accent',
	line_067: 'part-1',
	line_002_rest: 'part-1',
	guaranteed: 'part-1',
	fund: 'part-2',
	care: 'part-2',
	hospital: 'part-2'
};

export function moneyFlow(rows: readonly FlowRow[], year: number, lang: Lang, from: From): FlowContent {
	const words = inOne(WORDS, lang);
	const own = yearFlow(rows, year);
	if (own === null) {
		const said = fill(words.refused, { year: String(year) });
		return { columns: [], nodes: [], links: [], gap: { id: `${year}-gap`, words: said, label: said } };
	}
	const status = own.rows[0]?.status ?? 'plan';
	return {
		columns: words.stages,
		nodes: own.stages.map((stage) => ({
			id: stage.id,
			column: stage.column,
			name: words.node[stage.id],
			tone: TONE_OF[stage.id] ?? 'context',
			texture: textureOf(UNSPLIT.includes(stage.id) ? null : (stage.row?.status ?? null)),
			label: labelOf(stage),
			caption: stage.row === null ? words.notPublished : digits(stage.row),
			value: stage.value,
			...(stage.row === null ? {} : { href: from(stage.row.factIds) })
		})),
		links: own.links,
		keys: [
			{ tone: 'context', texture: textureOf(status), words: statusWord(status, lang) },
			{ tone: 'context', texture: 'empty', words: words.notPublished }
		]
	};

	function labelOf({ id, row }: Stage): string {
		if (row === null) return `${words.node[id]}, ${year}: ${words.notPublished}`;
		const derived = row.formula === null ? '' : ` (${words.derived})`;
		return `${words.node[id]}, ${whenOf(row, lang)}, ${statusWord(row.status, lang)}: ${inWords(row, lang)}${derived}`;
	}

	function digits({ value, precision }: FlowRow): string {
		return SIGN[precision] + shortest(value / 1e9, lang, value < 1e10 ? 1 : 0);
	}
}
