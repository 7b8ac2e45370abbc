/** Lets paper show the sources of the table as it is chosen now, and no others. Knows no figure. */

/** Marks receipts of other facts, and publications without a receipt that is shown, as for the screen only. */
export function keepOnPaper(sources: HTMLElement, shown: ReadonlySet<string>): void {
	for (const source of sources.querySelectorAll<HTMLElement>('[data-source]')) {
		let any = false;
		for (const receipt of source.querySelectorAll<HTMLElement>('[data-receipt]')) {
			const kept = shown.has(receipt.dataset['receipt'] ?? '');
			receipt.classList.toggle('screen-only', !kept);
			any ||= kept;
		}
		source.classList.toggle('screen-only', !any);
	}
}
