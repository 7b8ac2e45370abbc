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
	readonly asked: InformationRequest;
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
	const whole = all.find((asked) => asked.kind === kind && asked.id === value);
	if (whole !== undefined) return { asked: whole, year: null };
	const [, id, digits] = /^(.+)\.(\d{4})$/.exec(value) ?? [];
	const year = Number(digits);
	const part = all.find((asked) => asked.kind === kind && asked.id === id && asked.years.includes(year));
	return part === undefined ? { refused: value } : { asked: part, year };
}

/** The general request when nothing is chosen. */
export function letterOf(choice: Choice | null, lang: LetterLang): Letter {
	const words = LETTERS[lang];
	const request = choice === null ? [words.general] : requestOf(choice, lang);
	return {
		subject: choice === null ? words.title : `${words.title}: ${choice.asked.letter[lang].what}`,
		body: [
			headOf(choice?.asked ?? null, lang),
			words.title,
			words.law,
			...request,
			words.close,
			words.sign.join('\n')
		].join('\n\n')
	};
}

/** Nobody but the Fund is asked in general. */
function headOf(asked: InformationRequest | null, lang: LetterLang): string {
	const { to } = LETTERS[lang];
	if (asked === null) return to.fund;
	const { region } = asked.letter[lang];
	return fill(to[asked.to], region === undefined ? {} : { region });
}

function requestOf({ asked, year }: Choice, lang: LetterLang): string[] {
	const words = LETTERS[lang];
	const { what, period, known, missing = [] } = asked.letter[lang];
	const years = asked.years.filter((own) => year === null || own === year);
	const told = known.filter((own) => year === null || own.year === year).slice(-MOST);
	const list = told.map((own) => `– ${own.words}`).join('\n');
	if (asked.kind === 'gap') {
		return [
			fill(years.length === 1 ? words.gapYear : words.gap, { what, period: spans(years, lang) }),
			told.length === 0 ? words.gapNothing : `${words.gapKnown}\n${list}`
		];
	}
	if (asked.kind === 'figure') {
		const lines = missing.map((own) => `• ${own}`).join('\n');
		return [
			`${fill(words.figure, { what })}\n${lines}`,
			told.length === 0 ? words.gapNothing : `${words.gapKnown}\n${list}`
		];
	}
	const head = asked.kind === 'series' ? words.seriesKnown : words.disagreementKnown;
	return [fill(words[asked.kind], { what, period }), `${head}\n${list}`];
}

/** "2017–2019 годы, 2021 год": years that follow each other as one span. */
export function spans(years: readonly number[], lang: LetterLang): string {
	const found: { first: number; last: number }[] = [];
	for (const own of years) {
		const open = found.at(-1);
		if (open !== undefined && open.last === own - 1) open.last = own;
		else found.push({ first: own, last: own });
	}
	return found
		.map(({ first, last }) => (first === last ? yearWords(first, lang) : yearsWords(first, last, lang)))
		.join(', ');
}

/** A mail link without an address. */
export function mailLink({ subject, body }: Letter): string {
	return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
}
