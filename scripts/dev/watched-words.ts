/** While pages are shown in development: shows them anew when words are saved that only the server reads. */

import type { Plugin } from 'vite';

const WORDS = /\/src\/lib\/(figures\/[^/]+\/words|text\/.+)\.ts$/;

export function watchedWords(): Plugin {
	return {
		name: 'watched-words',
		apply: 'serve',
		hotUpdate({ file, modules, server }) {
			// What a browser has too, Vite shows anew by itself.
			const inBrowser = server.environments.client.moduleGraph.getModulesByFile(file);
			if (this.environment.name !== 'ssr' || modules.length === 0 || inBrowser !== undefined) return;
			if (WORDS.test(file)) server.ws.send({ type: 'full-reload' });
		}
	};
}
