/** `npm run preview`: serves build/ at http://localhost:4173, or at the port that PORT names. */

import { existsSync, readFileSync } from 'node:fs';
import { headersIn } from './serve/headers.ts';
import { openSite } from './serve/site.ts';

const base = process.env.BASE_PATH ?? '';
const port = Number(process.env.PORT ?? '4173');

if (!existsSync('build/index.html')) {
	stop('build/index.html is missing; run npm run build first');
}
if (!Number.isInteger(port) || port < 0 || port > 65535) {
	stop(`PORT should be a whole number from 0 to 65535, got "${process.env.PORT}"`);
}

try {
	const headers = headersIn(readFileSync('hosting/_headers', 'utf8'));
	const site = await openSite({ folder: 'build', base, headers, port });
	console.log(`${site.origin}${base}/`);
} catch (error) {
	const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
	stop(taken ? `port ${port} is taken; choose another one: PORT=${port + 1} npm run preview` : String(error));
}

function stop(message: string): never {
	console.error(message);
	process.exit(1);
}
