/** Markup that a page has from its building and that its script never makes again, so that it is sent once. */

export class BuiltOnly {
	/** What stands for the markup in the browser: not empty, so that Svelte keeps what it finds in the page. */
	static readonly LEFT = ' ';

	constructor(readonly markup: string = BuiltOnly.LEFT) {}
}
