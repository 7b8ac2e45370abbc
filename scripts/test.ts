/** `npm test`: runs every check of the project one after another, then lists what failed; the last line counts. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from './chromium.ts';
import { runStep, type Outcome, type Step } from './test/step.ts';
import { countLine, summary } from './test/summary.ts';

/** An address that no page would name by chance. */
const SUB_FOLDER = { BASE_PATH: '/qor', SITE_URL: 'https://example.kz' };

const STEPS: readonly Step[] = [
	{ name: 'types', says: 'types, by svelte-check', run: ['npm', 'run', 'check', '--silent'] },
	{ name: 'lint', says: 'lint and format', run: ['npm', 'run', 'lint', '--silent'] },
	{ name: 'data', says: 'the record is checked, the extracts are built', run: ['npm', 'run', 'data', '--silent'] },
	{
		name: 'unit',
		says: 'unit tests, drawings, layers',
		run: ['npx', 'vitest', 'run', '--project', 'unit'],
		vitest: true,
		after: ['data']
	},
	{
		name: 'folder',
		says: 'the site is built for a sub-folder',
		run: ['npm', 'run', 'build', '--silent'],
		env: SUB_FOLDER,
		after: ['data'],
		// What other commands leave behind: a newcomer's first command is a build without it.
		before: async () => ['.svelte-kit', 'build'].forEach((left) => rmSync(left, { recursive: true, force: true }))
	},
	{
		name: 'links',
		says: 'every link of the site in a sub-folder',
		run: ['npx', 'vitest', 'run', '--project', 'built', 'tests/built/links.test.ts'],
		env: SUB_FOLDER,
		vitest: true,
		after: ['folder']
	},
	{ name: 'build', says: 'the site is built', run: ['npm', 'run', 'build', '--silent'], after: ['data'] },
	{
		name: 'browser',
		says: 'every built page, in Chromium',
		run: ['npx', 'vitest', 'run', '--project', 'built'],
		vitest: true,
		after: ['build'],
		before: async () => void (await findChromium())
	}
];

const folder = mkdtempSync(join(tmpdir(), 'ashyq-qor-test-'));
const outcomes: Outcome[] = [];
for (const step of STEPS) outcomes.push(await runStep(step, outcomes, folder));
rmSync(folder, { recursive: true });

console.log(summary(outcomes));
console.log(countLine(outcomes));
process.exitCode = outcomes.some(({ failures }) => failures.length > 0) ? 1 : 0;
