/** Pages of others that show our figures: by a frame, and by a chart library that draws in the browser. Measured, not shipped. */

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { openSite } from '../serve/site.ts';
import type { Peer } from './peer.ts';

export interface Framing extends Peer {
	/** Does the page show our frame? Else it draws itself. */
	readonly framed: boolean;
}

/** The figure that is drawn both ways. */
export const SAME_FIGURE = 'rates';

/** Figures that are drawings, not words in a table. */
export function drawnFigures(): string[] {
	const folder = 'build/embed/en';
	return readdirSync(folder).filter((id) =>
		readFileSync(`${folder}/${id}/index.html`, 'utf8').includes('class="chart"')
	);
}

/** A page that draws the rates in force itself, from a file with nothing but the rows that it needs. */
export async function openClientChart(): Promise<Framing> {
	return open(false, async (folder) => {
		await build({
			configFile: false,
			root: 'scripts/bench/framed',
			logLevel: 'warn',
			build: { outDir: folder, emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 2000 }
		});
		writeFileSync(join(folder, 'rows.json'), JSON.stringify(ratesInForce()));
	});
}

/** A page with these figures in frames, by the snippet that is offered, with the script that gives them their height. */
export async function openFraming(address: string, figures: readonly string[]): Promise<Framing> {
	const frames = figures.map((figure) => {
		const { html } = JSON.parse(readFileSync(`build/embed/en/${figure}/oembed.json`, 'utf8')) as { html: string };
		return `<p>${figure}</p>${html.replace(/src="[^"]*"/, `src="${address}/embed/en/${figure}/"`)}`;
	});
	return open(true, (folder) => {
		const page = `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Framing</title>${frames.join('')}<script async src="${address}/embed/resize.js"></script>`;
		writeFileSync(join(folder, 'index.html'), page);
	});
}

async function open(framed: boolean, fill: (folder: string) => void | Promise<void>): Promise<Framing> {
	const folder = mkdtempSync(join(tmpdir(), 'ashyq-qor-framed-'));
	await fill(folder);
	const site = await openSite({ folder, base: '', headers: () => [], port: 0 });
	return {
		framed,
		url: `${site.origin}/`,
		close: async () => {
			await site.close();
			rmSync(folder, { recursive: true });
		}
	};
}

function ratesInForce(): { payer: string; year: string; percent: number }[] {
	const rows = JSON.parse(readFileSync('static/data/rates.json', 'utf8')) as Record<string, string | number | null>[];
	return rows
		.filter((row) => row['measure'] === 'rate_percent' && row['region'] === 'KZ' && row['dim2'] === 'in_force')
		.map((row) => ({
			payer: String(row['dim1']),
			year: String(row['period_start']).slice(0, 4),
			percent: Number(row['value'])
		}))
		.sort((a, b) => Number(a.year) - Number(b.year));
}
