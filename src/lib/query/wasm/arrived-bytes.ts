/** How many bytes of several files have arrived together. */

export type OnProgress = (loaded: number, total: number) => void;

/** Gives who is told of each file's bytes so far. */
export function arrivedBytes<File>(total: number, onprogress: OnProgress | undefined) {
	const loaded = new Map<File, number>();
	return (file: File, bytes: number): void => {
		loaded.set(file, bytes);
		onprogress?.(
			[...loaded.values()].reduce((sum, number) => sum + number, 0),
			total
		);
	};
}
