/** Hears whether a part of the page stands open, from before its script came. Changes nothing; knows no page. */

import type { Attachment } from 'svelte/attachments';

/** `bind:open` would write the first value over what the reader opened while the script was on its way. */
export function whenOpened(tell: (open: boolean) => void): Attachment<HTMLDetailsElement> {
	return (part) => {
		const say = (): void => tell(part.open);
		say();
		part.addEventListener('toggle', say);
		return () => part.removeEventListener('toggle', say);
	};
}
