/**
 * Starts a page's own script at the reader's first touch, or at once where the address holds a state or leads into a part that
 * opens, so that a page that is only read never loads it.
 */

declare global {
	interface Window {
		/** Left by the page while it was built: loads its script and takes the page over. */
		startPage?: () => Promise<unknown>;
		/** Left by a page that does not wait: settles when its script has taken it over. */
		startingPage?: Promise<unknown>;
	}
}

const TOUCHES = ['pointerdown', 'pointermove', 'touchstart', 'wheel', 'keydown', 'focusin'] as const;

/** `start` answers false when the script did not come. */
export function startLate(start: () => Promise<boolean>): void {
	let begun = false;
	let pressed: HTMLElement | null = null;

	// A button that was pressed before the script heard it is pressed again; links and what opens a panel work by themselves.
	const onclick = (event: MouseEvent): void => {
		const button =
			event.target instanceof Element ? event.target.closest<HTMLElement>('button:not([popovertarget])') : null;
		if (button !== null) pressed = button;
	};
	const begin = (): void => {
		if (begun) return;
		begun = true;
		for (const touch of TOUCHES) removeEventListener(touch, begin, true);
		void start().then((started) => {
			removeEventListener('click', onclick, true);
			if (!started) return;
			refocus();
			if (pressed?.isConnected === true) pressed.click();
		});
	};

	let focused: string | null = null;
	addEventListener('focusin', ({ target }) => {
		focused = target instanceof Element ? target.getAttribute('href') : null;
	});
	// The drawing is made anew for the width of the page, and a mark that had the focus with it.
	function refocus(): void {
		if (focused === null || document.activeElement !== document.body) return;
		const same = [...document.querySelectorAll<HTMLElement | SVGElement>('figure a')].find(
			(link) => link.getAttribute('href') === focused
		);
		same?.focus();
	}

	const ledTo = document.getElementById(location.hash.slice(1));
	if (location.search !== '' || ledTo?.closest('details, [popover]')) return begin();
	addEventListener('click', onclick, true);
	for (const touch of TOUCHES) addEventListener(touch, begin, { capture: true, passive: true });
}
