/** The one call of subset-font that is used; the package has no types of its own. */
declare module 'subset-font' {
	export default function subsetFont(
		font: Buffer,
		letters: string,
		options: { readonly targetFormat: 'woff2' | 'truetype' }
	): Promise<Buffer>;
}
