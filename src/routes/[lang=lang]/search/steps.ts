/** Where a key leads from the field of the search and among its results. */

/** Moves the focus as the key asks and says whether it did. */
export function stepTo(key: string, field: HTMLElement, within: HTMLElement): boolean {
	if (key !== 'ArrowDown' && key !== 'ArrowUp') return false;
	const stops = [field, ...within.querySelectorAll<HTMLElement>('a[data-found]')];
	const now = stops.findIndex((stop) => stop === document.activeElement);
	// From anywhere else, such as the button, down leads to the first result.
	const next = stops[key === 'ArrowDown' ? Math.max(now, 0) + 1 : now - 1];
	next?.focus();
	return next !== undefined;
}
