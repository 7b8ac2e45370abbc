/**
 * `npm test`: each behaviour once, within six minutes. `npm run test:all`: everything; `-- --rest` only what `npm test` leaves out,
 * `-- --shard 1/3` one part of three. Runs the steps, lists what failed; the last line counts.
 */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runStages } from './test/lanes.ts';
import { committedCopy } from './test/newcomer.ts';
import { stagesOf } from './test/stages.ts';
import { countLine, summary } from './test/summary.ts';
import { readWhat } from './test/what.ts';

const what = readWhat(process.argv.slice(2));
/** A newcomer's first command is a build without what other commands leave behind. */
const newcomer = committedCopy();
const folder = mkdtempSync(join(tmpdir(), 'ashyq-qor-test-'));

const outcomes = await runStages(stagesOf(what, newcomer), folder);
for (const left of [folder, newcomer]) rmSync(left, { recursive: true });

console.log(summary(outcomes));
console.log(countLine(outcomes));
process.exitCode = outcomes.some(({ failures }) => failures.length > 0) ? 1 : 0;
