/** One Chromium for all journeys, started before them and ended after: `openBrowser()` finds it. */

import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { CHROMIUM_FLAGS, findChromium } from '../../../scripts/chromium.ts';

declare module 'vitest' {
	interface ProvidedContext {
		/** Address of a Chromium that stands open; undefined where each file of tests opens its own. */
		chromium?: string;
	}
}

export default async function openShared({ provide }: TestProject): Promise<() => Promise<void>> {
	const server = await chromium.launchServer({ executablePath: await findChromium(), args: [...CHROMIUM_FLAGS] });
	provide('chromium', server.wsEndpoint());
	return () => server.close();
}
