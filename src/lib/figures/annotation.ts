/** What changed on a day, and which of such days a figure takes. */

import type { AnnotationKind } from '../contract/tables/annotations.ts';
import type { InThree } from '../text/in-one.ts';

/** What changed on a day, as a row of the record. */
export interface Annotation {
	readonly code: string;
	readonly day: string;
	readonly kind: AnnotationKind;
	/** Two to four words. */
	readonly short: InThree;
	readonly long: InThree;
	readonly sourceIds: readonly string[];
	readonly measures: readonly string[];
	/** Empty where it bears on all payers. */
	readonly payers: readonly string[];
}

/** Which annotations a figure takes. */
export interface Taken<Row> {
	/** Those that bear on any of these measures. */
	readonly measures: readonly string[];
	/** Of these kinds only. */
	readonly kinds?: readonly AnnotationKind[];
	/** Only what falls into the drawing, or fewer for some choices of the reader. */
	when?(annotation: Annotation, choices: Readonly<Record<string, string>>, rows: readonly Row[]): boolean;
}
