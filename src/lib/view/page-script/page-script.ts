/**
 * The one small script of every page: remembers the language, takes a page's state along, opens the start page's choice,
 * shows what an address leads to, lets arrow keys walk the marks of drawings on pages that have no script of their own, narrows long lists, starts the
 * script of pages that wait for their reader, tells readers of a frozen page of newer data and of an old page of a newer one.
 */

import { walkMarks } from '../../figures/marks.ts';
import { startLate } from './lazy-hydrate.ts';
import { showWhereLed } from './led-to.ts';
import { tellNewerData } from './newer-data.ts';
import { NewerPage } from './newer-page.ts';
import { narrow } from './narrow.ts';

const STORED = 'ashyq-qor-language';

const element = document.currentScript;
if (element instanceof HTMLScriptElement && element.dataset['start'] !== undefined)
	openChosen(new URL('.', element.src).href);
document.addEventListener('click', ({ target }) => {
	const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-language]') : null;
	if (link === null) return;
	remember(link.dataset['language'] ?? '');
	if (element instanceof HTMLScriptElement && element.dataset['start'] === undefined) {
		link.search = location.search;
		link.hash = location.hash;
	}
});

document.querySelectorAll<HTMLElement>('[data-walk]').forEach((drawing) => {
	const line = drawing.parentElement?.querySelector('[data-status]') ?? null;
	const keys = line?.textContent ?? '';
	walkMarks(drawing, {
		onread(label) {
			if (line !== null) line.textContent = label === '' ? keys : label;
		}
	});
});

document.querySelectorAll<HTMLElement>('[data-narrow]').forEach(narrow);
showWhereLed();
document.querySelectorAll<HTMLElement>('[data-frozen]').forEach((notice) => void tellNewerData(notice));

const { startPage, startingPage } = window;
const newer = new NewerPage();
if (startPage !== undefined) startLate(() => taken(startPage()));
if (startingPage !== undefined) void taken(startingPage);

/** Has the script of the page taken it over? A fault of its own is told to the console. */
async function taken(start: Promise<unknown>): Promise<boolean> {
	try {
		await start;
		newer.started();
		return true;
	} catch (cause) {
		if (!(await newer.missing())) reportError(cause);
		return false;
	}
}

/** Goes on to the language chosen earlier, else to the browser's, else stays. */
function openChosen(root: string): void {
	const offered = ['kk', 'ru', 'en'];
	const wanted = [remembered(), ...navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase())];
	const lang = wanted.find((candidate) => offered.includes(candidate));
	if (lang !== undefined) location.replace(`${root}${lang}/`);
}

// A browser may forbid storage; the choice is then simply not remembered.
function remembered(): string {
	try {
		return localStorage.getItem(STORED) ?? '';
	} catch {
		return '';
	}
}

function remember(lang: string): void {
	try {
		localStorage.setItem(STORED, lang);
	} catch {
		return;
	}
}
