/** The packages of this folder: what the site is measured against comes with them, and no other command needs them. */

import { existsSync, readFileSync } from 'node:fs';

const FOLDER = 'scripts/bench';

/** Names of those that are not installed. */
export function missingPackages(folder = FOLDER): string[] {
	const { dependencies } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as {
		dependencies: Readonly<Record<string, string>>;
	};
	return Object.keys(dependencies).filter((name) => !existsSync(`${folder}/node_modules/${name}/package.json`));
}
