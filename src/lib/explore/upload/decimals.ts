/** Decimals as whole numbers of their smallest part, which is how files store them: exact, however many digits. */

/** `precision` digits in all, `scale` of them behind the point. */
export interface Digits {
	readonly precision: number;
	readonly scale: number;
}

/** As many digits as the engine's own decimals hold. */
const MOST_PRECISION = 38;

/** Null for what the engine would have no type for: it comes as the nearest double. */
export function engineDigits(precision: number, scale: number): Digits | null {
	return precision > 0 && precision <= MOST_PRECISION && scale >= 0 && scale <= precision ? { precision, scale } : null;
}

/** Two's complement, the highest byte first, as Parquet has it. */
export function unscaledBytes(bytes: Uint8Array): bigint {
	let value = 0n;
	for (const byte of bytes) value = (value << 8n) | BigInt(byte);
	return BigInt.asIntN(bytes.length * 8, value);
}

/** Two's complement in words of 32 bits, the lowest first, as Arrow has it. */
export function unscaledWords(words: Uint32Array): bigint {
	let value = 0n;
	for (let at = words.length - 1; at >= 0; at -= 1) value = (value << 32n) | BigInt(words[at]!);
	return BigInt.asIntN(words.length * 32, value);
}

/** The double that is nearest. */
export function nearest(unscaled: bigint, scale: number): number {
	return Number(`${unscaled}e${-scale}`);
}

/** What a reader wrote, in smallest parts; null when a decimal of that scale can not hold it. */
export function unscaledText(text: string, scale: number): bigint | null {
	const [, sign, whole, fraction = ''] = /^([-+]?)(\d+)(?:\.(\d+))?$/.exec(text.trim()) ?? [];
	if (whole === undefined) return null;
	const part = fraction.replace(/0+$/, '');
	if (part.length > scale) return null;
	const value = BigInt(whole + part.padEnd(scale, '0'));
	return sign === '-' ? -value : value;
}
