/** The SHA-256 of bytes in hex: by the browser where it offers that, by hand on a site without https. */

/** Lower-case hex, 64 characters. */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
	// Browsers hide crypto.subtle from pages served over plain http, where an office may well host this site.
	const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle;
	return subtle === undefined ? sha256ByHand(bytes) : hex(new Uint8Array(await subtle.digest('SHA-256', bytes)));
}

const PRIMES = primes(64);
const ROUND = new Uint32Array(PRIMES.map((prime) => fraction(Math.cbrt(prime))));
const START = new Uint32Array(PRIMES.slice(0, 8).map((prime) => fraction(Math.sqrt(prime))));

/** The algorithm of FIPS 180-4, section 6.2. */
export function sha256ByHand(bytes: Uint8Array): string {
	const state = START.slice();
	const words = new Uint32Array(64);
	const padded = pad(bytes);
	const view = new DataView(padded.buffer);
	for (let offset = 0; offset < padded.length; offset += 64) {
		for (let i = 0; i < 16; i++) words[i] = view.getUint32(offset + i * 4);
		for (let i = 16; i < 64; i++) {
			const a = words[i - 15]!;
			const b = words[i - 2]!;
			const small = turn(a, 7) ^ turn(a, 18) ^ (a >>> 3);
			const large = turn(b, 17) ^ turn(b, 19) ^ (b >>> 10);
			words[i] = words[i - 16]! + small + words[i - 7]! + large;
		}
		mix(state, words);
	}
	return [...state].map((word) => word.toString(16).padStart(8, '0')).join('');
}

function mix(state: Uint32Array, words: Uint32Array): void {
	let [a, b, c, d, e, f, g, h] = state as unknown as [number, number, number, number, number, number, number, number];
	for (let i = 0; i < 64; i++) {
		const choice = (e & f) ^ (~e & g);
		const first = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + choice + ROUND[i]! + words[i]!) | 0;
		const majority = (a & b) ^ (a & c) ^ (b & c);
		const second = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + majority) | 0;
		[h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
	}
	[a, b, c, d, e, f, g, h].forEach((word, i) => (state[i] = state[i]! + word));
}

function pad(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
	const padded = new Uint8Array((((bytes.length + 8) >> 6) + 1) << 6);
	padded.set(bytes);
	padded[bytes.length] = 0x80;
	const view = new DataView(padded.buffer);
	view.setUint32(padded.length - 8, Math.floor(bytes.length / 2 ** 29));
	view.setUint32(padded.length - 4, bytes.length << 3);
	return padded;
}

function turn(word: number, bits: number): number {
	return (word >>> bits) | (word << (32 - bits));
}

function fraction(root: number): number {
	return Math.floor((root - Math.floor(root)) * 2 ** 32);
}

function primes(count: number): number[] {
	const found: number[] = [];
	for (let n = 2; found.length < count; n++) if (found.every((prime) => n % prime !== 0)) found.push(n);
	return found;
}

function hex(bytes: Uint8Array): string {
	return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
