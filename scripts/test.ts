/** `npm test`: runs every check of the project one after another, then lists what failed; the last line counts. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from './chromium.ts';
import { runStages, type Lane } from './test/lanes.ts';
import { committedCopy } from './test/newcomer.ts';
import { countLine, summary } from './test/summary.ts';

/** An address that no page would name by chance. */
const SUB_FOLDER = { BASE_PATH: '/qor', SITE_URL: 'https://example.kz' };

/** A newcomer's first command is a build without what other commands leave behind. */
const newcomer = committedCopy();
const folder = mkdtempSync(join(tmpdir(), 'ashyq-qor-test-'));

const DATA: Lane = [
	{ name: 'data', says: 'the record is checked, the extracts are built', run: ['npm', 'run', 'data', '--silent'] }
];

const SOURCES: Lane = [
	{ name: 'types', says: 'types, by svelte-check', run: ['npm', 'run', 'check', '--silent'] },
	{ name: 'lint', says: 'lint and format', run: ['npm', 'run', 'lint', '--silent'] },
	{
		name: 'unit',
		says: 'unit tests, drawings, layers',
		run: ['npx', 'vitest', 'run', '--project', 'unit'],
		vitest: true,
		after: ['data']
	},
	{ name: 'build', says: 'the site is built', run: ['npm', 'run', 'build', '--silent'], after: ['data'] }
];

const IN_FOLDER: Lane = [
	{
		name: 'edition',
		says: 'an edition is frozen in a sub-folder, from the bare sources',
		run: ['npm', 'run', 'release', '--silent', '--', '2026-11-25'],
		env: SUB_FOLDER,
		where: newcomer,
		after: ['data']
	},
	{
		name: 'folder',
		says: 'the site is built for a sub-folder beside the edition',
		run: ['npm', 'run', 'build', '--silent'],
		env: SUB_FOLDER,
		where: newcomer,
		after: ['edition']
	},
	{
		name: 'links',
		says: 'every link of the site and of the edition in a sub-folder',
		run: ['npx', 'vitest', 'run', '--project', 'built', 'tests/built/links.test.ts'],
		env: SUB_FOLDER,
		where: newcomer,
		vitest: true,
		after: ['folder']
	}
];

const BROWSER: Lane = [
	{
		name: 'browser',
		says: 'every built page, in Chromium',
		run: ['npx', 'vitest', 'run', '--project', 'built', '--maxWorkers', '2'],
		vitest: true,
		after: ['build'],
		before: async () => void (await findChromium())
	}
];

const COMMANDS: Lane = [
	{
		name: 'commands',
		says: 'commands as the README prints them, and a deploy',
		run: ['npx', 'vitest', 'run', '--project', 'commands'],
		vitest: true,
		after: ['build']
	}
];

const outcomes = await runStages([[DATA], [SOURCES, IN_FOLDER], [BROWSER], [COMMANDS]], folder);
for (const left of [folder, newcomer]) rmSync(left, { recursive: true });

console.log(summary(outcomes));
console.log(countLine(outcomes));
process.exitCode = outcomes.some(({ failures }) => failures.length > 0) ? 1 : 0;
