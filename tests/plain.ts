/**
 * Server-rendered markup without what Svelte adds for itself, one tag a line and numbers to a hundredth, so that a
 * drawing can be reviewed as a diff.
 */
export function plain(html: string): string {
	return html
		.replace(/<!--.*?-->/gs, '')
		.replace(/ ?\bs-[a-z0-9]{4}(?=[ "])/g, '')
		.replace(/ class=""/g, '')
		.replace(/\d+\.\d{3,}(e-\d+)?/g, (digits) => String(Number(Number(digits).toFixed(2))))
		.replace(/></g, '>\n<')
		.trim();
}
