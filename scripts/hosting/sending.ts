/** How nginx sends a file: its type, and packed. */

export const types = [
	'include /etc/nginx/mime.types;',
	'types {',
	'	application/vnd.apache.arrow.stream arrow;',
	'	application/vnd.apache.parquet parquet;',
	'	text/csv csv;',
	'	application/x-bibtex bib;',
	'	application/sql sql;',
	'	application/octet-stream pack;',
	'}'
];

/** A packed twin is sent as it lies there; what has none is packed on the way. */
export function packing(brotli: boolean): string[] {
	return [
		'gzip on;',
		'gzip_static on;',
		...(brotli ? ['brotli_static on;'] : []),
		'gzip_vary on;',
		'gzip_proxied any;',
		'gzip_comp_level 6;',
		'gzip_types text/css text/javascript application/javascript application/json application/xml application/atom+xml text/xml image/svg+xml text/csv text/plain application/x-bibtex application/sql application/vnd.apache.arrow.stream;'
	];
}
