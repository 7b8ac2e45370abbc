/** What kind of file a name promises, and whether packing it on the way is worth while. */

import { extname } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.txt': 'text/plain; charset=utf-8',
	'.xml': 'application/xml; charset=utf-8',
	'.atom': 'application/atom+xml; charset=utf-8',
	'.svg': 'image/svg+xml; charset=utf-8',
	'.csv': 'text/csv; charset=utf-8',
	'.bib': 'application/x-bibtex; charset=utf-8',
	'.sql': 'application/sql; charset=utf-8',
	'.webmanifest': 'application/manifest+json; charset=utf-8',
	'.png': 'image/png',
	'.ico': 'image/x-icon',
	'.woff2': 'font/woff2',
	'.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	'.arrow': 'application/vnd.apache.arrow.stream',
	'.parquet': 'application/vnd.apache.parquet',
	'.zip': 'application/zip',
	'.wasm': 'application/wasm',
	'.pack': 'application/octet-stream'
};

/** Media type of a file by its name. */
export function mediaType(name: string): string {
	return TYPES[extname(name)] ?? 'application/octet-stream';
}

/** Text, Arrow and bare modules shrink; pictures, fonts, archives and the packed engine are small already. */
export function shrinks(name: string): boolean {
	return mediaType(name).includes('charset=utf-8') || ['.arrow', '.wasm'].includes(extname(name));
}
