/** Texts that put a figure into a page of others: frames, a web component, a picture. */

import { escaped } from '../escaped.ts';

/** One figure in one state and language, as other pages show it. All addresses are whole. */
export interface Embedded {
	/** What the frame or the picture is called. */
	readonly title: string;
	/** The embed with its state: `https://example.kz/embed/en/who-pays/?editions=all`. */
	readonly embed: string;
	/** The figure's own page in the same state. */
	readonly page: string;
	/** Pixels that the whole figure needs at full width, and the height that it needs on a phone. */
	readonly width: number;
	readonly height: number;
	readonly phoneHeight: number;
}

export interface Picture {
	readonly address: string;
	/** The same at twice the size, where there is one. */
	readonly twice?: string;
	readonly alt: string;
	readonly width: number;
	readonly height: number;
}

/** Viewports narrower than this get the drawing of a phone, which is higher. */
const NARROW = 640;

/** A frame that is good without any script: as high as the figure needs on a phone or on a desk. */
export function iframeSnippet({ title, embed, width, height, phoneHeight }: Embedded): string {
	const [least, most] = [height, Math.max(height, phoneHeight)];
	const minHeight = `clamp(${least}px,(${NARROW}px - 100vw)*9999,${most}px)`;
	const style = `display:block;width:100%;max-width:${width}px;aspect-ratio:${width}/${height};min-height:${minHeight};margin:0 auto;border:0`;
	return `<iframe src="${escaped(embed)}" title="${escaped(title)}" loading="lazy" allow="clipboard-write" style="${style}"></iframe>`;
}

/** The same, with the script that gives it the height of its contents; once a page is enough. */
export function resizedSnippet(embedded: Embedded): string {
	return `${iframeSnippet(embedded)}
<script async src="${escaped(hostScript(embedded.embed, 'resize'))}"></script>`;
}

/** A web component around the plain frame. */
export function componentSnippet(embedded: Embedded): string {
	return `<ashyq-qor-figure>
	${iframeSnippet(embedded)}
</ashyq-qor-figure>
<script async src="${escaped(hostScript(embedded.embed, 'figure'))}"></script>`;
}

/** A picture that leads to the figure, for mail, messengers and editors that take no frames. */
export function pictureSnippet({ page }: Pick<Embedded, 'page'>, picture: Picture): string {
	const { address, twice, alt, width, height } = picture;
	const sizes = twice === undefined ? '' : ` srcset="${escaped(address)} 1x, ${escaped(twice)} 2x"`;
	return `<a href="${escaped(page)}"><img src="${escaped(address)}"${sizes} alt="${escaped(alt)}" width="${width}" height="${height}" loading="lazy" style="max-width:100%;height:auto"></a>`;
}

/** Address of a script for pages of others, beside the embeds of the same site. */
function hostScript(embed: string, name: 'resize' | 'figure'): string {
	const at = embed.indexOf('/embed/');
	if (at === -1) throw new Error(`snippet: the address should hold /embed/, got "${embed}"`);
	return `${embed.slice(0, at)}/embed/${name}.js`;
}
