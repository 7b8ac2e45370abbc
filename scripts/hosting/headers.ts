/** The `_headers` file of a site in a sub-folder. */

/** Puts the base before every path of the text. */
export function headersUnder(base: string, text: string): string {
	return text.replace(/^\//gm, `${base}/`);
}
