/** A build of two small files by fast steps, which stops for good at the moment that it is told, to be killed there. */

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { faultOf } from '../../scripts/build/faults.ts';
import { buildSite } from '../../scripts/build/site.ts';

const [, , folder = '', version = '', stop = ''] = process.argv;

function moment(name: string): void {
	const page = join(folder, 'build/a.html');
	if (name === 'swept' && existsSync(page)) console.log(`finds ${readFileSync(page, 'utf8')}`);
	if (name !== stop) return;
	process.stdout.write('stopped\n');
	Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
}

function write(draft: string, name: string): void {
	mkdirSync(draft, { recursive: true });
	writeFileSync(join(draft, name), version.repeat(Number(process.env['TIMES'] ?? 1)));
}

try {
	await buildSite({
		command: 'build',
		target: join(folder, 'build'),
		work: join(folder, '.work'),
		say: (line) => console.log(line.replace(/[\d.]+ s$/, 'T')),
		moment,
		steps: [
			{
				name: 'pages',
				run: async (draft) => {
					moment('no page yet');
					write(draft, 'a.html');
					moment('half the pages');
					write(draft, 'b.html');
					return '2 pages';
				}
			},
			{
				name: 'editions',
				run: async (draft) => {
					write(draft, 'releases.json');
					moment('half the editions');
					if (readFileSync(join(draft, 'a.html'), 'utf8') === '') throw new Error('a.html should not be empty');
					return 'none';
				}
			}
		]
	});
} catch (error) {
	console.error(faultOf('build', error));
	process.exitCode = 1;
}
