/** How many requests a second the servers of the built site answer, on the two cores that they share with who asks. Asks this machine only. */

import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { packTwins } from '../build/pack.ts';
import { BUDGETS, verdict } from './budgets.ts';

const KINDS = [
	{ name: 'home', file: 'kk/index.html' },
	{ name: 'figure page', file: 'kk/figures/who-pays/index.html' },
	{ name: 'frame', file: 'embed/kk/who-pays/index.html' },
	{ name: 'table', file: 'latest/facts.csv' }
];
/** Bounds of one measurement: whichever comes first. */
const [CONNECTIONS, SECONDS] = [20, 5];

interface Server {
	readonly name: string;
	readonly origin: string;
	readonly process: ChildProcess;
}

/** Prints a line for each server and kind of file; true when every budget is kept. */
export async function loadBench(base: string): Promise<boolean> {
	const folder = mkdtempSync(join(tmpdir(), 'ashyq-qor-load-'));
	console.log(`Requests a second, packed as browsers ask for it: ${CONNECTIONS} connections for ${SECONDS} s each\n`);
	let withinBudget = true;
	try {
		for (const open of [openOwn, openNginx]) {
			const server = await open(folder, base);
			if (server === null) continue;
			try {
				for (const { name, file } of KINDS) {
					const value = await rate(`${server.origin}${base}/${file.replace(/index\.html$/, '')}`);
					const measure = { ...BUDGETS.load, name: `${server.name}: ${name}`, value };
					console.log(verdict(measure));
					withinBudget &&= value >= measure.limit;
				}
			} finally {
				server.process.kill();
				await once(server.process, 'exit');
			}
		}
	} finally {
		rmSync(folder, { recursive: true });
	}
	return withinBudget;
}

/**
 * Asks by Node's own client, which takes as much of the machine as it can get: a generator that parses answers itself was the
 * limit of large tables, and not the servers. Throws when an answer is not the packed file: a quick error would be no answer.
 */
async function rate(url: string): Promise<number> {
	const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
	let answers = 0;
	const start = performance.now();
	const end = start + SECONDS * 1000;
	await Promise.all(
		Array.from({ length: CONNECTIONS }, async () => {
			while (performance.now() < end) {
				await packedAnswer(url, agent);
				answers += 1;
			}
		})
	);
	const seconds = (performance.now() - start) / 1000;
	agent.destroy();
	return answers / seconds;
}

function packedAnswer(url: string, agent: Agent): Promise<void> {
	return new Promise((resolve, reject) => {
		get(url, { agent, headers: { 'accept-encoding': 'gzip, deflate, br' } }, (answer) => {
			if (answer.statusCode !== 200 || answer.headers['content-encoding'] === undefined) {
				reject(new Error(`load: ${url} should be answered by a packed file each time, got ${answer.statusCode}`));
			}
			answer.on('data', () => {}).on('end', resolve);
		}).on('error', reject);
	});
}

/** `npm run preview` on build/. */
async function openOwn(): Promise<Server> {
	const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/serve.ts'], {
		env: { ...process.env, PORT: '0' },
		stdio: ['ignore', 'pipe', 'inherit']
	});
	const [line] = (await once(child.stdout, 'data')) as [Buffer];
	return { name: 'npm start', origin: `http://127.0.0.1:${new URL(String(line).trim()).port}`, process: child };
}

/** nginx with the file that the project gives it, on files packed as `PACKED=yes` packs them; null where there is none. */
async function openNginx(folder: string, base: string): Promise<Server | null> {
	if (spawnSync('nginx', ['-v']).error !== undefined) {
		console.log('nginx is not installed here, and is not measured');
		return null;
	}
	const site = join(folder, 'site');
	for (const { file } of KINDS) {
		mkdirSync(dirname(join(site, base, file)), { recursive: true });
		copyFileSync(join('build', file), join(site, base, file));
	}
	await packTwins(site, site);
	const port = await freePort();
	const given = readFileSync('hosting/nginx.conf', 'utf8')
		.replace(/listen [^;]+;/, `listen 127.0.0.1:${port};`)
		.replace(/root [^;]+;/, `root ${site};`);
	const brotli = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
	const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
		(name) => `${name}_temp_path ${join(folder, name)};`
	);
	const config = [
		...(existsSync(brotli) ? [`load_module ${brotli};`] : []),
		...(process.getuid?.() === 0 ? ['user root;'] : []),
		`worker_processes 1; daemon off; pid ${join(folder, 'pid')}; error_log stderr error;`,
		`events {} http { access_log off; ${temporary.join(' ')}`,
		existsSync(brotli) ? given.replace('# brotli_static on;', 'brotli_static on;') : given,
		'}'
	].join('\n');
	writeFileSync(join(folder, 'nginx.conf'), config);
	const child = spawn('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf')], {
		stdio: 'ignore'
	});
	await answering(`http://127.0.0.1:${port}${base}/kk/`, child);
	return { name: 'nginx', origin: `http://127.0.0.1:${port}`, process: child };
}

async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	server.close();
	await once(server, 'close');
	return port;
}

async function answering(url: string, child: ChildProcess): Promise<void> {
	while (child.exitCode === null) {
		if (
			await fetch(url).then(
				() => true,
				() => false
			)
		)
			return;
	}
	throw new Error(`nginx should serve hosting/nginx.conf, got exit code ${child.exitCode}`);
}
