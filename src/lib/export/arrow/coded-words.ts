/** The texts of a column that come again in all its batches, each kept once under its number. */

/** A column with more different texts is better laid out. */
export const MOST_WORDS = 1024;

export class CodedWords {
	readonly codes = new Map<string, number>();
	/** Were there too many? */
	full = false;

	/** Below 0 when there are too many different ones, and then for good. */
	codeOf(text: string): number {
		const known = this.codes.get(text);
		if (known !== undefined) return known;
		this.full ||= this.codes.size === MOST_WORDS;
		if (this.full) return -1;
		this.codes.set(text, this.codes.size);
		return this.codes.size - 1;
	}
}
