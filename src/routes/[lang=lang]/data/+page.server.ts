/** The catalogue: every table of the extracts with its columns in words, its files and its SQL. */

import { readFileSync } from 'node:fs';
import { CATEGORIES, EXTRACT_FORMATS, type ExtractFile, type ManifestTable } from '$lib/contract/manifest.ts';
import type { Lang } from '$lib/contract/vocabulary.ts';
import { columnWords, tableWords } from '$lib/text/catalogue.ts';
import { day } from '$lib/text/periods.ts';
import { editionWords } from '$lib/text/pages/editions.ts';
import { editionPath } from '$lib/contract/editions.ts';
import { fill } from '$lib/text/fill.ts';
import { megabytes } from '$lib/text/megabytes.ts';
import { number } from '$lib/text/numbers.ts';
import { pageWords } from '$lib/text/pages/words.ts';
import { terms } from '$lib/text/terms.ts';
import { leadsLink } from '$lib/server/leads.ts';
import { archiveBytes, editions, publishedPath } from '$lib/server/editions.ts';
import { statementOf, tableWorkbook } from '$lib/server/files/catalogue.ts';
import { EXTRACTS, manifest } from '$lib/server/manifest.ts';
import { address, pathTo } from '$lib/server/site.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params: { lang } }) => {
	const words = pageWords(lang).data;
	const { tables, zip, datapackage } = manifest();
	return {
		words,
		categories: await Promise.all(
			CATEGORIES.map(async (category) => ({
				category,
				name: terms(lang).rooms[category],
				tables: await Promise.all(
					tables.filter((table) => table.room === category).map((table) => described(table, lang))
				)
			}))
		),
		editions: {
			words: editionWords(lang),
			kept: listedEditions(lang),
			latest: [tables[0], tables.at(-1)].flatMap((table) => (table === undefined ? [] : latest(table)))
		},
		zip: file(zip, lang),
		datapackage: file(datapackage, lang),
		manifest: publishedPath('manifest.json'),
		head: { title: words.title, description: words.description }
	};
};

async function described({ name, rows, files, sql }: ManifestTable, lang: Lang) {
	const words = pageWords(lang).data;
	const { name: title, says } = tableWords(name, lang);
	const statement = statementOf(name);
	return {
		name,
		title,
		says,
		page: name === 'leads' ? { href: leadsLink(lang).href, title } : null,
		rows: fill(words.rows, { count: number(rows, lang) }),
		columns: statement.columns.map((column) => ({
			name: column.name,
			says: columnWords(name, column.name, lang),
			kind: words.kinds[column.kind]
		})),
		files: [
			{ format: 'xlsx', ...(await workbook(name, lang)) },
			...EXTRACT_FORMATS.map((format) => ({ format, ...file(files[format], lang) }))
		],
		sql: sql === null ? null : { ...file(sql, lang), href: pathTo(`/data/${sql.path}`), text: readFileSync(`${EXTRACTS}/${sql.path}`, 'utf8').trim() }
	};
}

async function workbook(name: string, lang: Lang) {
	const { bytes, sha256 } = await tableWorkbook(name, lang);
	const path = `${name}.xlsx`;
	return { name: path, href: pathTo(`/${lang}/data/files/${path}`), bytes: number(bytes.length, lang), sha256 };
}

function file({ path, bytes, sha256 }: ExtractFile, lang: Lang) {
	return { name: path, href: publishedPath(path), bytes: number(bytes, lang), sha256 };
}

/** Frozen editions, newest first. */
function listedEditions(lang: Lang) {
	const words = editionWords(lang);
	return editions()
		.map(({ day: on, version, files, bytes, made }) => {
			const archive = archiveBytes(on);
			return {
				name: fill(words.edition, { day: day(on, lang) }),
				record: fill(words.record, { day: day(version.slice(0, 10), lang) }),
				size: fill(words.size, { files: number(files, lang), size: megabytes(bytes, lang) }),
				href: pathTo(`${editionPath(on)}/`),
				archive:
					archive === null
						? null
						: {
								href: pathTo(`/v/ashyq-qor-${on}.zip`),
								words: fill(words.archive, { size: megabytes(archive, lang) })
							},
				sums: pathTo(`/v/${on}.sha256`),
				signature:
					made === null || made.signature === null
						? null
						: {
								href: pathTo(`/v/${on}.sha256.sig`),
								words: fill(words.signed, { key: made.signature.key }),
								signers: pathTo(`/v/${on}.signers`)
							},
				allowed: made === null || made.allowed === null ? '' : fill(words.allowed, { reason: made.allowed })
			};
		})
		.reverse();
}


function latest({ files }: ManifestTable): string[] {
	return [address(pathTo(`/latest/${files.parquet.path}`)), address(pathTo(`/latest/${files.csv.path}`))];
}
