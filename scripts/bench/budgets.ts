/** What the site must reach: each budget with its unit, and one measured number held against it in words. */

export interface Budget {
	readonly name: string;
	readonly limit: number;
	readonly unit: 'ms' | 'bytes' | 'files' | 'times' | 'shift' | 'percent' | 'requests';
	/** The number should not be below the limit; else not above it. */
	readonly atLeast?: boolean;
}

export interface Measure extends Budget {
	readonly value: number;
}

export const BUDGETS = {
	chartWithoutScripts: { name: 'first chart, scripts off', limit: 1000, unit: 'ms' },
	chartWithScripts: { name: 'first chart, scripts on', limit: 1500, unit: 'ms' },
	ratio: { name: 'sooner than the page of the usual shape', limit: 25, unit: 'times', atLeast: true },
	homeBytes: { name: 'home page in all, fonts included', limit: 100_000, unit: 'bytes' },
	pageBytes: { name: 'any page in all, fonts included', limit: 150_000, unit: 'bytes' },
	embedBytes: { name: 'any embed in all, typeface included', limit: 40_000, unit: 'bytes' },
	siteBytes: { name: 'the built site, frozen editions and packed twins apart', limit: 168_000_000, unit: 'bytes' },
	siteFiles: { name: 'the built site in files', limit: 5000, unit: 'files' },
	shift: { name: 'of it layout shift', limit: 0.1, unit: 'shift' },
	homeScripts: { name: 'of it scripts', limit: 60_000, unit: 'bytes' },
	ready: { name: 'DuckDB ready after the click', limit: 2000, unit: 'ms' },
	recompute: { name: 'recompute', limit: 200, unit: 'ms' },
	tabMemory: { name: 'explore, most memory of its tab', limit: 512_000_000, unit: 'bytes' },
	crossFilter: { name: 'a change of a filter on 1 M rows, median', limit: 100, unit: 'ms' },
	csvTime: { name: "own CSV beside the engine's own reader", limit: 1, unit: 'times' },
	parquetTime: { name: 'own Parquet beside the whole file by parquet-wasm', limit: 1, unit: 'times' },
	parquetMemory: { name: 'new memory of the whole file beside ours', limit: 2, unit: 'times', atLeast: true },
	load: { name: 'requests a second', limit: 1000, unit: 'requests', atLeast: true },
	rangeShare: { name: 'of the large file read', limit: 3, unit: 'percent' }
} as const satisfies Record<string, Budget>;

/** One line: name, number, budget, kept or missed. */
export function verdict({ name, value, limit, unit, atLeast = false }: Measure): string {
	const holds = atLeast ? value >= limit : value <= limit;
	const bound = `${atLeast ? 'at least' : 'at most'} ${show(limit, unit)}`;
	return `${name.padEnd(44)} ${show(value, unit).padStart(10)}   ${bound.padEnd(18)} ${holds ? 'kept' : 'MISSED'}`;
}

function show(value: number, unit: Budget['unit']): string {
	if (unit === 'bytes') return `${(value / 1000).toFixed(1)} kB`;
	if (unit === 'files') return `${value} files`;
	if (unit === 'percent') return `${value.toFixed(2)} %`;
	if (unit === 'requests') return `${Math.round(value)} / s`;
	if (unit === 'shift') return value.toFixed(3);
	if (unit === 'times') return `${value.toFixed(value < 10 ? 2 : 1)} x`;
	return `${Math.round(value)} ms`;
}
