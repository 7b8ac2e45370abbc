/** Asks on a page of a frozen edition whether the site has newer data, and says so. */

interface Listed {
	readonly newest: { readonly version: string; readonly data: string };
	readonly editions: readonly { readonly day: string; readonly data: string }[];
}

export async function tellNewerData(notice: HTMLElement): Promise<void> {
	const { frozen, edition, version, list, newer, changed } = notice.dataset;
	const status = notice.querySelector('[role="status"]');
	if (frozen === undefined || edition === undefined || version === undefined || status === null) return;
	if (list === undefined || newer === undefined || changed === undefined) return;
	try {
		const response = await fetch(list, { cache: 'no-cache' });
		if (!response.ok) return;
		const { newest, editions } = (await response.json()) as Listed;
		if (newest.data === frozen) return;
		// A site that shows what an earlier edition holds has gone back: what it shows is older.
		if (editions.some(({ day, data }) => day < edition && data === newest.data)) return;
		const [current, other] = [version.slice(0, 10), newest.version.slice(0, 10)];
		if (other < current) return;
		// The day as the record writes it: one script for three languages knows the months of none.
		status.textContent =
			other > current ? newer.replace('{day}', other) : changed.replace('{version}', () => newest.version);
	} catch {
		// From a stick, or without a network, there is nothing to ask; the link beside stands all the same.
	}
}
