/** `npm run bench`: measures the built site on a slow line and on this machine, and holds each number against its budget. */

import { existsSync, readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { BUDGETS, verdict, type Measure } from './bench/budgets.ts';
import { costOf } from './bench/embed.ts';
import { exploreBench } from './bench/explore.ts';
import { firstChart, median } from './bench/first-chart.ts';
import { drawnFigures, openClientChart, openFraming, SAME_FIGURE } from './bench/framed.ts';
import { missingPackages } from './bench/installed.ts';
import { loadBench } from './bench/load.ts';
import { openPeer } from './bench/peer.ts';
import { recomputeTimes } from './bench/recompute.ts';
import { weigh } from './bench/weight.ts';
import { CHROMIUM_FLAGS, findChromium } from './chromium.ts';
import { headersIn } from './serve/headers.ts';
import { openSite } from './serve/site.ts';

const RUNS = 5;
const PEER_RUNS = 3;

if (!existsSync('build/index.html')) {
	console.error('build/index.html is missing; run npm run build first');
	process.exit(1);
}

const base = process.env.BASE_PATH ?? '';
// It has both cores for itself.
if (process.argv.includes('load')) process.exit((await loadBench(base)) ? 0 : 1);

const missing = missingPackages();
if (missing.length > 0) {
	console.error(`scripts/bench/node_modules has no ${missing.join(', ')}; run npm ci --prefix scripts/bench first`);
	process.exit(1);
}

const headers = headersIn(readFileSync('hosting/_headers', 'utf8'));
const site = await openSite({ folder: 'build', base, headers, port: 0 });
const browser = await chromium.launch({ executablePath: await findChromium(), args: [...CHROMIUM_FLAGS] });
const home = `${site.origin}${base}/kk/`;
const measures: Measure[] = [];
const tell = (measure: Measure) => {
	measures.push(measure);
	console.log(verdict(measure));
};

await exploreBench(`${site.origin}${base}`, tell);
if (process.argv.includes('explore')) await end();

console.log(
	`\nFirst chart on 1.6 Mbit/s, 150 ms: median of ${RUNS}; the page of the usual shape: median of ${PEER_RUNS}\n`
);
await fetch(home, { headers: { 'accept-encoding': 'br' } });
const without = median(await firstChart(browser, home, false, RUNS));
tell({ ...BUDGETS.chartWithoutScripts, value: without });
const withScripts = median(await firstChart(browser, home, true, RUNS));
tell({ ...BUDGETS.chartWithScripts, value: withScripts });

const peer = await openPeer();
const usual = median(await firstChart(browser, peer.url, true, PEER_RUNS));
await peer.close();
console.log(`${'page of the usual shape'.padEnd(44)} ${(usual / 1000).toFixed(2)} s`);
tell({ ...BUDGETS.ratio, value: usual / withScripts });

console.log('\nHome page before interaction, as it comes over the line\n');
const { total, scripts, fonts } = await weigh(browser, home);
tell({ ...BUDGETS.homeBytes, value: total });
tell({ ...BUDGETS.homeScripts, value: scripts });
console.log(`${'of it fonts'.padEnd(44)} ${(fonts / 1000).toFixed(1)} kB`);

console.log('\nA figure in a page of others, on the same line: framed, and drawn there by a chart library\n');
const address = `${site.origin}${base}`;
for (const opened of [openFraming(address, [SAME_FIGURE]), openClientChart()]) {
	const page = await opened;
	// Packed once before, as a host would have done.
	await costOf(browser, page.url);
	const { bytes, drawn } = await costOf(browser, page.url);
	const name = page.framed ? 'framed' : 'drawn by a library';
	console.log(
		`${name.padEnd(44)} ${`${(bytes / 1000).toFixed(1)} kB`.padStart(10)}   drawn after ${Math.round(drawn)} ms`
	);
	if (page.framed) tell({ ...BUDGETS.embedBytes, value: bytes });
	await page.close();
}
const ten = await openFraming(address, drawnFigures().slice(0, 10));
const { bytes: tenBytes, drawn: tenDrawn, shift } = await costOf(browser, ten.url);
await ten.close();
console.log(
	`${'ten figures on one page'.padEnd(44)} ${`${(tenBytes / 1000).toFixed(1)} kB`.padStart(10)}   drawn after ${Math.round(tenDrawn)} ms`
);
tell({ ...BUDGETS.shift, value: shift });

console.log('\nRecompute in the browser, on this machine\n');
for (const { figure, ready, first, recompute } of await recomputeTimes(browser, `${site.origin}${base}`)) {
	tell({ ...BUDGETS.ready, name: `${figure}: ${BUDGETS.ready.name}`, value: ready });
	console.log(`${`${figure}: extracts loaded and asked`.padEnd(44)} ${`${Math.round(first)} ms`.padStart(10)}`);
	tell({ ...BUDGETS.recompute, name: `${figure}: ${BUDGETS.recompute.name}`, value: recompute });
}

await end();

/** Sums up and ends: `npm run bench -- explore` measures explore alone, `-- load` the servers alone. */
async function end(): Promise<never> {
	await browser.close();
	await site.close();
	const missed = measures.filter(({ value, limit, atLeast }) => (atLeast ? value < limit : value > limit));
	console.log(
		missed.length === 0 ? '\nEvery budget is kept.' : `\n${missed.length} of ${measures.length} budgets are missed.`
	);
	process.exit(missed.length === 0 ? 0 : 1);
}
