/** A part without which the script of a page can not begin. */

import { browser } from '$app/environment';

/**
 * Waits for the part. In the browser one that does not come is waited for without end: the page then stays as it was built,
 * where a failure would put an error in its place. Why it did not come is told by who watches the window for it.
 */
export async function needed<T>(part: Promise<T>): Promise<T> {
	if (!browser) return part;
	return part.catch(() => new Promise<T>(() => {}));
}
