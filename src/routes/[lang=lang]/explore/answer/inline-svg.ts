/** A drawing of the page as SVG that needs no style sheet: what the browser made of ours stands on every shape. */

const PROPERTIES = [
	'fill',
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
	/^(xmlns|viewBox|width|height|x|y|x1|y1|x2|y2|cx|cy|r|d|dy|points|text-anchor|transform|role|aria-label|aria-hidden)$/;

/** Null when nothing is drawn. */
export function inlineSvg(place: HTMLElement | null): string | null {
	const drawn = place?.querySelector('svg');
	if (drawn == null) return null;
	const copy = drawn.cloneNode(true) as SVGSVGElement;
	const own = drawn.querySelectorAll('*');
	copy.querySelectorAll('*').forEach((shape, at) => dress(shape, own[at]!));
	for (const { name } of [...copy.attributes]) if (!KEPT.test(name)) copy.removeAttribute(name);
	const paper = getComputedStyle(document.body).backgroundColor;
	copy.setAttribute('role', 'img');
	copy.setAttribute('style', `max-width:100%;height:auto;background:${paper};font-family:sans-serif`);
	return new XMLSerializer().serializeToString(copy).replaceAll(/<!--[\s\S]*?-->/g, '');
}

function dress(shape: Element, own: Element): void {
	const style = getComputedStyle(own);
	for (const { name } of [...shape.attributes]) if (!KEPT.test(name)) shape.removeAttribute(name);
	if (shape.tagName === 'g' || shape.tagName === 'defs' || shape.tagName === 'tspan') return;
	const names = shape.tagName === 'text' ? [...PROPERTIES, ...OF_TEXT] : PROPERTIES;
	shape.setAttribute('style', names.map((name) => `${name}:${style.getPropertyValue(name)}`).join(';'));
}
