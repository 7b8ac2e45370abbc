/**
 * For pages of others: `<ashyq-qor-figure>` around a plain frame. Its attributes `figure`, `lang`, `state` (the query of
 * the figure's choices), `view`, `chrome` and `theme` say what the frame shows, and the frame takes the height of its
 * contents; without this script the frame inside stands as it is.
 */

import { originOf, sizeFrames } from './frames.ts';

const ADDRESSED = ['figure', 'lang', 'state', 'view', 'chrome', 'theme'];

const script = document.currentScript;
const origin = originOf(script);
const home = script instanceof HTMLScriptElement ? new URL('.', script.src).href : '';

class FramedFigure extends HTMLElement {
	static readonly observedAttributes = ADDRESSED;

	connectedCallback(): void {
		this.style.display ||= 'block';
		this.show();
	}

	attributeChangedCallback(): void {
		if (this.isConnected) this.show();
	}

	/** Without the attribute `figure` the frame inside says what it shows. */
	show(): void {
		const figure = this.getAttribute('figure');
		if (figure === null) return;
		const search = new URLSearchParams(this.getAttribute('state') ?? '');
		for (const name of ADDRESSED.slice(3)) {
			const value = this.getAttribute(name);
			if (value !== null) search.set(name, value);
		}
		const query = search.size === 0 ? '' : `?${search}`;
		const address = `${home}${this.getAttribute('lang') ?? 'kk'}/${figure}/${query}`;
		const inside = this.querySelector('iframe');
		// A page that is still being read may have the frame a line further down.
		if (inside === null && document.readyState === 'loading') {
			document.addEventListener('DOMContentLoaded', () => this.show(), { once: true });
			return;
		}
		if (inside?.src === address) return;
		// Another frame in its place: an address that changes while the first one arrives may be lost.
		const frame = inside === null ? plainFrame(figure) : (inside.cloneNode() as HTMLIFrameElement);
		frame.src = address;
		if (inside === null) this.append(frame);
		else inside.replaceWith(frame);
	}
}

function plainFrame(title: string): HTMLIFrameElement {
	const frame = document.createElement('iframe');
	frame.title = title;
	frame.style.cssText = 'width:100%;min-height:600px;border:0';
	return frame;
}

if (customElements.get('ashyq-qor-figure') === undefined) {
	customElements.define('ashyq-qor-figure', FramedFigure);
	sizeFrames(origin);
}
