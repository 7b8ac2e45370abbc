/** Makes the catalogue of rows, and packs it for the way to the browser. */

import type { Status, Theme } from '../../contract/vocabulary.ts';
import type { Catalogue, CatalogueCode, CatalogueMeasure, FactPlace } from './catalogue.ts';
import { periodCode, spanOf, type Dimension } from './dimensions.ts';

type Cells = Readonly<Record<string, unknown>>;

/** Rows of the three questions of the catalogue. */
export function readCatalogue(
	measures: readonly Cells[],
	codes: readonly Cells[],
	places: readonly Cells[]
): Catalogue {
	const named: CatalogueMeasure[] = measures.map((row) => ({
		theme: row['theme'] as Theme,
		code: text(row['code']),
		name: text(row['name'])
	}));
	const index = new Map(named.map(({ theme, code }, place) => [`${theme} ${code}`, place]));
	const lists: Record<string, Record<string, CatalogueCode>> = {};
	for (const row of codes) {
		const list = (lists[text(row['dimension'])] ??= {});
		list[text(row['code'])] = {
			name: text(row['name']),
			...(typeof row['parent'] === 'string' && row['parent'] !== '' && { parent: row['parent'] }),
			...(row['mixed'] === true && { mixed: true as const }),
			...(row['former'] === true && { former: true as const }),
			...(typeof row['tile_col'] === 'number' && { tile: [row['tile_col'], Number(row['tile_row'])] as const })
		};
	}
	return {
		measures: named,
		codes: lists as Partial<Record<Dimension, Record<string, CatalogueCode>>>,
		facts: places.map((row): FactPlace => {
			return {
				measure: index.get(`${text(row['theme'])} ${text(row['measure'])}`) ?? -1,
				...inTime(text(row['period_start']), text(row['period_end'])),
				region: text(row['region']),
				dims: [text(row['dim1']), text(row['dim2'])],
				status: text(row['status']) as Status,
				source: text(row['source']),
				preferred: row['preferred'] === 1,
				derived: row['derived'] === 1
			};
		})
	};
}

function text(cell: unknown): string {
	return typeof cell === 'string' ? cell : '';
}

function inTime(start: string, end: string): Pick<FactPlace, 'year' | 'span' | 'period'> {
	return { year: end.slice(0, 4), span: spanOf(start, end), period: periodCode(start, end) };
}

type PackedFact = readonly [number, string, string, string, string, string, number];

export interface PackedCatalogue {
	readonly measures: Catalogue['measures'];
	readonly codes: Catalogue['codes'];
	readonly facts: readonly PackedFact[];
}

/** Figures as short lists: half the bytes. */
export function packed({ measures, codes, facts }: Catalogue): PackedCatalogue {
	return {
		measures,
		codes,
		facts: facts.map(({ measure, period, region, dims, status, source, preferred, derived }) => [
			measure,
			period,
			region,
			dims.join('|'),
			status,
			source,
			(preferred ? 1 : 0) + (derived ? 2 : 0)
		])
	};
}

export function unpacked({ measures, codes, facts }: PackedCatalogue): Catalogue {
	return {
		measures,
		codes,
		facts: facts.map(([measure, period, region, dims, status, source, marks]) => ({
			measure,
			...inTime(period.slice(0, 10), period.slice(12)),
			region,
			dims: dims.split('|'),
			status: status as Status,
			source,
			preferred: marks % 2 === 1,
			derived: marks >= 2
		}))
	};
}
