/** An answer as a piece of HTML for pages of others: no script, no connection, every cell a text. */

import type { Lang } from '../../contract/vocabulary.ts';
import { escaped } from '../../export/escaped.ts';
import { fill } from '../../text/fill.ts';
import { number } from '../../text/numbers.ts';
import type { ExploreAnswerWords } from '../../text/pages/explore-answer.ts';
import type { Answer } from './answer.ts';
import { shownCell, type CellWords } from './shown.ts';

export interface AnswerSnippet {
	readonly answer: Answer;
	readonly lang: Lang;
	readonly words: ExploreAnswerWords;
	/** Its name. */
	readonly site: string;
	readonly cells: CellWords;
	/** Of the question. */
	readonly address: string;
	/** What is shown, above everything; empty where nothing can be said. */
	readonly title: string;
	/** What must be known to read it, such as a break of the series. */
	readonly notes: readonly string[];
	/** Days in words. */
	readonly record: string;
	readonly asked: string;
	/** The drawing, taken as it is; null for none. */
	readonly svg: string | null;
}

export const MOST_IN_SNIPPET = 200;

const CELL = 'padding:.25em .75em .25em 0;border-bottom:1px solid #ccc;vertical-align:top';

export function answerSnippet({
	answer,
	lang,
	words,
	site,
	cells,
	address,
	title,
	notes,
	record,
	asked,
	svg
}: AnswerSnippet): string {
	const rows = Math.min(answer.length, MOST_IN_SNIPPET);
	const side = (at: number) => (answer.columns[at]?.kind === 'number' ? 'right;white-space:nowrap' : 'left');
	const head = answer.columns.map(
		({ name }, at) => `<th scope="col" style="${CELL};text-align:${side(at)}">${escaped(name)}</th>`
	);
	const body = Array.from({ length: rows }, (_, row) => {
		const names = answer.columns.map(({ kind }, at) => {
			const text = shownCell(answer.cell(row, at), kind === 'number', lang, cells) ?? '';
			return `<td style="${CELL};text-align:${side(at)}">${escaped(text)}</td>`;
		});
		return `<tr>${names.join('')}</tr>`;
	});
	const lines = [
		...notes.map(escaped),
		rows < answer.length || answer.cut
			? fill(words.embed.cut, {
					rows: number(rows, lang),
					all: `${number(answer.length, lang)}${answer.cut ? '+' : ''}`
				})
			: '',
		answer.allColumns > answer.columns.length
			? fill(words.files.cutColumns, {
					all: number(answer.allColumns, lang),
					shown: number(answer.columns.length, lang)
				})
			: '',
		`<strong>${escaped(words.notOfficial)}.</strong>`,
		escaped(fill(words.embed.dated, { record, day: asked })),
		`<a href="${escaped(address)}" style="color:#0b5394">${escaped(words.embed.link)}</a> (${escaped(site)})`
	];
	return `<figure lang="${lang}" style="margin:0;max-width:100%;padding:.5em;background:#fbfaf6;color:#1b1a17;font:15px/1.4 sans-serif">
${title === '' ? '' : `<p style="margin:0 0 .5em;font-weight:bold">${escaped(title)}</p>\n`}${svg === null ? '' : `${svg}\n`}<div style="overflow-x:auto">
<table style="border-collapse:collapse;font-variant-numeric:tabular-nums">
<thead><tr>${head.join('')}</tr></thead>
<tbody>
${body.join('\n')}
</tbody>
</table>
</div>
<figcaption style="margin-top:.5em">${lines.filter((part) => part !== '').join(' ')}</figcaption>
</figure>`;
}
