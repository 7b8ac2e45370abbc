/**
 * How a citation names a publication. The record holds no title of any publication, only our own short label, so that none
 * stands in quotation marks: a legal act is named by its number, all else by our description in square brackets.
 */

import { labelOf } from '../../contract/labels.ts';
import type { PublisherKind } from '../../contract/vocabulary.ts';

export interface Labelled {
	readonly title: string;
	readonly kind: PublisherKind;
}

export interface Named {
	/** As it is written: the act with its number, or our description in its brackets. */
	readonly name: string;
	readonly isAct: boolean;
	/** Where a copy was read, such as "copy on GitHub"; null where the label does not say. */
	readonly copy: string | null;
}

const NUMBER = /(?:№|No\.) ?\d/;

export function named({ title, kind }: Labelled): Named {
	const { name: label, copy } = labelOf(title, kind);
	const isAct = kind === 'law' && NUMBER.test(title);
	return { name: isAct ? label : `[${label}]`, isAct, copy };
}
