/** The colours of the light scheme by their names, read from the tokens. */

import { lightTokens } from '../../export/picture/styles.ts';

/** Throws when the tokens state none. */
export function lightColours(tokens: string): ReadonlyMap<string, string> {
	const found = [...lightTokens(tokens)].filter(([, value]) => value.startsWith('#'));
	if (found.length === 0) throw new Error(`tokens should state light colours, got ${tokens.slice(0, 80)}`);
	return new Map(found);
}
