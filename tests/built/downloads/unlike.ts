/** How much of one picture is not in another. */

import type { PNG } from 'pngjs';

/** What part of the dark pixels of one picture is not dark near the same place in the other. */
export function unlike(one: PNG, other: PNG): number {
	const isDark = ({ data, width }: PNG, x: number, y: number) => data[(y * width + x) * 4]! < 110;
	let dark = 0;
	let alone = 0;
	for (let y = 2; y < one.height - 2; y += 1) {
		for (let x = 2; x < one.width - 2; x += 1) {
			if (!isDark(one, x, y)) continue;
			dark += 1;
			const near = [-2, -1, 0, 1, 2].some((dy) => [-2, -1, 0, 1, 2].some((dx) => isDark(other, x + dx, y + dy)));
			if (!near) alone += 1;
		}
	}
	return alone / dark;
}
