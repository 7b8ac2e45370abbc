/** The day on which the record is checked: the day in Kazakhstan, wherever the machine stands. */

const AHEAD_OF_UTC = 5 * 3_600_000;

/** `YYYY-MM-DD`. */
export function today(now = new Date()): string {
	return new Date(now.getTime() + AHEAD_OF_UTC).toISOString().slice(0, 10);
}
