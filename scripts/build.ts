/** `npm run build`: data, assets, pages and editions into a draft, which then takes the place of the last site. */

import { readdirSync, rmSync } from 'node:fs';
import { dataStep } from './build/data.ts';
import { faultOf } from './build/faults.ts';
import { packTwins } from './build/pack.ts';
import { runModule, runQuietly } from './build/run.ts';
import { buildSite, type Step } from './build/site.ts';

const target = process.env['BUILD_FOLDER'] ?? 'build';
const alone = process.argv.includes('pages');
const command = alone ? 'build:pages' : 'build';

const steps: readonly Step[] = [
	{ name: 'data', run: dataStep },
	{
		name: 'assets',
		run: async () => {
			await runQuietly('npm', ['run', 'assets', '--silent']);
			return 'typeface, engine, small scripts';
		}
	},
	{
		name: 'pages',
		run: async (draft) => {
			await bundle(draft);
			return `${pagesIn(draft)} pages`;
		}
	},
	...(alone ? [] : [{ name: 'editions', run: publishInto }]),
	...(process.env['PACKED'] === 'yes' ? [{ name: 'packed', run: pack }] : [])
];

try {
	await buildSite({ command, target, steps, say: (line) => console.log(line) });
} catch (error) {
	console.error(faultOf(command, error));
	process.exitCode = 1;
}

async function bundle(draft: string): Promise<void> {
	try {
		// Another value in the shell would publish pages of development.
		const environment = { BUILD_FOLDER: draft, NODE_ENV: 'production' };
		await runModule(new URL('build/bundle.ts', import.meta.url), environment);
	} catch (error) {
		// As large as the site itself, and of use to nobody.
		rmSync('.svelte-kit/output', { recursive: true, force: true });
		throw error;
	}
}

async function publishInto(draft: string): Promise<string> {
	process.env['BUILD_FOLDER'] = draft;
	await import('./publish.ts');
	if (process.exitCode !== undefined && process.exitCode !== 0) throw new Error('editions: the site stays as it was');
	return 'addresses that never change';
}

async function pack(draft: string): Promise<string> {
	return `${await packTwins(draft, target)} twins`;
}

function pagesIn(folder: string): number {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html')).length;
}
