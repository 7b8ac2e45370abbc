/** How the pages are built: static files, no server, every policy in the HTML itself. */

import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import adapter from '@sveltejs/adapter-static';
import { leadsIntoEdition } from './scripts/release/passes.js';

const base = process.env.BASE_PATH ?? '';
if (base !== '' && !/^(\/[\w.-]+)+$/.test(base)) {
	throw new Error(
		`BASE_PATH should be empty or start with / and not end with it, got "${base}"; write for example /qor`
	);
}

const folder = process.env.BUILD_FOLDER ?? 'build';

/** Only these pages, such as `/en/figures/who-pays/,/en/`, for a quick look or a test; their links may lead nowhere. */
const pages = process.env.PAGES?.split(',');

/** An edition is made of the pages that it holds, which its routes list (src/lib/server/listed.ts), and of no link. */
const frozen = process.env.RELEASE !== undefined;

/**
 * A question in the address of explore is no place on its page; any other anchor must be there.
 * @type {import('@sveltejs/kit').PrerenderMissingIdHandler}
 */
function missingId({ path, id, message }) {
	if (pages !== undefined || (path.endsWith('/explore/') && /^(sql|ask)=/.test(id))) return;
	throw new Error(message);
}

/**
 * The published tables, and the editions that are kept, come beside the pages in the last step of a build: a link to a
 * table passes, and one into an edition when it holds the file.
 * @type {import('@sveltejs/kit').PrerenderHttpErrorHandler}
 */
function httpError({ status, path, message }) {
	if (status === 404 && path.startsWith(`${base}/latest/`)) return;
	if (status === 404 && leadsIntoEdition(path, base, process.env.RELEASES ?? 'releases')) return;
	throw new Error(message);
}

/**
 * A link loads its page anew, so nobody asks for the data of a page beside it, but explore and the page of own data: they
 * go to one another without a new document, to take the reader's file along.
 */
const DATA = /(^|[\\/])__data\.json$/;
const ASKED = /^\w\w[\\/]explore[\\/](your-data[\\/])?__data\.json$/;

const plain = adapter({ pages: folder, assets: folder, strict: pages === undefined });

/** @type {import('@sveltejs/kit').Adapter} */
const site = {
	...plain,
	async adapt(builder) {
		await plain.adapt(builder);
		const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
		for (const file of files) if (DATA.test(file) && !ASKED.test(file)) rmSync(join(folder, file));
	}
};

/** @type {import('@sveltejs/kit').Config} */
export default {
	vitePlugin: {
		// The page of a figure brings one figure of many, whose styles only its script would know: they go into the page itself.
		dynamicCompileOptions: ({ filename }) => (/src.lib.figures/.test(filename) ? { css: 'injected' } : undefined)
	},
	// Six signs name a component's styles: they stand in every tag that it styles.
	compilerOptions: { cssHash: ({ hash, css }) => `s-${hash(css).slice(0, 4)}` },
	kit: {
		adapter: site,
		paths: { base, relative: false },
		// Explore registers it, on the site of the newest data only.
		serviceWorker: { register: false },
		// Pages of an edition share their styles: it is kept for good, and a reader who follows a citation waits once.
		inlineStyleThreshold: frozen ? 0 : 40_000,
		prerender: {
			...(pages === undefined ? {} : { entries: pages, crawl: false }),
			...(frozen && pages === undefined ? { entries: ['/'], crawl: false } : {}),
			handleHttpError: httpError,
			handleMissingId: missingId,
			handleUnseenRoutes: pages === undefined && !frozen ? 'fail' : 'ignore'
		},
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
				'frame-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['self']
			}
		}
	}
};
