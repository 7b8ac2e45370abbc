/** What the tests of built questions stand on: the engine of Node with every extract, its answers and its catalogue. */

import { readFileSync } from 'node:fs';
import type { Lang } from '../../../src/lib/contract/vocabulary.ts';
import type { Answer, Scalar } from '../../../src/lib/explore/result/answer.ts';
import { codesSql, measuresSql, PLACES_SQL, type Catalogue } from '../../../src/lib/explore/builder/catalogue.ts';
import { readCatalogue } from '../../../src/lib/explore/builder/read-catalogue.ts';
import { worded } from '../../../src/lib/explore/builder/worded.ts';
import { openNode } from '../../../src/lib/query/node.server.ts';
import type { Connector } from '../../../src/lib/query/query.ts';

export async function openExtracts(folder = 'static/data'): Promise<Connector> {
	const { tables } = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8')) as { tables: { name: string }[] };
	return openNode(
		folder,
		tables.map(({ name }) => name)
	);
}

export async function catalogueIn(node: Connector, lang: Lang): Promise<Catalogue> {
	const [measures, codes] = [await node.rows(measuresSql(lang)), await node.rows(codesSql(lang))];
	return worded(readCatalogue(measures, codes, await node.rows(PLACES_SQL)), lang);
}

export async function answerIn(node: Connector, sql: string): Promise<Answer> {
	const rows = await node.rows(sql);
	const names = Object.keys(rows[0] ?? {});
	return {
		columns: names.map((name) => ({ name, kind: 'other', sqlType: 'X' })),
		allColumns: names.length,
		length: rows.length,
		cut: false,
		ms: 1,
		cell: (row, column) => (rows[row]?.[names[column]!] ?? null) as Scalar
	};
}
