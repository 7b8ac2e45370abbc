/** Puts a request for information together from what is asked and what is known. */

import { REQUEST_KINDS, type RequestKind } from '../figures/request-key.ts';
import { fill } from '../text/fill.ts';
import { LETTERS, type Addressee, type LetterLang } from '../text/pages/ask/letters.ts';
import { year as yearWords, years as yearsWords } from '../text/periods.ts';

/** What is asked, in one language of a letter. */
export interface RequestWords {
	readonly what: string;
	/** Of a series and a disagreement; a gap has its years, a figure its lines instead. */
	readonly period: string;
	/** Of a local budget: the region whose akimat is asked. */
	readonly region?: string;
	/** Of a figure: every line that it lacks, with its period. */
	readonly missing?: readonly string[];
	readonly known: readonly { readonly year: number; readonly words: string }[];
}

export interface InformationRequest {
	readonly kind: RequestKind;
	/** As it stands in the query string. */
	readonly id: string;
	/** Who can answer. */
	readonly to: Addressee;
	/** In the language of the page: what it stands under in the list; empty for a list of its own. */
	readonly heading: string;
	readonly name: string;
	/** Years without a full answer; empty unless it is a gap. */
	readonly years: readonly number[];
	readonly letter: Readonly<Record<LetterLang, RequestWords>>;
}

export interface Letter {
	readonly subject: string;
	readonly body: string;
}

export interface Choice {
	readonly request: InformationRequest;
	/** The one year of a gap that is asked about; null for all of them. */
	readonly year: number | null;
}

/** A letter tells at most so many figures, the newest last. */
const MOST = 6;

/** What the address asks for: `?gap=payer.happened.state` or `.2021`, `?series=assets`, `?disagreement=…`, `?figure=rates`. */
export function chosenOf(
	all: readonly InformationRequest[],
	search: URLSearchParams
): Choice | { readonly refused: string } | null {
	const kind = REQUEST_KINDS.find((name) => search.has(name));
	if (kind === undefined) return null;
	const value = search.get(kind) ?? '';
	const whole = all.find((request) => request.kind === kind && request.id === value);
	if (whole !== undefined) return { request: whole, year: null };
	const [, id, digits] = /^(.+)\.(\d{4})$/.exec(value) ?? [];
	const year = Number(digits);
	const part = all.find((request) => request.kind === kind && request.id === id && request.years.includes(year));
	return part === undefined ? { refused: value } : { request: part, year };
}

/** The general request when nothing is chosen. */
export function letterOf(choice: Choice | null, lang: LetterLang): Letter {
	const words = LETTERS[lang];
	const request = choice === null ? [words.general] : requestOf(choice, lang);
	return {
		subject: choice === null ? words.title : `${words.title}: ${choice.request.letter[lang].what}`,
		body: [
			headOf(choice?.request ?? null, lang),
			words.title,
			words.law,
			...request,
			words.close,
			words.sign.join('\n')
		].join('\n\n')
	};
}

/** Nobody but the Fund is asked in general. */
function headOf(request: InformationRequest | null, lang: LetterLang): string {
	const { to } = LETTERS[lang];
	if (request === null) return to.fund;
	const { region } = request.letter[lang];
	return fill(to[request.to], region === undefined ? {} : { region });
}

function requestOf({ request, year }: Choice, lang: LetterLang): string[] {
	const words = LETTERS[lang];
	const { what, period, known, missing = [] } = request.letter[lang];
	const years = request.years.filter((one) => year === null || one === year);
	const recent = known.filter((entry) => year === null || entry.year === year).slice(-MOST);
	const list = recent.map((fact) => `– ${fact.words}`).join('\n');
	if (request.kind === 'gap') {
		return [
			fill(years.length === 1 ? words.gapYear : words.gap, { what, period: spans(years, lang) }),
			recent.length === 0 ? words.gapNothing : `${words.gapKnown}\n${list}`
		];
	}
	if (request.kind === 'figure') {
		const lines = missing.map((line) => `• ${line}`).join('\n');
		return [
			`${fill(words.figure, { what })}\n${lines}`,
			recent.length === 0 ? words.gapNothing : `${words.gapKnown}\n${list}`
		];
	}
	const head = request.kind === 'series' ? words.seriesKnown : words.disagreementKnown;
	return [fill(words[request.kind], { what, period }), `${head}\n${list}`];
}

/** "2017–2019 годы, 2021 год": years that follow each other as one span. */
export function spans(years: readonly number[], lang: LetterLang): string {
	const found: { first: number; last: number }[] = [];
	for (const year of years) {
		const open = found.at(-1);
		if (open !== undefined && open.last === year - 1) open.last = year;
		else found.push({ first: year, last: year });
	}
	return found
		.map(({ first, last }) => (first === last ? yearWords(first, lang) : yearsWords(first, last, lang)))
		.join(', ');
}

/** A mail link without an address. */
export function mailLink({ subject, body }: Letter): string {
	return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
}
