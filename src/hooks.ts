/** What travels to the browser with a page beside plain values. */

import type { Transport } from '@sveltejs/kit';
import { BuiltOnly } from './routes/built-only.ts';

export const transport: Transport = {
	BuiltOnly: { encode: (value) => value instanceof BuiltOnly && BuiltOnly.LEFT, decode: () => new BuiltOnly() }
};
