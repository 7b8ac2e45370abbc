/** Draws a self-contained SVG file as a PNG in the reader's browser. */

/** Throws when the file cannot be loaded or drawn. */
export async function drawPicture(href: string, scale: number): Promise<Blob> {
	const image = new Image();
	image.src = href;
	await image.decode();
	const canvas = document.createElement('canvas');
	canvas.width = image.naturalWidth * scale;
	canvas.height = image.naturalHeight * scale;
	const context = canvas.getContext('2d');
	if (context === null) throw new Error('picture: the browser gives no canvas to draw on');
	context.drawImage(image, 0, 0, canvas.width, canvas.height);
	return new Promise((resolve, reject) => {
		canvas.toBlob((blob) => {
			if (blob === null) reject(new Error(`picture: a canvas of ${canvas.width} pixels gave no picture`));
			else resolve(blob);
		}, 'image/png');
	});
}
