/** The styles of drawings as a picture without a page needs them: light colours put in, conditions left out. */

export interface PictureStyles {
	readonly css: string;
	/** Value of a colour by its role, such as `--ink`. */
	colour(role: string): string;
	/** The same rules with the roles left in: `var(--ink)`. */
	readonly roles: string;
	/** Values of the dark scheme by their roles. */
	readonly dark: ReadonlyMap<string, string>;
}

/** What the tokens state in their second part, which is the dark scheme, by their names. */
function darkTokens(tokens: string): ReadonlyMap<string, string> {
	return stated(tokens.slice(tokens.indexOf('@media')));
}

/** What the tokens state first, which is the light scheme, by their names. */
export function lightTokens(tokens: string): ReadonlyMap<string, string> {
	return stated(tokens.slice(0, tokens.indexOf('@media')));
}

function stated(tokens: string): ReadonlyMap<string, string> {
	return new Map([...tokens.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, role, value]) => [role!, value!]));
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
	const css = unconditional.replace(/var\((--[\w-]+)\)/g, (_, role: string) => colour(role));
	return { css, colour, roles: unconditional, dark: darkTokens(tokens) };
}
