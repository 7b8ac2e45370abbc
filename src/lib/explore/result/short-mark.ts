/** A few letters and digits that tell one question from another, for names and keys. Keeps no secret. */

export function shortMark(text: string): string {
	let sum = 7;
	for (const sign of text) sum = (sum * 31 + sign.codePointAt(0)!) >>> 0;
	return sum.toString(36);
}
