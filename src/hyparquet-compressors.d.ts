/** The modules of hyparquet-compressors that need no WebAssembly; its types tell of all of them at once. */

type Unpack = (packed: Uint8Array, length: number) => Uint8Array;

declare module 'hyparquet-compressors/src/brotli.js' {
	export const decompressBrotli: Unpack;
}

declare module 'hyparquet-compressors/src/lz4.js' {
	export const decompressLz4: Unpack;
	export const decompressLz4Raw: Unpack;
}
