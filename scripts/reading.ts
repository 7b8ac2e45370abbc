/** Bundles the small script of every page into one file. Knows no page. */

import { build } from 'vite';

/** Writes `reading.js` into the folder, for browsers that run it as a plain script. */
export async function packReading(folder: string): Promise<void> {
	await build({
		configFile: false,
		publicDir: false,
		logLevel: 'warn',
		build: {
			outDir: folder,
			emptyOutDir: false,
			copyPublicDir: false,
			target: 'es2022',
			lib: { entry: 'src/routes/reading.ts', name: 'reading', formats: ['iife'], fileName: () => 'reading.js' }
		}
	});
}
