/** What the engine needs of a browser and of the site's security policy, asked before anything is downloaded. */

/** A module of eight bytes, and one with a try block: the engine is built with WebAssembly exceptions. */
const EMPTY_MODULE = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]);
const TRY_MODULE = new Uint8Array([
	0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 10, 8, 1, 6, 0, 6, 64, 25, 11, 11
]);

/** What is lacking, as a message; null when nothing is. */
export function missingFeature(): string | null {
	if (typeof Worker === 'undefined') return 'the browser should have workers; use a newer one';
	if (typeof DecompressionStream === 'undefined') return 'the browser should have DecompressionStream; use a newer one';
	if (typeof WebAssembly === 'undefined') return 'the browser should have WebAssembly; switch it on or use another one';
	if (!WebAssembly.validate(TRY_MODULE)) return 'the browser should know WebAssembly exceptions; use a newer one';
	try {
		new WebAssembly.Module(EMPTY_MODULE);
		return null;
	} catch (cause) {
		return `the site's security policy should allow 'wasm-unsafe-eval'; tell its keeper, got ${String(cause)}`;
	}
}
