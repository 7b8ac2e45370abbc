/** How the pages are built: static files, no server, every policy in the HTML itself. */

import adapter from '@sveltejs/adapter-static';

const base = process.env.BASE_PATH ?? '';
if (base !== '' && !/^(\/[\w.-]+)+$/.test(base)) {
	throw new Error(
		`BASE_PATH should be empty or start with / and not end with it, got "${base}"; write for example /qor`
	);
}

/** @type {import('@sveltejs/kit').Config} */
export default {
	kit: {
		adapter: adapter({ pages: 'build', assets: 'build', strict: true }),
		paths: { base, relative: false },
		inlineStyleThreshold: 40_000,
		prerender: { handleHttpError: 'fail', handleMissingId: 'fail', handleUnseenRoutes: 'fail' },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self', 'wasm-unsafe-eval'],
				'style-src': ['self', 'unsafe-inline'],
				'img-src': ['self', 'data:'],
				'font-src': ['self', 'data:'],
				'connect-src': ['self', 'blob:'],
				'worker-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['self']
			}
		}
	}
};
