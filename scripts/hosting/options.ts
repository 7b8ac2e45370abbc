/** What `npm run hosting` is told on its command line, checked word by word. */

import { parseArgs } from 'node:util';

export interface HostingOptions {
	/** Path of the sub-folder, such as `/qor`; empty at the root of a host. */
	readonly base: string;
	/** Folder that the built pages stand in. */
	readonly root: string;
	/** Host name; `_` answers to every name. */
	readonly serverName: string;
	readonly port: number;
	readonly https: { readonly certificate: string; readonly key: string; readonly httpPort: number } | null;
	/** Whether files packed with Brotli are sent; needs nginx's module. */
	readonly brotli: boolean;
	/** Whether it also listens on IPv6. */
	readonly ipv6: boolean;
	/** A file that nginx starts with alone, under any user, instead of one for conf.d. */
	readonly whole: boolean;
	/** Only the `_headers` file, with the base before each path. */
	readonly headers: boolean;
	/** File to write; null prints. */
	readonly output: string | null;
}

export const HELP = `npm run hosting -- [options]: writes the configuration of nginx for this site.

  --base /qor              path of the sub-folder that the site was built for with BASE_PATH; none at the root
  --root /srv/ashyq-qor/current
                           folder that the pages stand in
  --server-name qor.kz     name of the host; must be told with HTTPS
  --port 8080              port; 443 with HTTPS
  --https-cert /etc/ssl/qor.pem
                           certificate with its chain: serves HTTPS with HTTP/2 and HSTS
  --https-key /etc/ssl/qor.key
                           the certificate's key
  --http-port 80           with HTTPS: port that leads to it
  --brotli                 also send files packed with Brotli; nginx needs its module brotli_static
  --ipv6                   listen on IPv6 too
  --whole                  a file that nginx starts with alone, under any user: nginx -c <file>
  --headers                write hosting/_headers instead, with the base before each path
  --output <file>          write this file instead of printing
  --help                   show this
`;

const OPTIONS = {
	base: { type: 'string', default: '' },
	root: { type: 'string', default: '/srv/ashyq-qor/current' },
	'server-name': { type: 'string' },
	port: { type: 'string' },
	'https-cert': { type: 'string' },
	'https-key': { type: 'string' },
	'http-port': { type: 'string' },
	brotli: { type: 'boolean', default: false },
	ipv6: { type: 'boolean', default: false },
	whole: { type: 'boolean', default: false },
	headers: { type: 'boolean', default: false },
	output: { type: 'string' },
	help: { type: 'boolean', default: false }
} as const;

const PATH = /^(\/[\w.-]+)+$/;
const HOST = /^(?!-)[a-z\d-]+(\.[a-z\d-]+)*$/i;

/** Null when help is asked for. Throws at the first word that is unknown or out of place. */
export function readOptions(words: readonly string[]): HostingOptions | null {
	const values = parsed(words);
	if (values.help) return null;
	const { base, root, 'server-name': serverName, 'https-cert': certificate, 'https-key': key } = values;
	if (base !== '' && !PATH.test(base)) refuse('--base', 'start with / and not end with it, such as /qor', base);
	if (!PATH.test(root)) refuse('--root', 'be the full path of a folder, such as /srv/ashyq-qor/current', root);
	if (serverName !== undefined && !HOST.test(serverName)) {
		refuse('--server-name', 'be a host name, such as qor.example.kz', serverName);
	}
	if ((certificate === undefined) !== (key === undefined)) {
		const [given, missing] = key === undefined ? ['--https-cert', '--https-key'] : ['--https-key', '--https-cert'];
		throw new Error(`${given} should come with ${missing}, got ${given} alone; name both files or neither`);
	}
	for (const [name, path] of [
		['--https-cert', certificate],
		['--https-key', key]
	] as const) {
		if (path !== undefined && !PATH.test(path)) refuse(name, 'be the full path of a file', path);
	}
	if (certificate !== undefined && serverName === undefined) {
		refuse('--server-name', 'be told with HTTPS, such as --server-name qor.example.kz', '');
	}
	if (certificate === undefined && values['http-port'] !== undefined) {
		refuse('--http-port', 'be told with HTTPS only; without it use --port', values['http-port']);
	}
	const port = readPort('--port', values.port, certificate === undefined ? 8080 : 443);
	const httpPort = readPort('--http-port', values['http-port'], 80);
	if (certificate !== undefined && port === httpPort) refuse('--http-port', 'differ from --port', String(httpPort));
	return {
		base,
		root,
		serverName: serverName ?? '_',
		port,
		https: certificate === undefined || key === undefined ? null : { certificate, key, httpPort },
		brotli: values.brotli,
		ipv6: values.ipv6,
		whole: values.whole,
		headers: values.headers,
		output: values.output ?? null
	};
}

function parsed(words: readonly string[]) {
	try {
		return parseArgs({ args: [...words], options: OPTIONS, allowPositionals: false }).values;
	} catch (error) {
		const [reason] = String(error instanceof Error ? error.message : error).split('. ');
		throw new Error(`hosting: ${reason}; npm run hosting -- --help lists what it takes`, { cause: error });
	}
}

function readPort(name: string, word: string | undefined, usual: number): number {
	if (word === undefined) return usual;
	const port = /^\d+$/.test(word) ? Number(word) : 0;
	if (port < 1 || port > 65535) refuse(name, 'be a whole number from 1 to 65535', word);
	return port;
}

function refuse(name: string, should: string, got: string): never {
	throw new Error(`${name} should ${should}, got "${got}"`);
}
