/** Puts a text into the reader's clipboard. */

/** False where the browser forbids it: the text has to be copied by hand then. */
export async function copied(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return false;
	}
}
