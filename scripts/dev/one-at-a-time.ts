/** Work that is asked for while it runs is done once more afterwards, however often it was asked for. */

export function oneAtATime(work: () => Promise<void>): () => void {
	let running = false;
	let wanted = false;
	async function run(): Promise<void> {
		running = true;
		while (wanted) {
			wanted = false;
			await work();
		}
		running = false;
	}
	return () => {
		wanted = true;
		if (!running) void run();
	};
}
