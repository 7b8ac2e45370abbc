import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterAll, beforeAll, describe, vi } from 'vitest';
import { describeBrowserEngine } from './real/browser-engine.ts';
import { describeBuild } from './real/build.ts';
import { describeDatapackage } from './real/datapackage.ts';
import { describeDerivation } from './real/derivation.ts';
import { describeFormats } from './real/formats.ts';
import { publish, type Published } from './real/published.ts';

// Megabytes are built and read back, perhaps while other tests keep the machine busy.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

describe('the extracts of the real record, built once', () => {
	let published: Published;
	beforeAll(async () => {
		published = await publish();
	});
	afterAll(() => rmSync(dirname(published.folder), { recursive: true }));

	describeBuild(() => published);
	describeFormats(() => published);
	describeDatapackage(() => published);
	describeDerivation(() => published);
	describeBrowserEngine(() => published);
});
