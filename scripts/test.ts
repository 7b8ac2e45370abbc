/**
 * `npm test`: each behaviour once, within six minutes. `npm run test:all`: everything; `-- --rest` only what `npm test` leaves out,
 * `-- --shard 1/3` one part of three. Runs the steps, lists what failed; the last line counts.
 */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { committedCheckout } from './test/clean-checkout.ts';
import { runStages } from './test/lanes.ts';
import { stagesOf } from './test/stages.ts';
import { countLine, summary } from './test/summary.ts';
import { readWhat } from './test/what.ts';

const what = readWhat(process.argv.slice(2));
/** The first command in a clean checkout is a build without what other commands leave behind. */
const checkout = committedCheckout();
const folder = mkdtempSync(join(tmpdir(), 'ashyq-qor-test-'));

const outcomes = await runStages(stagesOf(what, checkout), folder);
for (const left of [folder, checkout]) rmSync(left, { recursive: true });

console.log(summary(outcomes));
console.log(countLine(outcomes));
process.exitCode = outcomes.some(({ failures }) => failures.length > 0) ? 1 : 0;
