/** A site behind a real nginx, as hosting/nginx.conf says, on a free port. */

import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { findProgram } from '../../scripts/programs.ts';

export interface NginxSite {
	readonly origin: string;
	close(): Promise<void>;
}

/** What the example leaves to the machine, which it stands on; both have to be there. */
const PLACES = [/listen \d+;/, /root [^;]+;/] as const;

/** Serves the folder, or what a link of that name leads to at the time. Throws with nginx's own words when it does not start. */
export async function serveByNginx(folder: string): Promise<NginxSite> {
	const port = await freePort();
	const home = mkdtempSync(join(tmpdir(), 'nginx-site-'));
	chmodSync(home, 0o755);
	const [listen, root] = PLACES;
	const example = readFileSync('hosting/nginx.conf', 'utf8');
	if (!PLACES.every((place) => place.test(example))) {
		throw new Error(`hosting/nginx.conf should name its port and its folder, got no ${PLACES.join(' or no ')}`);
	}
	const server = example.replace(listen, `listen 127.0.0.1:${port};`).replace(root, `root ${resolve(folder)};`);
	const selected = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
		(name) => `${name}_temp_path ${home}/${name};`
	);
	writeFileSync(
		join(home, 'nginx.conf'),
		`daemon off; master_process off; pid ${home}/pid; error_log stderr warn;
		events {} http { access_log off; ${selected.join(' ')} ${server} }`
	);
	const nginx = spawn(findProgram('nginx'), ['-p', home, '-e', 'stderr', '-c', join(home, 'nginx.conf')], {
		stdio: ['ignore', 'ignore', 'pipe']
	});
	let sentence = '';
	nginx.stderr.on('data', (text: Buffer) => (sentence += String(text)));
	const ended = new Promise<void>((end) => {
		nginx.once('error', (cause) => {
			sentence += cause.message;
			end();
		});
		nginx.once('exit', () => end());
	});
	const origin = `http://localhost:${port}`;
	const stopped = ended.then(() => Promise.reject(new Error(`nginx should serve ${folder}, got ${sentence}`)));
	stopped.catch(() => {});
	await Promise.race([answers(origin), stopped]);
	return {
		origin,
		close: async () => {
			nginx.kill();
			await ended;
			rmSync(home, { recursive: true });
		}
	};
}

async function answers(origin: string): Promise<void> {
	for (;;) {
		const up = await fetch(origin).then(
			(response) => response.body?.cancel().then(() => true) ?? true,
			() => false
		);
		if (up) return;
		await new Promise((next) => setImmediate(next));
	}
}

async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
	const { port } = server.address() as AddressInfo;
	await new Promise((closed) => server.close(closed));
	return port;
}
