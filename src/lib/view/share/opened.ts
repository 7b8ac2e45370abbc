/** Hears whether a part of the page stands open, from before its script came: one that folds, or one that covers. */

import type { Attachment } from 'svelte/attachments';

/** `bind:open` would write the first value over what the reader opened while the script was on its way. */
export function whenOpened(tell: (open: boolean) => void): Attachment<HTMLElement> {
	return (part) => {
		const say = (): void => tell(part instanceof HTMLDetailsElement ? part.open : part.matches(':popover-open'));
		say();
		part.addEventListener('toggle', say);
		return () => part.removeEventListener('toggle', say);
	};
}
