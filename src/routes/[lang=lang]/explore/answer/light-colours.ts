/** The colours of the light scheme by their names, read from the tokens. Knows no colour itself. */

/** Throws when the tokens state none. */
export function lightColours(tokens: string): ReadonlyMap<string, string> {
	const [light = ''] = tokens.split('@media');
	const found = [...light.matchAll(/(--[\w-]+):\s*(#[^;\s]+);/g)].map(([, name, colour]) => [name!, colour!] as const);
	if (found.length === 0) throw new Error(`tokens should state light colours, got ${light.slice(0, 80)}`);
	return new Map(found);
}
