/** Columns that say one thing in the three languages. */

import type { Column } from '../table.ts';

export function inThree<const Stem extends string>(stem: Stem, what: string) {
	return [
		{ name: `${stem}_kk`, kind: 'text', describe: `${what} in Kazakh` },
		{ name: `${stem}_ru`, kind: 'text', describe: `${what} in Russian` },
		{ name: `${stem}_en`, kind: 'text', describe: `${what} in English` }
	] as const satisfies readonly Column[];
}

/** The same where nothing may be known: then all three are empty. */
export function inThreeOrNone<const Stem extends string>(stem: Stem, what: string) {
	return [
		{ name: `${stem}_kk`, kind: 'text', optional: true, describe: `${what} in Kazakh` },
		{ name: `${stem}_ru`, kind: 'text', optional: true, describe: `${what} in Russian` },
		{ name: `${stem}_en`, kind: 'text', optional: true, describe: `${what} in English` }
	] as const satisfies readonly Column[];
}
