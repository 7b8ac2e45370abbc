/** What the parts of a figure's page share while a reader chooses what to quote. */

export interface Taker {
	/** Takes the mark that leads to this address inside the page. */
	mark(href: string): void;
	/** Takes a row of the table, from 0. */
	row(index: number): void;
}

export class Choosing {
	/** Address inside the page that the mark focused last leads to; null before the first. */
	marked = $state<string | null>(null);
	/** Takes marks and rows now; null where marks are links. */
	taker = $state.raw<Taker | null>(null);
}
