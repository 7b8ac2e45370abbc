/** Hands a made file to the reader, as if it had been a link to download. */

export function save(file: Blob, name: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(file);
	link.download = name;
	link.click();
	// The download has its own hold on the file once it has begun.
	setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
