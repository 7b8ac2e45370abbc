/** The answer of a figure while building: the rows of its question, the annotations that it takes, its weak evidence. */

import type { Answer } from '../figures/annotations.ts';
import type { Figure } from '../figures/figure.ts';
import { answerOf } from '../figures/figure-answer.ts';
import { engine } from './dataset.ts';

const known = new Map<string, Promise<Answer>>();

/** Each figure is asked once for the whole build: its pages and files show one answer. */
export function answered(figure: Figure): Promise<Answer> {
	const answer = known.get(figure.id) ?? ask(figure);
	known.set(figure.id, answer);
	return answer;
}

async function ask(figure: Figure): Promise<Answer> {
	return answerOf(figure, await engine());
}
