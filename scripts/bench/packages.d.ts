/** The calls that the pages of the bench make of the packages of this folder, which need not be installed elsewhere. */

declare module '@observablehq/plot' {
	export interface Mark {
		readonly data: unknown;
	}
	export function plot(options: {
		readonly width: number;
		readonly height: number;
		readonly y?: { readonly grid?: boolean; readonly label?: string; readonly tickFormat?: string };
		readonly color?: { readonly legend: boolean };
		readonly marks: readonly Mark[];
	}): SVGSVGElement | HTMLElement;
	export function barY(rows: Iterable<unknown>, channels: Readonly<Record<string, string>>): Mark;
	export function lineY(rows: Iterable<unknown>, channels: Readonly<Record<string, string>>): Mark;
	export function ruleY(places: readonly number[]): Mark;
}

declare module 'parquet-wasm/esm/parquet_wasm.js' {
	export default function start(options: { readonly module_or_path: string }): Promise<unknown>;
	export function readParquet(bytes: Uint8Array): { intoIPCStream(): Uint8Array };
}
