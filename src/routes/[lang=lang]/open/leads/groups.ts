/** In which order leads are told: by priority, in it by theme. Counts them. */

import { THEMES, type Theme } from '$lib/contract/vocabulary.ts';

interface Placed {
	readonly priority: number;
	readonly theme: Theme;
}

export interface PriorityGroup<Lead> {
	readonly priority: number;
	readonly themes: readonly { readonly theme: Theme; readonly leads: readonly Lead[] }[];
}

/** The first priority first; a theme stands in the order of the record and only where it has leads. */
export function grouped<Lead extends Placed>(leads: readonly Lead[]): PriorityGroup<Lead>[] {
	return prioritiesOf(leads).map((priority) => ({
		priority,
		themes: THEMES.map((theme) => ({
			theme,
			leads: leads.filter((lead) => lead.priority === priority && lead.theme === theme)
		})).filter((group) => group.leads.length > 0)
	}));
}

/** How many leads each theme has in each priority, in the order of `prioritiesOf`; themes without leads are left out. */
export function counted(leads: readonly Placed[]): { readonly theme: Theme; readonly counts: readonly number[] }[] {
	const priorities = prioritiesOf(leads);
	return THEMES.map((theme) => ({
		theme,
		counts: priorities.map(
			(priority) => leads.filter((lead) => lead.priority === priority && lead.theme === theme).length
		)
	})).filter(({ counts }) => counts.some((count) => count > 0));
}

/** Each once, the first to be opened first. */
export function prioritiesOf(leads: readonly Placed[]): number[] {
	return [...new Set(leads.map(({ priority }) => priority))].sort((a, b) => a - b);
}
