/** The topics of the story, in their order: each has a page with its figures. */

export const TOPICS = ['funding', 'inflows', 'people', 'care', 'history', 'open', 'how'] as const;
export type Topic = (typeof TOPICS)[number];

export function isTopic(text: string): text is Topic {
	return TOPICS.some((topic) => topic === text);
}
