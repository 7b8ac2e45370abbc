/** Finds the terms of a list in running text by the forms they take there. */

export interface DefinedTerm {
	readonly code: string;
	/**
	 * Words by which a text means it; `*` at the end of a word stands for any ending. A form in lower case may begin a
	 * sentence; one with a capital letter is met as it stands only.
	 */
	readonly forms: readonly string[];
}

/** A piece of a text: words of a term, or what stands between. */
export interface Piece {
	readonly text: string;
	/** The term that is met here for the first time; null for other words. */
	readonly code: string | null;
}

/** The texts of one page in their order, cut so that each term stands apart where it is met first. */
export function definedPieces(texts: readonly string[], terms: readonly DefinedTerm[]): Piece[][] {
	const forms = formsOf(terms);
	if (forms.length === 0) return texts.map((text) => [{ text, code: null }]);
	const all = new RegExp(
		`(^|[^\\p{L}\\p{N}-])(?:${forms.map(({ source }) => `(${source})`).join('|')})(?![\\p{L}\\p{N}])`,
		'gu'
	);
	const seen = new Set<string>();
	return texts.map((text) => {
		const pieces: Piece[] = [];
		let done = 0;
		for (const match of text.matchAll(all)) {
			const index = match.findIndex((group, place) => place > 1 && group !== undefined);
			const code = forms[index - 2]?.code ?? '';
			if (seen.has(code)) continue;
			seen.add(code);
			const start = match.index + (match[1] ?? '').length;
			const end = match.index + match[0].length;
			if (start > done) pieces.push({ text: text.slice(done, start), code: null });
			pieces.push({ text: text.slice(start, end), code });
			done = end;
		}
		if (done < text.length) pieces.push({ text: text.slice(done), code: null });
		return pieces;
	});
}

/** A piece with the brackets and marks that no line may part from a term. */
export interface BoundPiece extends Piece {
	readonly before: string;
	readonly after: string;
}

/** Hands what opens right before a term and what closes right after it over to the term. */
export function boundPieces(pieces: readonly Piece[]): BoundPiece[] {
	const opens = (piece: Piece | undefined) => /[(\[«“‘"]*$/.exec(piece?.code === null ? piece.text : '')?.[0] ?? '';
	const closes = (piece: Piece | undefined) =>
		/^[)\]»”’".,;:!?]*/.exec(piece?.code === null ? piece.text : '')?.[0] ?? '';
	return pieces.map((piece, place) => {
		const [last, next] = [pieces[place - 1], pieces[place + 1]];
		if (piece.code !== null) return { ...piece, before: opens(last), after: closes(next) };
		const start = last === undefined ? 0 : closes(piece).length;
		const end = piece.text.length - (next === undefined ? 0 : opens(piece).length);
		return { text: piece.text.slice(start, Math.max(start, end)), code: null, before: '', after: '' };
	});
}

/** Every form as a pattern, the longest first: "state contributions" before "contributions". */
function formsOf(terms: readonly DefinedTerm[]): { readonly code: string; readonly source: string }[] {
	return terms
		.flatMap(({ code, forms }) => forms.map((form) => ({ code, form })))
		.sort((a, b) => b.form.length - a.form.length)
		.map(({ code, form }) => ({ code, source: sourceOf(form) }));
}

function sourceOf(form: string): string {
	const words = form
		.replace(/[.+?^${}()|[\]\\]/g, '\\$&')
		.replace(/\*/g, '\\p{L}*')
		.replace(/ /g, '\\s');
	const first = form.charAt(0);
	const capital = first.toUpperCase();
	return capital === first ? words : `[${first}${capital}]${words.slice(1)}`;
}
