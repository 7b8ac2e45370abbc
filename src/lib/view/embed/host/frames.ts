/** The frames of a page that hold figures of one site, and how high they are. */

import { ASK, heightIn, VERSION } from '../message.ts';

/** Gives every frame with a figure from `origin` the height that its own window asks for. */
export function sizeFrames(origin: string): void {
	const ours = (frame: HTMLIFrameElement) => frame.src.startsWith(`${origin}/`) && frame.src.includes('/embed/');
	const frames = () => [...document.querySelectorAll('iframe')].filter(ours);
	addEventListener('message', (event) => {
		const height = event.origin === origin ? heightIn(event.data) : null;
		if (height === null) return;
		for (const { contentWindow, style } of frames()) {
			if (contentWindow !== event.source) continue;
			style.height = `${height}px`;
			style.minHeight = '0';
		}
	});
	for (const { contentWindow } of frames()) contentWindow?.postMessage({ type: ASK, version: VERSION }, '*');
}

/** Where a script was loaded from, or what its `data-origin` says for one that a host keeps itself. */
export function originOf(script: HTMLOrSVGScriptElement | null): string {
	const element = script instanceof HTMLScriptElement ? script : null;
	return element === null ? '' : (element.dataset['origin'] ?? new URL(element.src).origin);
}
