/** What the check of the record finds, said in another language: known by the English message. */

import { fillKnown, holesOf } from './fill.ts';

/** Translations by English template; `{place}` holds lines of files, `{files}` names of files. */
export type ProblemWords = {
	readonly templates: Readonly<Record<string, string>>;
	/** {line} */
	readonly line: string;
	readonly or: string;
};

/** The message in the language of these words; null for one that they do not know. */
export function problemIn(message: string, { templates, line, or }: ProblemWords): string | null {
	for (const [english, translated] of byLength(templates)) {
		const found = patternOf(english).exec(message);
		if (found === null) continue;
		const holes = holesOf(english).map((name, at): [string, string] => {
			const words = found[at + 1] ?? '';
			if (name === 'place')
				return [name, words.replaceAll(/\bline (\d+)/g, (_, digits) => line.replace('{line}', digits))];
			return [name, name === 'files' ? words.replaceAll(' or ', ` ${or} `) : words];
		});
		return fillKnown(translated, Object.fromEntries(holes));
	}
	return null;
}

/** The one that says most comes first: it is the one that is meant. */
function byLength(templates: ProblemWords['templates']): readonly [string, string][] {
	const literalLength = ([english]: [string, string]) => english.replaceAll(/\{\w+\}/g, '').length;
	return Object.entries(templates).sort((a, b) => literalLength(b) - literalLength(a));
}

function patternOf(english: string): RegExp {
	const parts = english.split(/\{\w+\}/).map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
	return new RegExp(`^${parts.join('([\\s\\S]*?)')}$`);
}
