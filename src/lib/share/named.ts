/**
 * How a citation names a publication. The record holds no title of any publication, only our own short label, so that none
 * stands in quotation marks: a legal act is named by its number, all else by our description in square brackets. Knows no page.
 */

import type { PublisherKind } from '../contract/vocabulary.ts';

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
const COPY = /, ([^,]*GitHub[^,]*)$/;

export function named({ title, kind }: Labelled): Named {
	const { label, copy } = parted({ title, kind });
	const isAct = kind === 'law' && NUMBER.test(title);
	return { name: isAct ? label : `[${label}]`, isAct, copy };
}

/** The label, with publisher and day where another publication is described alike, wherever its copy was read. */
export function distinct(own: Labelled, others: readonly Labelled[], publisher: string, when: string): string {
	const { label, copy } = parted(own);
	if (!others.some((other) => parted(other).label === label)) return own.title;
	return label + apart(publisher, when) + (copy === null ? '' : `, ${copy}`);
}

/** What tells two equal labels apart. */
export function apart(publisher: string, when: string): string {
	return ` (${publisher}, ${when})`;
}

/** Of a law the place of its copy is told apart from the label. */
function parted({ title, kind }: Labelled): { readonly label: string; readonly copy: string | null } {
	const copy = kind === 'law' ? (COPY.exec(title)?.[1] ?? null) : null;
	return { label: copy === null ? title : title.replace(COPY, ''), copy };
}
