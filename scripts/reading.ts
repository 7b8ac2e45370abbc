/** Bundles the small scripts that run without SvelteKit, each into one file. */

import { build } from 'vite';

const SCRIPTS = [
	{ name: 'reading', entry: 'src/lib/view/page-script/page-script.ts' },
	{ name: 'excel', entry: 'src/lib/view/page-script/excel.ts' },
	{ name: 'embed/embed', entry: 'src/lib/view/embed/embed.ts' },
	{ name: 'embed/resize', entry: 'src/lib/view/embed/host/resize.ts' },
	{ name: 'embed/figure', entry: 'src/lib/view/embed/host/figure.ts' }
];

/** Writes them into the folder, for browsers that run them as plain scripts. */
export async function packReading(folder: string): Promise<void> {
	for (const { name, entry } of SCRIPTS) {
		await build({
			configFile: false,
			publicDir: false,
			logLevel: 'warn',
			build: {
				outDir: folder,
				emptyOutDir: false,
				copyPublicDir: false,
				target: 'es2022',
				lib: { entry, name: 'own', formats: ['iife'], fileName: () => `${name}.js` }
			}
		});
	}
}
