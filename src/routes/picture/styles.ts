/** The styles of drawings as a picture without a page needs them: light colours put in, conditions left out. Knows no file. */

export interface PictureStyles {
	readonly css: string;
	/** Value of a colour by its role, such as `--ink`. */
	colour(role: string): string;
}

/** What the tokens state first, which is the light scheme, by their names. */
export function lightTokens(tokens: string): ReadonlyMap<string, string> {
	const light = tokens.slice(0, tokens.indexOf('@media'));
	return new Map([...light.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, role, value]) => [role!, value!]));
}

/** Throws for a role that the tokens do not state. */
export function stylesFrom(tokens: string, charts: string): PictureStyles {
	const colours = lightTokens(tokens);
	const colour = (role: string): string => {
		const value = colours.get(role);
		if (value === undefined) throw new Error(`picture: the tokens have no ${role}`);
		return value;
	};
	const unconditional = charts.replace(/\/\*.*?\*\//gs, '').replace(/@media[^{]*\{(?:[^{}]*\{[^{}]*\})*\s*\}/g, '');
	return { css: unconditional.replace(/var\((--[\w-]+)\)/g, (_, role: string) => colour(role)), colour };
}
