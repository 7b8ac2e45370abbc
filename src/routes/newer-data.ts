/** Asks on a page of a frozen edition whether the site has newer data, and says so. Knows no language: the page brings its words. */

export async function tellNewerData(notice: HTMLElement): Promise<void> {
	const { frozen, list, newer } = notice.dataset;
	const status = notice.querySelector('[role="status"]');
	if (frozen === undefined || list === undefined || newer === undefined || status === null) return;
	try {
		const response = await fetch(list, { cache: 'no-cache' });
		if (!response.ok) return;
		const { newest } = (await response.json()) as { newest: { version: string; data: string } };
		if (newest.data === frozen) return;
		// The day as the record writes it: one script for three languages knows the months of none.
		status.textContent = newer.replace('{day}', newest.version);
	} catch {
		// From a stick, or without a network, there is nothing to ask; the link beside stands all the same.
	}
}
