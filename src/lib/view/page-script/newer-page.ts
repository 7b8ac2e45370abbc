/**
 * What becomes of a page whose script does not come because the site has been renewed: it is loaded anew, once, where its
 * reader has done nothing yet, else it stays as it is and says so.
 */

import { NEWER_PAGE } from '../../text/newer-page.ts';
import { touchedSince } from './touched.ts';

/** Names of the scripts that a page of SvelteKit begins with: they differ in every version of the site. */
const BEGINNING = /\/entry\/(?:start|app)\.[\w-]+\.js/g;

const RELOADED = 'ashyq-qor-reloaded';

export class NewerPage {
	readonly #touched = touchedSince();
	/** A press is lost when the page goes away under it. */
	#pressed = false;
	#running = false;
	#told = false;

	constructor() {
		addEventListener('vite:preloadError', () => void this.missing());
		for (const press of ['pointerdown', 'keydown'])
			addEventListener(press, () => (this.#pressed = true), { capture: true, passive: true });
	}

	/** The script of the page has taken it over: from now on only its reader knows what loading it anew would lose. */
	started(): void {
		this.#running = true;
		forget();
	}

	/** A part of the script did not come; false when that is not because of a newer page. */
	async missing(): Promise<boolean> {
		if (this.#told) return true;
		if (!(await newerIsThere())) return false;
		if (this.#told) return true;
		this.#told = true;
		const idle = !this.#running && !this.#pressed && !this.#touched();
		if (idle && remember()) location.reload();
		else say();
		return true;
	}
}

async function newerIsThere(): Promise<boolean> {
	try {
		const answer = await fetch(location.href, { cache: 'no-cache' });
		if (!answer.ok) return false;
		const scripts = [...document.scripts].map((script) => script.text).join('');
		return beginning(await answer.text()) !== beginning(scripts);
	} catch {
		// Without a network the page is as new as it can be.
		return false;
	}
}

function beginning(html: string): string {
	return (html.match(BEGINNING) ?? []).join(' ');
}

/** False when this page was loaded anew before, or when that cannot be remembered. */
function remember(): boolean {
	try {
		if (sessionStorage.getItem(RELOADED) === location.pathname) return false;
		sessionStorage.setItem(RELOADED, location.pathname);
		return true;
	} catch {
		return false;
	}
}

function forget(): void {
	try {
		sessionStorage.removeItem(RELOADED);
	} catch {
		return;
	}
}

/** At the lower edge of the window, so that nothing in the page moves. */
function say(): void {
	const { lang } = document.documentElement;
	const { notice: words, reload } = NEWER_PAGE[lang === 'ru' || lang === 'en' ? lang : 'kk'];
	const notice = document.createElement('p');
	notice.setAttribute('role', 'status');
	notice.className = 'screen-only';
	notice.dataset['newerPage'] = '';
	notice.style.cssText =
		'position:fixed;inset:auto 0 0;z-index:9;margin:0;padding:var(--space-3);max-width:none;background:var(--paper);color:var(--ink);border-top:1px solid var(--ink)';
	const button = document.createElement('button');
	button.type = 'button';
	button.textContent = reload;
	button.addEventListener('click', () => location.reload());
	document.body.append(notice);
	notice.append(`${words} `, button);
}
