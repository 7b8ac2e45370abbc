/** Files on their way from one page to another inside this browser. */

let files: readonly File[] = [];

export function handOver(these: readonly File[]): void {
	files = these;
}

/** Once: they are forgotten here then. */
export function takeOver(): readonly File[] {
	const these = files;
	files = [];
	return these;
}
