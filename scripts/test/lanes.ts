/** Runs the steps of `npm test`: stages one after another, the lanes of a stage at once. */

import { runStep, type Outcome, type Step } from './step.ts';

/** Steps that follow one another. */
export type Lane = readonly Step[];

/** Outcomes in the order in which the steps are listed. What a lane prints is held back until its step has ended. */
export async function runStages(stages: readonly (readonly Lane[])[], folder: string): Promise<Outcome[]> {
	const done: Outcome[] = [];
	for (const lanes of stages) {
		const before = [...done];
		const outcomes = await Promise.all(lanes.map((lane) => runLane(lane, before, folder, lanes.length > 1)));
		done.push(...outcomes.flat());
	}
	return done;
}

async function runLane(lane: Lane, before: readonly Outcome[], folder: string, held: boolean): Promise<Outcome[]> {
	const outcomes: Outcome[] = [];
	for (const step of lane) outcomes.push(await runStep(step, [...before, ...outcomes], folder, held));
	return outcomes;
}
