/** Narrows a long list of a page to the entries that hold the words typed; without it the whole list stands. */

import { fold } from '../../text/fold.ts';

/** Shows the form, which is hidden where scripts do not run, and listens to it. */
export function narrow(form: HTMLElement): void {
	const input = form.querySelector('input');
	const status = form.querySelector<HTMLElement>('[role="status"]');
	if (input === null || status === null) return;
	const groups = [...document.querySelectorAll<HTMLElement>('[data-group]')];
	const entries = [...document.querySelectorAll<HTMLElement>('[data-entry]')].map((entry) => ({
		entry,
		text: fold(entry.textContent)
	}));
	const { found = '', none = '' } = form.dataset;

	const show = (): void => {
		const words = fold(input.value).split(/\s+/).map(beginning);
		let count = 0;
		for (const { entry, text } of entries) {
			entry.hidden = !words.every((word) => text.includes(word));
			if (!entry.hidden) count += 1;
		}
		for (const group of groups) group.hidden = group.querySelector('[data-entry]:not([hidden])') === null;
		const sentence =
			count === 0 ? none : found.replace('{count}', String(count)).replace('{all}', String(entries.length));
		status.textContent = words.join('') === '' ? '' : sentence;
	};

	form.hidden = false;
	input.value = new URLSearchParams(location.search).get('q') ?? '';
	input.addEventListener('input', show);
	show();
}

/** Russian and Kazakh words change at their ends: the last two letters of a long word need not be the same. */
function beginning(word: string): string {
	return word.slice(0, Math.max(4, word.length - 2));
}
