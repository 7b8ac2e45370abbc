/**
 * How the label of a publication is read: of a law the place of its copy, such as "copy on GitHub", ends it and is no part of
 * its name; what stands in brackets at its end with the publisher tells it from an equal label.
 */

import type { PublisherKind } from './vocabulary.ts';

export interface Label {
	/** Without the place of the copy. */
	readonly name: string;
	/** Where a copy was read; null where the label does not say. */
	readonly copy: string | null;
}

const COPY = /, ([^,]*GitHub[^,]*)$/;

export function labelOf(title: string, kind: PublisherKind): Label {
	const copy = kind === 'law' ? (COPY.exec(title)?.[1] ?? null) : null;
	return { name: copy === null ? title : title.replace(COPY, ''), copy };
}

/** For a place where the publisher and the day stand beside the label. */
export function withoutPublisher(title: string, publisher: string): string {
	const at = title.lastIndexOf(` (${publisher}`);
	return at > 0 && title.endsWith(')') ? title.slice(0, at) : title;
}
