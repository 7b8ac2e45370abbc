/** Fetches the built page of a figure and takes what its sheet shows: question, sentence, drawing, caveats. */

export interface Face {
	readonly element: HTMLElement;
	/** Styles that the face needs, in the order of its page. */
	readonly styles: readonly string[];
	/** Does it stay readable on one sheet of paper? Words alone and many panels run on. */
	readonly oneSheet: boolean;
}

/** Room of a sheet, in units of the drawings, that leaves them at half their size or more; what takes it beside them. */
const SPACE = 1050;
const PANEL = 30;
const LETTERS = 3;

/** What only works on the figure's own page. */
const OF_THE_PAGE = '.around > .beside, [data-share], .unfold, [data-status], noscript, script';

/** Rejects when the page or its styles can not be had, or it has no face. */
export async function fetchFace(path: string): Promise<Face> {
	const response = await fetch(path);
	if (!response.ok) throw new Error(`council: ${path} answered ${response.status}`);
	const page = new DOMParser().parseFromString(await response.text(), 'text/html');
	const element = page.querySelector<HTMLElement>('.face');
	if (element === null) throw new Error(`council: ${path} has no .face; is it the page of a figure?`);
	for (const part of element.querySelectorAll(OF_THE_PAGE)) part.remove();
	// Textures are explained where there are any.
	if (element.querySelector('svg.chart') === null) element.querySelector('.keys')?.remove();
	// The mark of a drawing that its page's script draws anew; in the pack nothing does.
	element.querySelector('[data-drawn]')?.removeAttribute('data-drawn');
	for (const link of element.querySelectorAll('a[href^="#"]')) {
		link.setAttribute('href', path + (link.getAttribute('href') ?? ''));
	}
	// The sheet stands under the title of the pack.
	for (const heading of element.querySelectorAll('h1, h2, h3')) {
		heading.setAttribute('aria-level', String(Number(heading.tagName.slice(1)) + 1));
	}
	const parts = [...page.head.querySelectorAll<HTMLElement>('style, link[rel="stylesheet"]')];
	const styles = await Promise.all(
		parts.map((part) => {
			const href = part.getAttribute('href');
			return href === null ? part.textContent : fetchStyles(new URL(href, response.url).href);
		})
	);
	const oneSheet = fitsOneSheet(element);
	element.classList.toggle('runs-on', !oneSheet);
	return { element, styles, oneSheet };
}

const fetched = new Map<string, Promise<string>>();

/** The text of a style sheet, which many figures share; one that did not come is asked for again. */
function fetchStyles(address: string): Promise<string> {
	const known = fetched.get(address);
	if (known !== undefined) return known;
	const text = fetch(address).then((response) => {
		if (!response.ok) throw new Error(`council: ${address} answered ${response.status}`);
		return response.text();
	});
	text.catch(() => fetched.delete(address));
	fetched.set(address, text);
	return text;
}

function fitsOneSheet(face: HTMLElement): boolean {
	const heights = [...face.querySelectorAll('.desk svg.chart')].map((chart) => Number(chart.getAttribute('height')));
	const words = [...face.querySelectorAll('.lead, .section li')].map(({ textContent }) => textContent).join('');
	const drawings = heights.reduce((sum, height) => sum + height + PANEL, 0);
	return drawings > 0 && drawings + words.length / LETTERS <= SPACE;
}

/** Puts styles before those of the document, so that its own come last; each once. */
export function adoptStyles(styles: readonly string[]): void {
	const known = new Set([...document.head.querySelectorAll('style')].map((style) => style.textContent));
	const wanted = styles.filter((text) => !known.has(text));
	document.head.prepend(
		...wanted.map((text) => {
			const style = document.createElement('style');
			style.textContent = text;
			return style;
		})
	);
}
