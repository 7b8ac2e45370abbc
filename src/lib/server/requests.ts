/** Everything that a reader may ask about, and whom, from the figures of this topic; gathered while building. */

import type { Lang } from '../contract/vocabulary.ts';
import { gapRequestKey } from '../figures/request-key.ts';
import { inWords as printedWords } from '../figures/disagreement-cards/amounts.ts';
import { figure as disagreements } from '../figures/disagreement-cards/figure.ts';
import { requestOfCard, cards } from '../figures/disagreement-cards/row.ts';
import { formatIn } from '../figures/format.ts';
import { requestOfSeries, figure as freshness, type FreshnessRow } from '../figures/freshness/figure.ts';
import { WORDS as SERIES_WORDS } from '../figures/freshness/words.ts';
import { figure as gaps } from '../figures/gap-matrix/figure.ts';
import { blocks, knownWords, type Block, type GapRow, type Line } from '../figures/gap-matrix/row.ts';
import { GRIDS, type Grid } from '../contract/tables/derived-answers.ts';
import { WORDS as GAP_WORDS } from '../figures/gap-matrix/words.ts';
import { run } from '../query/query.ts';
import { amount } from '../text/amounts.ts';
import { fill } from '../text/fill.ts';
import { LETTERS, type Addressee, type LetterWords } from '../text/pages/ask/letters.ts';
import { period } from '../text/periods.ts';
import { engine, publishedRecord, type PublishedRecord } from './dataset.ts';
import { figureRequests } from './figure-requests.ts';
import { citedWords, inLetters } from './letter-words.ts';
import type { InformationRequest } from '../export/letter.ts';

/** Who can answer for what is not the Fund's own: figures of these themes, and these grids of gaps. */
const OF_THEME: Readonly<Record<string, Addressee>> = { macro: 'statistics', accounts: 'ministry' };
const OF_GRID: Readonly<Partial<Record<Grid, Addressee>>> = { accounts: 'ministry', local_budget: 'akimat' };

/** A letter has no marks that lead anywhere. */
const formatOf = (lang: Lang) => formatIn(lang, () => '');

const gathered = new Map<Lang, Promise<InformationRequest[]>>();

/** In the order of the page's list, gathered once. */
export function everyRequest(lang: Lang): Promise<InformationRequest[]> {
	const known = gathered.get(lang) ?? gather(lang);
	gathered.set(lang, known);
	return known;
}

async function gather(lang: Lang): Promise<InformationRequest[]> {
	const record = await publishedRecord();
	return [
		...(await gapRequests(lang, record)),
		...(await seriesRequests(lang, record)),
		...(await disputes(lang, record)),
		...(await figureRequests(lang, record))
	];
}

async function gapRequests(lang: Lang, record: PublishedRecord): Promise<InformationRequest[]> {
	const rows = await run(gaps.query, await engine());
	return GRIDS.flatMap((grid) =>
		blocks(rows, grid).flatMap((block) =>
			block.lines.map((line) => gapOf(grid, block, line, lang, record)).filter(({ years }) => years.length > 0)
		)
	);
}

function gapOf(grid: Grid, block: Block, line: Line, lang: Lang, record: PublishedRecord): InformationRequest {
	const open = line.cells.filter(({ row }) => row.state !== 'filled');
	const to = OF_GRID[grid] ?? 'fund';
	const heading = GAP_WORDS.choices[`grid.${grid}`][lang];
	const kind = grid === 'package' ? `. ${GAP_WORDS.class[block.class][lang]}` : '';
	return {
		...gapRequestKey(grid, block.class, line.row.code),
		to,
		heading: `${heading.charAt(0).toUpperCase()}${heading.slice(1)}${kind}`,
		name: line.row.names[lang],
		years: open.map(({ row }) => row.year),
		letter: inLetters((letterLang) => ({
			what: fill(LETTERS[letterLang].grids[templateOf(line.row)], { name: line.row.names[letterLang] }),
			period: '',
			...(to === 'akimat' && { region: line.row.names[letterLang] }),
			known: open.flatMap(({ row, known }) =>
				known.slice(-2).map((figure) => ({
					year: row.year,
					words: `${knownWords(figure, formatOf(letterLang))}. ${citedWords(figure.factId, letterLang, record)}`
				}))
			)
		}))
	};
}

/** Of the accounts, all but the sum itself are shares. */
function templateOf({ grid, class: kind, code }: GapRow): keyof LetterWords['grids'] {
	if (grid === 'package' && kind === 'expected') return 'package_expected';
	return grid === 'accounts' && code === 'current_health_expenditure' ? 'accounts_total' : grid;
}

async function seriesRequests(lang: Lang, record: PublishedRecord): Promise<InformationRequest[]> {
	const span = ({ periodStart, periodEnd }: FreshnessRow, letterLang: Lang) =>
		period(periodStart, periodEnd, letterLang);
	const printed = ({ value, unit, precision, rounding }: FreshnessRow, letterLang: Lang) =>
		amount(value, unit, letterLang, { precision, rounding });
	const rows = await run(freshness.query, await engine());
	return rows
		.filter((row) => requestOfSeries(row) !== null)
		.map((row) => ({
			kind: 'series',
			id: row.series,
			to: 'fund',
			heading: '',
			name: `${SERIES_WORDS.series[row.series][lang]}: ${span(row, lang)}`,
			years: [],
			letter: inLetters((letterLang) => ({
				what: SERIES_WORDS.series[row.series][letterLang],
				period: span(row, letterLang),
				known: row.factIds.map((factId) => ({
					year: 0,
					words: `${span(row, letterLang)}: ${printed(row, letterLang)}. ${citedWords(factId, letterLang, record)}`
				}))
			}))
		}));
}

async function disputes(lang: Lang, record: PublishedRecord): Promise<InformationRequest[]> {
	return cards(await run(disagreements.query, await engine())).map((card) => ({
		...requestOfCard(card),
		to: OF_THEME[card.row.question.split('|')[0] ?? ''] ?? 'fund',
		heading: '',
		name: `${card.row.names[lang]}, ${formatOf(lang).period(card.row)}`,
		years: [],
		letter: inLetters((letterLang) => ({
			what: card.row.names[letterLang],
			period: formatOf(letterLang).period(card.row),
			known: card.answers.flatMap(({ printed }) =>
				printed.map((side) => ({
					year: 0,
					words: `${printedWords(card, side, formatOf(letterLang))}. ${citedWords(side.factId, letterLang, record)}`
				}))
			)
		}))
	}));
}
