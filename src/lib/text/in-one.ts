/** Words whose languages stand beside each other, and the same words in one language. */

import type { Lang } from '../contract/vocabulary.ts';

export type InThree = Readonly<Record<Lang, string>>;

/** A list of texts in each language, where the languages need not have as many. */
type ListsInThree = Readonly<Record<Lang, readonly string[]>>;

export type InOne<Node> = Node extends InThree
	? string
	: Node extends ListsInThree
		? readonly string[]
		: Node extends readonly (infer Item)[]
			? readonly InOne<Item>[]
			: Node extends object
				? { readonly [Name in keyof Node]: InOne<Node[Name]> }
				: Node;

/** Trees that were asked for, by language: one is walked once. */
const WALKED = new WeakMap<object, Partial<Record<Lang, unknown>>>();

/** The tree with each text in that language alone; a leaf of the tree is a text in each language, so that none can be forgotten. */
export function inOne<Tree extends object>(tree: Tree, lang: Lang): InOne<Tree> {
	const walked = WALKED.get(tree) ?? {};
	WALKED.set(tree, walked);
	walked[lang] ??= textsIn(tree, lang);
	return walked[lang] as InOne<Tree>;
}

function textsIn(node: unknown, lang: Lang): unknown {
	if (typeof node !== 'object' || node === null) return node;
	if (isLeaf(node)) return node[lang];
	if (Array.isArray(node)) return node.map((item) => textsIn(item, lang));
	return Object.fromEntries(Object.entries(node).map(([name, child]) => [name, textsIn(child, lang)]));
}

function isLeaf(node: object): node is InThree | ListsInThree {
	const text: unknown = 'kk' in node ? node.kk : undefined;
	return typeof text === 'string' || Array.isArray(text);
}

/** The word of a code that the record has and the words may lack. */
export function wordOf(words: Readonly<Record<string, string>>, code: string | number | null): string | undefined {
	return code !== null && Object.hasOwn(words, code) ? words[code] : undefined;
}
