/** Under which heading the topics of the questions stand. */

import type { QuestionGroup } from '$lib/text/pages/questions.ts';

/** The headings in their order, each with its topics in theirs. */
export const GROUPS: readonly (readonly [QuestionGroup, readonly string[]])[] = [
	['cover', ['benefits', 'medicines', 'hospital', 'emergency', 'dental', 'voluntary']],
	['pay', ['rates', 'self_payers', 'categories']],
	['status', ['status', 'uninsured', 'foreigners']],
	['clinics', ['access', 'providers', 'payment', 'staff']],
	['money', ['money', 'principles', 'history']],
	['open', ['transparency']]
];

/** The questions under their headings, in the order of their topics. Throws for a topic without a heading. */
export function grouped<Question extends { readonly topic: string }>(
	questions: readonly Question[]
): { readonly group: QuestionGroup; readonly questions: readonly Question[] }[] {
	const known = GROUPS.flatMap(([, topics]) => topics);
	const strange = questions.find(({ topic }) => !known.includes(topic));
	if (strange !== undefined)
		throw new Error(`topic of a question has no heading: ${strange.topic}; give it one in GROUPS`);
	return GROUPS.map(([group, topics]) => ({
		group,
		questions: topics.flatMap((topic) => questions.filter((question) => question.topic === topic))
	})).filter((one) => one.questions.length > 0);
}
