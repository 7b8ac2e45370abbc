/** The last step of `npm run build`: frozen editions, addresses that never change, and their list. */

import { publish } from './release/publish.ts';

try {
	const { editions } = await publish(process.env['BUILD_FOLDER'] ?? 'build');
	if (editions.length > 0) console.log(`editions: ${editions.map(({ day }) => day).join(', ')}`);
} catch (error) {
	console.error(error instanceof Error ? error.message : String(error));
	process.exitCode = 1;
}
