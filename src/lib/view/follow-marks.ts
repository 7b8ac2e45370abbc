/** Tells which mark of a drawing is focused, and takes marks instead of following them while a reader chooses. */

import type { Choosing } from './choosing.svelte.ts';

/** For `{@attach (node) => followMarks(node, choosing)}`: returns what undoes it. Enter on a mark clicks it by itself. */
export function followMarks(node: HTMLElement, choosing: Choosing): () => void {
	const hrefOf = ({ target }: Event) =>
		target instanceof Element ? (target.closest('[data-mark]')?.getAttribute('href') ?? null) : null;

	function focused(event: Event) {
		choosing.marked = hrefOf(event) ?? choosing.marked;
	}

	function clicked(event: MouseEvent) {
		const href = hrefOf(event);
		if (href === null || choosing.taker === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
		event.preventDefault();
		choosing.taker.mark(href);
	}

	node.addEventListener('focusin', focused);
	node.addEventListener('click', clicked);
	return () => {
		node.removeEventListener('focusin', focused);
		node.removeEventListener('click', clicked);
	};
}
