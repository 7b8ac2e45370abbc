/** A drawing of the page as SVG that needs no style sheet: what the browser makes of ours stands on every shape. */

import tokens from '../../../styles/tokens.css?raw';
import { lightColours } from './light-colours.ts';
import { shortMark } from './short-mark.ts';

const PROPERTIES = [
	'fill',
	'fill-opacity',
	'stroke',
	'stroke-width',
	'stroke-dasharray',
	'stroke-linecap',
	'stroke-linejoin',
	'paint-order',
	'opacity'
] as const;
const OF_TEXT = ['font-size', 'font-weight'] as const;
const KEPT =
	/^(xmlns|viewBox|width|height|x|y|x1|y1|x2|y2|cx|cy|r|d|dy|points|text-anchor|transform|patternUnits|patternTransform|role|aria-label|aria-hidden)$/;
const BARE = new Set(['g', 'a', 'defs', 'pattern', 'tspan']);

/** In light colours, for pages of others are; `key` tells its ids from those of their other answers. Null when nothing is drawn. */
export function inlineSvg(place: HTMLElement | null, key: string): string | null {
	const drawn = place?.querySelector('svg');
	if (place == null || drawn == null) return null;
	const colours = lightColours(tokens);
	for (const [name, colour] of colours) place.style.setProperty(name, colour);
	try {
		return written(drawn, `q${shortMark(key)}-`, colours.get('--paper') ?? '#fff');
	} finally {
		for (const [name] of colours) place.style.removeProperty(name);
	}
}

function written(drawn: SVGSVGElement, mark: string, paper: string): string {
	const copy = drawn.cloneNode(true) as SVGSVGElement;
	const drawnElements = drawn.querySelectorAll('*');
	copy.querySelectorAll('*').forEach((shape, at) => dress(shape, drawnElements[at]!, mark));
	for (const { name } of [...copy.attributes]) if (!KEPT.test(name)) copy.removeAttribute(name);
	// A picture hides what is inside it from those who hear it, links too.
	copy.setAttribute('role', copy.querySelector('a') === null ? 'img' : 'group');
	copy.setAttribute('style', `max-width:100%;height:auto;overflow:visible;background:${paper};font-family:sans-serif`);
	return new XMLSerializer().serializeToString(copy).replaceAll(/<!--[\s\S]*?-->/g, '');
}

function dress(shape: Element, source: Element, mark: string): void {
	const style = getComputedStyle(source);
	for (const { name } of [...shape.attributes]) if (!KEPT.test(name)) shape.removeAttribute(name);
	if (shape.tagName === 'pattern') shape.setAttribute('id', mark + source.id);
	if (shape.tagName === 'a') shape.setAttribute('href', new URL(source.getAttribute('href') ?? '', location.href).href);
	if (BARE.has(shape.tagName)) return;
	const names = shape.tagName === 'text' ? [...PROPERTIES, ...OF_TEXT] : PROPERTIES;
	const declarations = names.map((name) => `${name}:${style.getPropertyValue(name)}`).join(';');
	shape.setAttribute(
		'style',
		declarations.replaceAll(/url\("?#([^")]+)"?\)/g, (_, id: string) => `url(#${mark}${id})`)
	);
}
