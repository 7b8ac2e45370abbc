/** Lists, structs, maps and bytes of an answer as text like JSON, no longer than can be shown. */

const LONGEST = 10_000;

export function nestedText(value: unknown): string | null {
	return value === null || value === undefined ? null : written(value, LONGEST).slice(0, LONGEST);
}

function written(value: unknown, depth: number): string {
	if (value === null || value === undefined) return 'null';
	if (typeof value === 'string') return JSON.stringify(value.slice(0, depth));
	if (typeof value !== 'object') return String(value);
	if (value instanceof Uint8Array) return bytes(value);
	if (ArrayBuffer.isView(value)) return `[${String(value)}]`;
	if (!isIterable(value)) return JSON.stringify(value) ?? '';
	const parts: string[] = [];
	// A struct or a map hands over pairs; a list its values.
	const pairs = !('get' in value && 'data' in value);
	let left = depth;
	for (const part of value) {
		if (left <= 0) return `${parts.join(', ')}…`;
		const text = pairs && Array.isArray(part) ? pair(part, left) : written(part, left);
		parts.push(text);
		left -= text.length + 2;
	}
	return pairs ? `{${parts.join(', ')}}` : `[${parts.join(', ')}]`;
}

function pair([key, value]: readonly unknown[], space: number): string {
	return `${JSON.stringify(String(key))}: ${written(value, space)}`;
}

function bytes(value: Uint8Array): string {
	const shown = Array.from(value.subarray(0, LONGEST / 4), (byte) => `\\x${byte.toString(16).padStart(2, '0')}`);
	return shown.join('');
}

function isIterable(value: object): value is Iterable<unknown> {
	return Symbol.iterator in value;
}
