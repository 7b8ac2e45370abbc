/** How far an answer is from the published one, in rows. */

export interface Compared {
	/** Rows that the published answer does not have, new or with another content. */
	readonly added: number;
	/** Published rows that are not there as they were. */
	readonly gone: number;
}

export function comparedRows(published: readonly object[], uploaded: readonly object[]): Compared {
	const left = new Map<string, number>();
	for (const row of published) count(left, row, 1);
	for (const row of uploaded) count(left, row, -1);
	let [added, gone] = [0, 0];
	for (const difference of left.values()) {
		if (difference > 0) gone += difference;
		else added -= difference;
	}
	return { added, gone };
}

function count(all: Map<string, number>, row: object, by: number): void {
	const text = JSON.stringify(row);
	all.set(text, (all.get(text) ?? 0) + by);
}
