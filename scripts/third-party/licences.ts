/** Licences and notices of installed packages, as one text. */

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export interface Shipped {
	readonly name: string;
	readonly version: string;
	/** What package.json says, such as `MIT`. */
	readonly licence: string;
	readonly place: string | null;
	/** Whole texts, of files and of notices that the package left out. */
	readonly texts: readonly string[];
}

const TERMS = /^(licen[cs]e|notice|copying|copyright)/i;

const MIT = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

/** Lines of packages that bring no file of their own: what their repositories say. */
const LEFT_OUT: Readonly<Record<string, string>> = {
	'@duckdb/duckdb-wasm': `Copyright 2021 DuckDB WASM Contributors (see https://github.com/duckdb/duckdb-wasm/graphs/contributors)
Copyright 2018-2025 Stichting DuckDB Foundation

The engine holds the libraries that DuckDB is built with; their licences stand in the folder third_party of
https://github.com/duckdb/duckdb`
};

interface PackageFile {
	readonly name: string;
	readonly version: string;
	readonly license?: string;
	readonly author?: string | { readonly name?: string };
	readonly homepage?: string;
	readonly repository?: string | { readonly url?: string };
}

/** Reads the terms of an installed package. Throws when nobody says whose it is and how it may be used. */
export function shipped(folder: string): Shipped {
	const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageFile;
	const { name, version, license, author, homepage, repository } = about;
	const files = readdirSync(folder).filter((file) => TERMS.test(file));
	const texts = files.sort().map((file) => readFileSync(join(folder, file), 'utf8'));
	if (texts.length === 0) {
		const who = typeof author === 'string' ? author : author?.name;
		const owner = LEFT_OUT[name] ?? (who === undefined ? undefined : `Copyright (c) ${who}`);
		if (license !== 'MIT' || owner === undefined) {
			throw new Error(
				`${name} brings no text of its licence; add it to LEFT_OUT in scripts/third-party/licences.ts, got "${license ?? ''}"`
			);
		}
		texts.push(`${owner}\n\n${MIT}`);
	}
	const place = homepage ?? (typeof repository === 'string' ? repository : repository?.url) ?? null;
	return { name, version, licence: license ?? 'as below', place, texts: texts.map(tidy) };
}

/** Same line ends and no empty ends, so that every machine writes the same bytes. */
function tidy(text: string): string {
	return text
		.replace(/^\uFEFF/, '')
		.split(/\r?\n/)
		.map((line) => line.trimEnd())
		.join('\n')
		.trim();
}

const RULE = '-'.repeat(80);

/** The whole file: what it is, a list, then the terms of each package in the order of names. */
export function thirdPartyText(packages: readonly Shipped[]): string {
	const key = ({ name, version }: Shipped) => `${name} ${version}`;
	const sorted = [...new Map(packages.map((one) => [key(one), one])).values()].sort((a, b) =>
		key(a) < key(b) ? -1 : 1
	);
	return [
		`Ashyq Qor: software and typeface of others that these pages are made with

The project's own code is under the MIT licence, the compiled data under CC BY 4.0. What stands below reaches the
browsers of readers as well, whole or in part, under the terms that follow each name.`,
		sorted.map((one) => `${key(one)} (${one.licence})`).join('\n'),
		...sorted.map((one) =>
			[RULE, `${key(one)} (${one.licence})`, one.place ?? '', '', one.texts.join('\n\n')].join('\n')
		)
	]
		.join('\n\n')
		.concat('\n');
}
