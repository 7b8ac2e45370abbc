/** Words whose languages stand beside each other, and the same words in one language. */

import type { Lang } from '../contract/vocabulary.ts';

export type InThree = Readonly<Record<Lang, string>>;

/** Words by name; a leaf is a text in each language, so that none can be forgotten. */
export interface WordTree {
	readonly [name: string]: InThree | readonly InThree[] | WordTree;
}

export type InOne<Tree> = Tree extends InThree
	? string
	: Tree extends readonly unknown[]
		? readonly string[]
		: { readonly [Name in keyof Tree]: InOne<Tree[Name]> };

/** Trees that were asked for, by language: one is walked once. */
const WALKED = new WeakMap<object, Partial<Record<Lang, unknown>>>();

/** The tree with each text in that language alone. */
export function inOne<Tree extends object>(tree: Tree, lang: Lang): InOne<Tree> {
	const walked = WALKED.get(tree) ?? {};
	WALKED.set(tree, walked);
	walked[lang] ??= textsIn(tree as WordTree, lang);
	return walked[lang] as InOne<Tree>;
}

function textsIn(node: WordTree[string], lang: Lang): unknown {
	if (isInThree(node)) return node[lang];
	if (Array.isArray(node)) return node.map((text: InThree) => text[lang]);
	return Object.fromEntries(Object.entries(node as WordTree).map(([name, child]) => [name, textsIn(child, lang)]));
}

function isInThree(node: WordTree[string]): node is InThree {
	return typeof (node as InThree).kk === 'string';
}

/** The word of a code that the record has and the words may lack. */
export function wordOf(words: Readonly<Record<string, string>>, code: string | number | null): string | undefined {
	return code !== null && Object.hasOwn(words, code) ? words[code] : undefined;
}
