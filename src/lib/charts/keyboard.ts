/** Lets arrow keys walk the marks of the drawings in an element, one stop of the Tab key for all of them. */

import { nextMark, type Direction } from './next-mark.ts';

interface WalkOptions {
	/** Told the words of a mark that is focused or pointed at. */
	readonly onread: (label: string) => void;
}

const KEYS: Readonly<Record<string, Direction>> = {
	ArrowLeft: 'left',
	ArrowRight: 'right',
	ArrowUp: 'up',
	ArrowDown: 'down'
};

type MarkElement = SVGElement & HTMLOrSVGElement;

/** For `{@attach (node) => walkMarks(node, { onread })}`: returns what undoes it. Enter follows a mark's link by itself. */
export function walkMarks(node: HTMLElement | SVGElement, { onread }: WalkOptions): () => void {
	const shown = () =>
		[...node.querySelectorAll<MarkElement>('[data-mark]')].filter((element) => element.getClientRects().length > 0);
	const markAt = (target: EventTarget | null) =>
		target instanceof Element && node.contains(target) ? target.closest<MarkElement>('[data-mark]') : null;
	const read = (element: MarkElement) => onread(element.getAttribute('aria-label') ?? '');

	/** Only one mark can be reached by Tab: the one visited last, or the first that is shown. */
	function stopAt(stop: MarkElement | undefined) {
		for (const element of node.querySelectorAll<MarkElement>('[data-mark]')) {
			element.setAttribute('tabindex', element === stop ? '0' : '-1');
		}
	}

	function walked(event: KeyboardEvent) {
		const mark = markAt(event.target);
		if (mark === null || event.altKey || event.ctrlKey || event.metaKey) return;
		if (event.key === 'Escape') {
			mark.blur();
			onread('');
			return;
		}
		const marks = shown();
		const from = marks.indexOf(mark);
		const direction = KEYS[event.key];
		const centres = () =>
			marks.map((element) => {
				const { x, y, width, height } = element.getBoundingClientRect();
				return { x: x + width / 2, y: y + height / 2 };
			});
		let next: number;
		if (direction !== undefined) next = nextMark(centres(), from, direction);
		else if (event.key === 'Home') next = 0;
		else if (event.key === 'End') next = marks.length - 1;
		else return;
		event.preventDefault();
		marks[next]?.focus();
	}

	function focused(event: FocusEvent) {
		const mark = markAt(event.target);
		if (mark === null) return;
		stopAt(mark);
		read(mark);
	}

	function pointed(event: Event) {
		const mark = markAt(event.target);
		if (mark !== null) read(mark);
	}

	/** A drawing laid out anew, or shown instead of another, may have lost the stop. */
	function entered() {
		const marks = shown();
		if (!marks.some((element) => element.getAttribute('tabindex') === '0')) stopAt(marks[0]);
	}

	const listeners = [
		['keydown', walked],
		['focusin', focused],
		['pointerover', pointed]
	] as const;
	for (const [name, listener] of listeners) node.addEventListener(name, listener as EventListener);
	entered();
	const resized = new ResizeObserver(entered);
	resized.observe(node);
	const redrawn = new MutationObserver(entered);
	redrawn.observe(node, { childList: true, subtree: true });

	return () => {
		for (const [name, listener] of listeners) node.removeEventListener(name, listener as EventListener);
		resized.disconnect();
		redrawn.disconnect();
	};
}
