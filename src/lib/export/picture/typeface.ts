/** The typeface of pictures that are made in a browser, as rules with its bytes inside. */

const WEIGHTS = [400, 600];

/** Throws when the typeface can not be had. `folder` is its path on this site. */
export async function typeface(folder: string): Promise<string> {
	return (await Promise.all(WEIGHTS.map((weight) => fontFace(folder, weight)))).join('');
}

async function fontFace(folder: string, weight: number): Promise<string> {
	const name = `golos-text-${weight}.woff2`;
	const response = await fetch(folder + name);
	if (!response.ok) throw new Error(`picture: its typeface should be there, got ${response.status} for ${name}`);
	const bytes = new Uint8Array(await response.arrayBuffer());
	const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
	return `@font-face{font-family:"Golos Text";font-weight:${weight};src:url(data:font/woff2;base64,${btoa(text)})}`;
}
