import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

const MINUTE = 60_000;

/** Tests of the built site: a busy machine takes its time, and what is awaited ends the waiting at once. */
const ON_BUILD = {
	environment: 'node',
	testTimeout: 4 * MINUTE,
	hookTimeout: 4 * MINUTE,
	expect: { poll: { timeout: MINUTE / 2 } }
} as const;

/**
 * `unit` and `long` need nothing but the sources and the extracts; `listed` needs a build, `journeys` and `built` a Chromium, too;
 * `commands` run a command as it is printed. `npm test` runs unit, listed and journeys, `npm run test:all` all of them.
 */
export default defineConfig({
	plugins: [sveltekit()],
	test: {
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					environment: 'node',
					include: ['tests/**/*.test.ts'],
					exclude: ['tests/built/**', 'tests/commands/**', 'tests/**/*.long.test.ts'],
					testTimeout: MINUTE,
					hookTimeout: MINUTE
				}
			},
			{
				extends: true,
				// Each of these files takes as long as a hundred others.
				test: {
					name: 'long',
					environment: 'node',
					include: ['tests/**/*.long.test.ts'],
					testTimeout: 2 * MINUTE,
					hookTimeout: 2 * MINUTE
				}
			},
			{ extends: true, test: { ...ON_BUILD, name: 'listed', include: ['tests/built/listed/*.test.ts'] } },
			{
				extends: true,
				test: {
					...ON_BUILD,
					name: 'journeys',
					include: ['tests/built/journeys/*.test.ts'],
					globalSetup: 'tests/built/journeys/chromium.ts'
				}
			},
			{
				extends: true,
				test: {
					...ON_BUILD,
					name: 'built',
					include: ['tests/built/**/*.test.ts'],
					exclude: ['tests/built/listed/**', 'tests/built/journeys/**']
				}
			},
			{
				extends: true,
				test: {
					...ON_BUILD,
					name: 'commands',
					include: ['tests/commands/**/*.test.ts'],
					// One after another and beside nothing else: they measure what a person waits for.
					fileParallelism: false,
					hookTimeout: 10 * MINUTE
				}
			}
		]
	}
});
