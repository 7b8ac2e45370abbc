import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import { describeBuild } from './real/build.ts';
import { describeDatapackage } from './real/datapackage.ts';
import { describeDerivation } from './real/derivation.ts';
import { describeFormats } from './real/formats.ts';
import { publish, type Published } from './real/published.ts';

describe('the extracts of the real record, built once', () => {
	let published: Published;
	beforeAll(async () => {
		published = await publish();
	}, 120_000);
	afterAll(() => rmSync(dirname(published.folder), { recursive: true }));

	describeBuild(() => published);
	describeFormats(() => published);
	describeDatapackage(() => published);
	describeDerivation(() => published);
});
