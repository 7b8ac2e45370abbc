/** Names and texts as SQL takes them, whatever stands in them. */

/** A name: its quotes doubled, so that it does not end early. */
export function quotedName(name: string): string {
	return `"${name.replaceAll('"', '""')}"`;
}

/** A text: the same with its own quotes. */
export function quotedText(text: string): string {
	return `'${text.replaceAll("'", "''")}'`;
}
