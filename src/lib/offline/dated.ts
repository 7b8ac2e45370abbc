/** When a response was sent, as its host said. */

/** `YYYY-MM-DD`; null when the host did not say. */
export function dayOf(headers: Headers): string | null {
	const time = Date.parse(headers.get('date') ?? '');
	return Number.isNaN(time) ? null : new Date(time).toISOString().slice(0, 10);
}
