/** `npm run hosting`: prints or writes what a host needs to serve the site: the file of nginx, or `_headers`. */

import { readFileSync, writeFileSync } from 'node:fs';
import { headersUnder } from './hosting/headers.ts';
import { nginxText } from './hosting/nginx.ts';
import { HELP, readOptions } from './hosting/options.ts';

try {
	const options = readOptions(process.argv.slice(2));
	if (options === null) {
		console.log(HELP);
	} else {
		const text = options.headers
			? headersUnder(options.base, readFileSync('hosting/_headers', 'utf8'))
			: nginxText(options);
		if (options.output === null) process.stdout.write(text);
		else {
			writeFileSync(options.output, text);
			console.log(`hosting: ${options.output} is written`);
		}
	}
} catch (error) {
	console.error(error instanceof Error ? error.message : String(error));
	process.exitCode = 1;
}
