/** What a figure and the page around it say to each other. */

export const HEIGHT = 'ashyq-qor:height';
/** Said by a page that has begun to listen after the figure has spoken. */
export const ASK = 'ashyq-qor:ask';
export const VERSION = 1;

const LEAST = 40;
const MOST = 20_000;

/** Pixels that a message asks for; null for any other message, another version, or a height that no figure has. */
export function heightIn(message: unknown): number | null {
	if (typeof message !== 'object' || message === null) return null;
	const { type, version, height } = message as Readonly<Record<string, unknown>>;
	if (type !== HEIGHT || version !== VERSION || typeof height !== 'number') return null;
	return height >= LEAST && height <= MOST ? Math.ceil(height) : null;
}
