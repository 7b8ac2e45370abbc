/** Text as HTML and XML take it, in contents and in quoted attributes alike. */

export function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** The text that `escaped` was given. */
export function unescaped(markup: string): string {
	return markup.replaceAll('&gt;', '>').replaceAll('&lt;', '<').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
