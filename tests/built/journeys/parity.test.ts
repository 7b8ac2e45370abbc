import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readManifest, type Manifest } from '../../../src/lib/contract/manifest.ts';
import { annotationQuery } from '../../../src/lib/figures/annotations.ts';
import { FIGURES } from '../../../src/lib/figures/figures.ts';
import { openNode } from '../../../src/lib/query/node.server.ts';
import type { Connector } from '../../../src/lib/query/query.ts';
import { deskOfTests } from '../engine/desk.ts';

const EXTRACTS = 'static/data';

const desk = deskOfTests();

describe('every figure, in the engine of browsers and in that of the build', () => {
	let node: Connector;
	beforeAll(async () => {
		const text = readFileSync(`${EXTRACTS}/manifest.json`);
		const manifest: Manifest = readManifest(JSON.parse(text.toString()));
		const names = manifest.tables.map(({ name }) => name);
		desk.publish('manifest.json', text);
		for (const { files } of manifest.tables) {
			desk.publish(files.arrow.path, readFileSync(`${EXTRACTS}/${files.arrow.path}`));
		}
		node = await openNode(EXTRACTS, names);
		await desk.openPage();
		expect(await desk.start()).toEqual({ value: 'v1.4.3' });
		expect(await desk.load(names)).toEqual({ value: 'loaded' });
	});
	afterAll(async () => {
		await node.close();
		await desk.closePage();
	});

	it.each(FIGURES.map((figure) => [figure.id, figure] as const))(
		'%s has equal rows, to the last bit',
		async (_, figure) => {
			for (const query of [figure.query, annotationQuery(figure)]) {
				if (query === null) continue;
				const rows = await node.rows(query.sql);
				expect(rows.length).toBeGreaterThan(0);
				expect(await desk.rows(query.sql)).toEqual({ value: rows });
			}
		}
	);
});
