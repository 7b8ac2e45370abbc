/** Shows what the address of the page leads to: a part that folds opens, a panel that covers comes up. */

/** Now, and whenever the address leads elsewhere. Newer browsers open folded parts by themselves. */
export function showWhereLed(): void {
	show();
	addEventListener('hashchange', show);
}

function show(): void {
	const led = document.getElementById(location.hash.slice(1));
	if (led === null) return;
	let opened = false;
	for (let part = led.closest('details'); part !== null; part = part.parentElement?.closest('details') ?? null) {
		opened ||= !part.open;
		part.open = true;
	}
	const panel = led.closest<HTMLElement>('[popover]');
	if (panel !== null && 'showPopover' in panel && !panel.matches(':popover-open')) panel.showPopover();
	else if (opened) led.scrollIntoView();
}
