import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

/** `unit` needs nothing but the sources; `built` needs `npm run build` and a Chromium. */
export default defineConfig({
	plugins: [sveltekit()],
	test: {
		projects: [
			{
				extends: true,
				test: { name: 'unit', environment: 'node', include: ['tests/**/*.test.ts'], exclude: ['tests/built/**'] }
			},
			{
				extends: true,
				test: {
					name: 'built',
					environment: 'node',
					include: ['tests/built/**/*.test.ts'],
					testTimeout: 120_000,
					hookTimeout: 120_000
				}
			}
		]
	}
});
