/** A figure as a piece of HTML for pages that take neither frames nor scripts: it fits any column. */

import { escaped } from '../escaped.ts';

export interface PieceDrawing {
	/** What it shows, where it is the first of several; otherwise empty. */
	readonly title: string;
	readonly width: number;
	readonly height: number;
	/** Bare shapes of SVG, taken as they are. */
	readonly shapes: string;
}

export interface Piece {
	readonly title: string;
	readonly unit: string;
	/** What the drawings show, in words. */
	readonly alt: string;
	readonly takeaway: string;
	/** Address of the figure's own page. */
	readonly page: string;
	/** The line under it. */
	readonly source: string;
	/** None for a figure of words. */
	readonly drawings: { readonly phone: PieceDrawing; readonly desk: PieceDrawing } | null;
	/** Rules of single classes and pairs of classes, without conditions; colours by their role, as `var(--ink)`. */
	readonly css: string;
	/** Value of a role in each scheme. */
	readonly colours: { light(role: string): string; dark(role: string): string };
}

/**
 * A piece has a paper of its own, so that it is read on any page. It is dark only where its page says that it is: the `color-scheme`
 * that it inherits decides, by `light-dark()`, and not the device of the reader. A page that says nothing is light however dark the
 * device is, and a dark box in it would be a hole; there, and in browsers without `light-dark()`, the piece stays light.
 */
const IN_SCHEMES = '@supports (color:light-dark(#000,#fff))';
/** Every rule of ours stands under it, so that none touches the page around. */
const ROOT = '.ashyq-qor';
/** Columns narrower than this get the drawing of a phone. */
const NARROW = 560;

/** The typeface is the system's: ours alone would weigh more than all the rest. */
export function pieceOfHtml({ title, unit, alt, takeaway, page, source, drawings, css, colours }: Piece): string {
	const phone = drawings === null ? '' : svgOf(drawings.phone, 'phone', alt);
	const desk = drawings === null ? '' : svgOf(drawings.desk, 'desk', alt);
	const rules = usedRules(css, phone + desk);
	const heading = drawings?.desk.title ?? '';
	const headed =
		heading === '' ? '' : `<p style="margin:0 0 8px;font-size:14px;font-weight:600">${escaped(heading)}</p>\n`;
	// A question has its own mark.
	const stop = /[.?!…]$/.test(title) ? '' : '.';
	return `<figure class="ashyq-qor" style="box-sizing:border-box;width:100%;max-width:720px;margin:0 auto;padding:12px;container-type:inline-size;background:var(${property('--paper')},${colours.light('--paper')});color:var(${property('--ink')},${colours.light('--ink')});font-family:'Golos Text',system-ui,sans-serif;line-height:1.4">
<style>${schemes(rules, colours)}${SWITCH}${renamed(rules)}</style>
<p style="margin:0;font-size:20px;font-weight:600;line-height:1.2">${escaped(title)}</p>
<p style="margin:4px 0 12px;font-size:14px">${escaped(unit)}</p>
${headed}${phone}${desk}<p style="margin:12px 0 0;font-size:16px">${escaped(takeaway)}</p>
<figcaption style="margin-top:8px;font-size:13px"><a href="${escaped(page)}" style="color:inherit">${escaped(title)}</a>${stop} ${escaped(source)}</figcaption>
</figure>`;
}

const SWITCH = `${ROOT} text{fill:currentColor}${ROOT} svg{display:block;width:100%;height:auto;overflow:visible}${ROOT} .aq-phone{max-width:400px}${ROOT} .aq-desk{display:none}@container (min-width:${NARROW}px){${ROOT} .aq-desk{display:block}${ROOT} .aq-phone{display:none}}`;

/** The name of a role inside the piece: one of the page around would be another colour. */
function property(role: string): string {
	return role.replace('--', '--aq-');
}

function renamed(rules: string): string {
	return rules.replace(/var\((--[\w-]+)\)/g, (_, role: string) => `var(${property(role)})`);
}

/** The colours that the rules ask for: light ones, and both where the page can say which. */
function schemes(rules: string, { light, dark }: Piece['colours']): string {
	const wanted = [...rules.matchAll(/var\((--[\w-]+)\)/g)].map(([, role]) => role!);
	const roles = [...new Set(['--paper', '--ink', ...wanted])];
	const both = roles.filter((role) => dark(role) !== light(role));
	const stated = (some: readonly string[], value: (role: string) => string) =>
		`${ROOT}{${some.map((role) => `${property(role)}:${value(role)}`).join(';')}}`;
	return `${stated(roles, light)}${IN_SCHEMES}{${stated(both, (role) => `light-dark(${light(role)},${dark(role)})`)}}`;
}

function svgOf({ width, height, shapes }: PieceDrawing, name: 'phone' | 'desk', alt: string): string {
	return `<svg class="aq-${name}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(alt)}">${bare(shapes)}</svg>\n`;
}

/** A picture is read out as one: what its parts are called would be heard by nobody. */
function bare(shapes: string): string {
	return shapes
		.replace(/ (?:aria-[a-z]+|role)="[^"]*"/g, '')
		.replace(/\s+/g, ' ')
		.replace(/ svelte-\w+/g, '');
}

/** The rules that the shapes need, each under the piece. */
function usedRules(css: string, shapes: string): string {
	const used = new Set([...shapes.matchAll(/class="([^"]*)"/g)].flatMap(([, names]) => names!.split(/\s+/)));
	return [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)]
		.map(([, selectors, body]) => {
			const parts = selectors!.split(',').map((selector) => selector.trim());
			const needed = parts.filter((selector) =>
				[...selector.matchAll(/\.([\w-]+)/g)].every(([, name]) => used.has(name!))
			);
			const rules = body!
				.trim()
				.replace(/\s*([:;,])\s*/g, '$1')
				.replace(/;$/, '');
			return needed.length === 0 ? '' : `${needed.map((selector) => `${ROOT} ${selector}`).join(',')}{${rules}}`;
		})
		.join('');
}
