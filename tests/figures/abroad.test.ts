/** Shares of GDP abroad are of the newest year compared: over the real record with the same data of a later year beside it. */

import { rmSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { figureOf } from '../../src/lib/figures/figures.ts';
import { openNode } from '../../src/lib/query/node.server.ts';
import { run } from '../../src/lib/query/query.ts';
import { facts, folderWith, moved, type Fact } from './later.ts';

const figure = figureOf('abroad');
const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

/** What is drawn of the year of `added`: titles of the drawings, and countries with their period in the table. */
async function spending(added: readonly Fact[]) {
	const folder = await folderWith(added, new Set(figure.query.extracts));
	folders.push(folder);
	const engine = await openNode(folder, figure.query.extracts);
	try {
		const rows = await run(figure.query, engine);
		const { alt, caveats, table } = figure.state(rows, { show: 'spending' }, 'en');
		return {
			titles: [...alt.matchAll(/(?:Public|All) health[^:]+/g)].join('; '),
			caveats,
			cells: table.rows.map(({ cells }) => cells)
		};
	} finally {
		await engine.close();
	}
}

const OF_2022 = [...facts.values()].filter(({ row }) => /^(che|gghed)-gdp-2022/.test(String(row['fact_id'])));

describe('shares of GDP', () => {
	it('of a later year take the place of the older ones, with Kazakhstan, and the titles name it', async () => {
		const { titles, caveats, cells } = await spending(OF_2022.map((fact) => moved(fact, 2027)));
		expect(titles).toBe(
			'Public health spending in 2027, WHO data; All health spending in 2027, WHO data; ' +
				'All health spending in 2024, OECD data quoted by the press'
		);
		expect(caveats[0]).toMatch(/^The two drawings for 2027 come from one file/);
		expect([...new Set(cells.map((row) => row[2]))]).toEqual(['2027', '2024']);
		expect(cells.filter((row) => row[1] === 'Kazakhstan')).toHaveLength(2);
	});

	it('of one of the drawings alone are named apart', async () => {
		const selected = OF_2022.filter(({ row }) => row['measure'] === 'public_health_share_gdp');
		const { titles, caveats } = await spending(selected.map((fact) => moved(fact, 2027)));
		expect(titles).toMatch(/^Public health spending in 2027, WHO data; All health spending in 2022, WHO data;/);
		expect(caveats[0]).toMatch(/^The two drawings for 2027, 2022 come from one file/);
	});

	it('of four countries are too few to compare', async () => {
		const few = OF_2022.filter(({ row }) => ['KZ', 'JP', 'IT', 'PL', 'RU'].includes(String(row['region'])));
		expect(few).toHaveLength(10);
		const { titles } = await spending(few.map((fact) => moved(fact, 2027)));
		expect(titles).toMatch(/^Public health spending in 2022, WHO data; All health spending in 2022, WHO data;/);
	});
});
