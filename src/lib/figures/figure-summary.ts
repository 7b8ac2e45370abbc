/** A figure as pages that list several show it: its rows, its statement in the first choices, its address. */

import type { InOne } from '../text/in-one.ts';
import type { Requestable } from './requestable.ts';
import type { Choices, DrawingProps, FigureRow, FigureWords, Statement } from './figure.ts';

export interface FigureSummary {
	readonly id: string;
	readonly rows: readonly FigureRow[];
	readonly weak: NonNullable<DrawingProps<FigureRow>['weak']>;
	readonly choices: Choices;
	readonly notes: NonNullable<DrawingProps<FigureRow>['notes']>;
	/** Its own page. */
	readonly path: string;
	readonly title: string;
	readonly words: InOne<FigureWords>;
	readonly statement: Statement;
	readonly requestable: Requestable;
}
