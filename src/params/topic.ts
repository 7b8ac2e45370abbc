/** The second part of an address that is a topic of the story. */

import { isTopic, type Topic } from '$lib/figures/topics.ts';

export function match(param: string): param is Topic {
	return isTopic(param);
}
