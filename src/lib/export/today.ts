/**
 * The reader's own day, for the day of access in a citation and the check of the reader's own rows: the only place of
 * the site that asks a clock.
 */

/** `YYYY-MM-DD` where the reader is. */
export function today(now = new Date()): string {
	const two = (part: number) => String(part).padStart(2, '0');
	return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
