/** Has the reader typed, chosen or opened anything in the page since a moment? Knows no page and no script. */

/** Takes the page as it is now; the answer tells whether a field or a part that opens differs from that. */
export function touchedSince(): () => boolean {
	const before = new Map(
		[...document.querySelectorAll('input, select, textarea, details')].map((one) => [one, of(one)])
	);
	return () => [...before].some(([one, state]) => one.isConnected && of(one) !== state);
}

function of(one: Element): string | boolean {
	if (one instanceof HTMLDetailsElement) return one.open;
	if (one instanceof HTMLInputElement && ['checkbox', 'radio'].includes(one.type)) return one.checked;
	return one instanceof HTMLInputElement || one instanceof HTMLSelectElement || one instanceof HTMLTextAreaElement
		? one.value
		: '';
}
