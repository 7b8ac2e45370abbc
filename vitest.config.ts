import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

/** `unit` needs nothing but the sources; `built` needs `npm run build` and a Chromium, `commands` run a command as it is printed. */
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
					exclude: ['tests/built/**', 'tests/commands/**'],
					testTimeout: 60_000,
					hookTimeout: 60_000
				}
			},
			{
				extends: true,
				test: {
					name: 'built',
					environment: 'node',
					include: ['tests/built/**/*.test.ts'],
					testTimeout: 240_000,
					hookTimeout: 240_000,
					// A busy machine takes its time; what is awaited ends the waiting at once.
					expect: { poll: { timeout: 30_000 } }
				}
			},
			{
				extends: true,
				test: {
					name: 'commands',
					environment: 'node',
					include: ['tests/commands/**/*.test.ts'],
					// One after another and beside nothing else: they measure what a person waits for.
					fileParallelism: false,
					testTimeout: 240_000,
					hookTimeout: 600_000,
					expect: { poll: { timeout: 30_000 } }
				}
			}
		]
	}
});
