/** The configuration of nginx that serves this site, at the root of a host or in a sub-folder. */

import type { HostingOptions } from './options.ts';
import { packing, types } from './sending.ts';

/** Text for /etc/nginx/conf.d/, or a file of its own. What it says of headers, hosting/_headers says too. */
export function nginxText(options: HostingOptions): string {
	const site = [maps(options.base), server(options), ...(options.https === null ? [] : [doorway(options)])].join(
		'\n\n'
	);
	const text = options.whole ? whole(options, site) : site;
	return `${preface(options)}\n\n${text}\n`;
}

function preface({ base, root, whole }: HostingOptions): string {
	const place = whole ? 'start nginx with it: nginx -c <this file>' : 'put it into /etc/nginx/conf.d/';
	return `# The site on nginx, written by npm run hosting: ${place}.
# The pages stand in ${root}${base === '' ? '' : `, built with BASE_PATH=${base}`}. Try it with nginx -t before nginx reads it.
# It sends the same headers as hosting/_headers; an empty value sends no header.`;
}

/** What is sent by path: of the newest pages, or of a frozen edition too. nginx calls a page by its file, index.html. */
function maps(base: string): string {
	const newest = `~^${escaped(base)}`;
	const any = `${newest}(/v/[^/]+)?`;
	return `map $uri $qor_cache {
	default "no-cache";
	"${any}/_app/immutable/" "public, max-age=31536000, immutable";
	"${any}/engine/duckdb-" "public, max-age=31536000, immutable";
	"${any}/fonts/" "public, max-age=604800";
}

map $uri $qor_readers {
	default "";
	"${any}/data/" "*";
	"${newest}/latest/(?!index\\.html$)." "*";
	"${newest}/releases\\.json$" "*";
	"${any}/fonts/" "*";
	"${any}/[^/]+/data/files/" "*";
	"${any}/embed/" "*";
	"${any}/[^/]+/figures/[^/]+/(picture\\.png$|files/)" "*";
}

map $qor_readers $qor_resources {
	default "";
	"*" "cross-origin";
}

map $uri $qor_frames {
	default "";
	"${any}/embed/." "frame-ancestors *";
	"${any}/([^/]+(/(index\\.html)?)?)?$" "frame-ancestors 'none'";
	"${any}/(kk|ru|en)/" "frame-ancestors 'none'";
}

map $uri $qor_worker_policy {
	default "";
	"${newest}/_app/immutable/workers/" "default-src 'none'; script-src 'self'; connect-src 'self'";
	"${newest}/engine/" "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self' blob:";
}`;
}

function server(options: HostingOptions): string {
	const { base, root, serverName, port, https, brotli } = options;
	return block('server', [
		...listening(options, port, https === null ? '' : ' ssl http2'),
		`server_name ${serverName};`,
		...(https === null ? [] : tls(https)),
		'index index.html;',
		`error_page 404 ${base}/404.html;`,
		'absolute_redirect off;',
		'server_tokens off;',
		'charset utf-8;',
		'',
		...types,
		'',
		...packing(brotli),
		'',
		...olderAddresses(base),
		'',
		...headers(https !== null),
		'',
		...(base === '' ? [`root ${root};`] : inFolder(base, root))
	]);
}

/** Published tables stand at /latest/ alone, and each picture of a figure once; the addresses that they had before lead there. */
function olderAddresses(base: string): string[] {
	const figure = `${escaped(base)}/(?:kk|ru|en)/figures/([^/]+)`;
	return [
		`location ~ ^(${figure})/files/\\2\\.png$ {`,
		'	return 301 $1/picture.png;',
		'}',
		`location ~ ^(${figure}/files/\\2)-square\\.svg$ {`,
		'	return 301 $1.svg;',
		'}',
		`location ~ ^${escaped(base)}/data/(?!manifest\\.json)[^/]+\\.(csv|json|parquet|zip)$ {`,
		`	rewrite ^${escaped(base)}/data/(.*)$ ${base}/latest/$1 permanent;`,
		'}'
	];
}

/** Of paths under the base alone; what is meant for the whole host, nginx finds in the same folder. */
function inFolder(base: string, root: string): string[] {
	return [
		`location ${base}/ {`,
		`	alias ${root}/;`,
		'}',
		`location = ${base} {`,
		`	return 301 ${base}/;`,
		'}',
		'location = /.well-known/security.txt {',
		`	alias ${root}/.well-known/security.txt;`,
		'}',
		'location / {',
		'	return 404;',
		'}'
	];
}

function tls({ certificate, key }: NonNullable<HostingOptions['https']>): string[] {
	return [
		`ssl_certificate ${certificate};`,
		`ssl_certificate_key ${key};`,
		'ssl_protocols TLSv1.2 TLSv1.3;',
		'ssl_session_cache shared:qor:10m;',
		'ssl_session_timeout 1d;',
		'ssl_session_tickets off;'
	];
}

function headers(https: boolean): string[] {
	const sent: [name: string, value: string][] = [
		['X-Content-Type-Options', '"nosniff"'],
		['Referrer-Policy', '"strict-origin-when-cross-origin"'],
		['Permissions-Policy', '"camera=(), geolocation=(), microphone=(), payment=(), usb=()"'],
		[
			'Content-Security-Policy',
			`"img-src 'self' data:; font-src 'self' data:; connect-src 'self' blob:; worker-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'"`
		],
		['Content-Security-Policy', '$qor_worker_policy'],
		['Cache-Control', '$qor_cache'],
		['Access-Control-Allow-Origin', '$qor_readers'],
		['Cross-Origin-Resource-Policy', '$qor_resources'],
		['Content-Security-Policy', '$qor_frames'],
		...(https ? [['Strict-Transport-Security', '"max-age=31536000"'] as [string, string]] : [])
	];
	return sent.map(([name, value]) => `add_header ${name} ${value} always;`);
}

/** Readers who come by HTTP are led to HTTPS. */
function doorway(options: HostingOptions): string {
	const { serverName, port, https } = options;
	return block('server', [
		...listening(options, https?.httpPort ?? 80, ''),
		`server_name ${serverName};`,
		'server_tokens off;',
		`return 301 https://${serverName}${port === 443 ? '' : `:${port}`}$request_uri;`
	]);
}

function listening({ ipv6 }: HostingOptions, port: number, how: string): string[] {
	return [`listen ${port}${how};`, ...(ipv6 ? [`listen [::]:${port}${how};`] : [])];
}

/** Everything that nginx writes goes to /tmp or to the console, so that the rest of the disk may be read-only. */
function whole({ brotli }: HostingOptions, site: string): string {
	const folders = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path /tmp/${name};`);
	const main = ['worker_processes auto;', 'pid /tmp/nginx.pid;', 'error_log stderr warn;'];
	const modules = brotli ? ['include /etc/nginx/modules-enabled/*brotli*.conf;'] : [];
	const http = block('http', [
		'access_log /dev/stdout;',
		'sendfile on;',
		'tcp_nopush on;',
		...folders,
		'',
		...site.split('\n')
	]);
	return [...modules, ...main, '', block('events', ['worker_connections 1024;']), '', http].join('\n');
}

function block(name: string, lines: readonly string[]): string {
	return [`${name} {`, ...lines.map((line) => (line === '' ? '' : `\t${line}`)), '}'].join('\n');
}

function escaped(path: string): string {
	return path.replaceAll('.', '\\.');
}
