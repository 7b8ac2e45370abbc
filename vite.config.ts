import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { watchedRecord } from './scripts/dev/watched-record.ts';
import { watchedWords } from './scripts/dev/watched-words.ts';
import { thirdParty } from './scripts/third-party/bundled.ts';

const licences = thirdParty();

export default defineConfig({
	plugins: [sveltekit(), licences.pages, watchedRecord(), watchedWords()],
	// Of this folder alone: several copies of the sources may share their packages.
	cacheDir: '.svelte-kit/vite',
	define: { WITHDRAW_OFFLINE: JSON.stringify(process.env.OFFLINE === 'withdrawn') },
	build: {
		target: 'es2022',
		rolldownOptions: {
			output: {
				codeSplitting: {
					groups: [
						{ name: 'svelte', test: /node_modules.svelte/ },
						{ name: 'words', test: /src.lib.(text|contract)/, minShareCount: 14 },
						// What figures are written with brings words along, which a page without figures would carry too.
						{
							name: 'drawing',
							test: /src.lib.(charts|figures.(?!weak-|define|format|row|FigureDrawing)[A-Za-z-]+\.(ts|svelte))/,
							minShareCount: 14
						}
					]
				}
			}
		}
	},
	// A worker of a page brings its parts when they are wanted.
	worker: { format: 'es', plugins: () => [licences.workers] },
	optimizeDeps: { exclude: ['@duckdb/duckdb-wasm'] },
	// The extracts are told of by who makes them.
	server: { fs: { allow: ['data', 'static'] }, watch: { ignored: ['**/static/data/**', '**/static/.data-*/**'] } }
});
