/** A figure drawn with a reader's rows, as its files tell it. */

import type { Lang } from '../../contract/vocabulary.ts';
import type { Answer } from '../../figures/annotations.ts';
import type { Choices, Figure, Statement } from '../../figures/figure.ts';
import type { Origins } from './answers.ts';
import type { UserPlaces } from './origins.ts';
import type { FigureContext } from './figure-context.ts';

/** A figure as it is shown, with all that its files say of it. */
export interface UserFigureState {
	readonly figure: Figure;
	readonly answer: Answer;
	readonly choices: Choices;
	readonly statement: Statement;
	/** That it is not published, and what it is drawn of. */
	readonly banner: string;
	/** How it stands to the published answer. */
	readonly differs: string;
	readonly files: readonly string[];
	readonly uploaded: UserPlaces;
	readonly origins: Origins;
	readonly context: FigureContext;
	readonly lang: Lang;
}
