/** Puts another state of a figure, as it was built, in the place of the one that stands in the page. */

/**
 * Takes the state that stands in the folder `name` below this page. Where the file may not be read, as in a frame that is
 * shut off, goes there instead; false when neither is possible.
 */
export async function bringState(name: string, search: string): Promise<boolean> {
	const address = new URL(`${name}/`, location.href);
	try {
		const answer = await fetch(address);
		if (!answer.ok) return false;
		const next = new DOMParser().parseFromString(await answer.text(), 'text/html');
		const main = next.querySelector('main');
		if (main === null) return false;
		document.querySelector('main')?.replaceWith(document.adoptNode(main));
		return true;
	} catch {
		if (navigator.onLine) location.replace(`${address.pathname}${search}`);
		return false;
	}
}
