/** The steps of `npm test` and of `npm run test:all`: what runs after what, and what runs beside what. */

import { findChromium } from '../chromium.ts';
import type { Lane } from './lanes.ts';
import type { Step } from './step.ts';
import type { What } from './what.ts';

/** An address that no page would name by chance. */
const SUB_FOLDER = { BASE_PATH: '/qor', SITE_URL: 'https://example.kz' };

/** Stages one after another, lanes at once; `checkout` is the folder of a clean checkout with its commit. */
export function stagesOf({ part, shard }: What, checkout: string): (readonly Lane[])[] {
	const once = part === 'rest' ? [] : onceStages(checkout);
	const rest = part === 'once' ? [] : restStages(checkout, shard, part === 'rest');
	return [...once, ...rest];
}

const chromium = async () => void (await findChromium());

/** The step with more words behind its command. */
function withWords(step: Step, words: readonly string[]): Step {
	const [command, ...before] = step.run;
	return { ...step, run: [command, ...before, ...words] };
}

/** Beside nothing else; by itself Vitest leaves one core free. */
function onBothCores(step: Step): Step {
	return withWords(step, ['--maxWorkers', '2']);
}

function tests(name: string, says: string, project: string, more: Partial<Step> = {}): Step {
	return { name, says, run: ['npx', 'vitest', 'run', '--project', project], vitest: true, ...more };
}

function build(name: string, says: string, more: Partial<Step>): Step {
	return { name, says, run: ['npm', 'run', 'build', '--silent'], ...more };
}

const DATA: Step = {
	name: 'data',
	says: 'the record is checked, the extracts are built',
	run: ['npm', 'run', 'data', '--silent']
};

/** One build, for a sub-folder and from bare sources: what holds there holds at the root. */
function onceStages(checkout: string): (readonly Lane[])[] {
	const there = { env: SUB_FOLDER, where: checkout };
	const sources: Lane = [
		{ name: 'types', says: 'types, by svelte-check', run: ['npm', 'run', 'check', '--silent'] },
		tests('unit', 'unit tests, drawings, layers', 'unit', { after: ['data'] })
	];
	const folder: Lane = [
		build('folder', 'the site is built for a sub-folder, from the bare sources', { ...there, after: ['data'] }),
		{ name: 'lint', says: 'lint and format', run: ['npm', 'run', 'lint', '--silent'] },
		tests('listed', 'every built page, link, frame and feed, by its HTML', 'listed', { ...there, after: ['folder'] })
	];
	const journeys = onBothCores(
		tests('journeys', "readers' ways, parity of the engines and axe, in one Chromium", 'journeys', {
			...there,
			after: ['folder'],
			before: chromium
		})
	);
	return [[[DATA]], [folder, sources], [[journeys]]];
}

/** Everything else: the build at the root, an edition beside a build in a sub-folder, every page in Chromium, the commands. */
function restStages(checkout: string, shard: string | null, alone: boolean): (readonly Lane[])[] {
	const part = shard === null ? [] : [`--shard=${shard}`];
	const first = shard === null || shard.startsWith('1/');
	const divided = (step: Step): Step => withWords(step, part);
	const atRoot: Lane = [
		build('build', 'the site is built', { after: ['data'] }),
		divided(tests('long', 'long tests of the sources', 'long', { after: ['data'] }))
	];
	const there = { env: SUB_FOLDER, where: checkout };
	const edition: Lane = [
		{
			name: 'edition',
			says: 'an edition is frozen in a sub-folder, from the bare sources',
			run: ['npm', 'run', 'release', '--silent', '--', '2026-11-25'],
			...there,
			after: ['data']
		},
		build('beside', 'the site is built for a sub-folder beside the edition', { ...there, after: ['edition'] }),
		withWords(
			tests('links', 'every link of the site and of the edition in a sub-folder', 'listed', {
				...there,
				after: ['beside']
			}),
			['tests/built/listed/links.test.ts']
		)
	];
	const listed = tests('root', 'every built page at the root, by its HTML', 'listed', { after: ['build'] });
	const browser = divided(
		onBothCores(tests('browser', 'every built page, in Chromium', 'built', { after: ['build'], before: chromium }))
	);
	const commands = divided(
		tests('commands', 'commands as the README prints them, and a deploy', 'commands', { after: ['build'] })
	);
	return [
		...(alone ? [[[DATA]]] : []),
		first ? [atRoot, edition] : [atRoot],
		[first ? [listed, browser] : [browser]],
		[[commands]]
	];
}
