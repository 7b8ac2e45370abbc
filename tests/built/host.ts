/** A page of others, on another origin, under a strict policy of its own: what embeds are framed by. */

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Host {
	/** On 127.0.0.1, where the site is on localhost. */
	readonly origin: string;
	/** Address of a page with this body. */
	show(body: string): string;
	close(): Promise<void>;
}

/** `site` is the only origin that its policy lets in, for frames, pictures and scripts; a hostile page has `own` scripts too. */
export async function openHost(site: string, text: '' | "'unsafe-inline'" = ''): Promise<Host> {
	const shown: string[] = [];
	const policy = `default-src 'none'; frame-src ${site} http://127.0.0.1:*; script-src ${site} ${text}; img-src ${site} data:; style-src-attr 'unsafe-inline'`;
	const server = createServer(({ url = '/' }, response) => {
		response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': policy });
		response.end(
			`<!doctype html><html lang="en"><head><title>Host</title><link rel="icon" href="data:,"></head><body style="margin:0"><button id="before">before</button>${shown[Number(url.slice(1))] ?? ''}<button id="after">after</button></body></html>`
		);
	});
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
	const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	return {
		origin,
		show: (body) => `${origin}/${shown.push(body) - 1}`,
		close: () =>
			new Promise((closed) => {
				server.close(() => closed());
				server.closeAllConnections();
			})
	};
}
