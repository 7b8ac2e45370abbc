import { describe, expect, it } from 'vitest';
import { importsOf, modules, packageOf, targetOf, type Module } from './modules.ts';

interface Layer {
	/** Other layers that it may import. The picture in README.md, kept true. */
	readonly imports: readonly string[];
	/** Packages that it may import, as a pattern; null where any may be. */
	readonly packages: RegExp | null;
}

const LAYERS: Readonly<Record<string, Layer>> = {
	contract: { imports: [], packages: /^$/ },
	text: { imports: ['contract'], packages: /^$/ },
	query: { imports: ['contract'], packages: /^(@duckdb\/.*|apache-arrow|node:.*)$/ },
	charts: { imports: [], packages: /^(d3-.*|svelte)$/ },
	figures: { imports: ['contract', 'text', 'query', 'charts'], packages: /^svelte$/ },
	export: {
		imports: ['contract', 'text', 'figures', 'styles'],
		packages: /^(svelte|apache-arrow|fflate|hyparquet-writer|write-excel-file)$/
	},
	view: {
		imports: ['contract', 'text', 'query', 'figures', 'export'],
		packages: /^(svelte|\$app)$/
	},
	offline: { imports: ['contract', 'text', 'query'], packages: /^$/ },
	server: {
		imports: ['contract', 'text', 'query', 'figures', 'export'],
		packages: /^(svelte|\$app|node:.*|@resvg\/resvg-js|sharp|subset-font)$/
	},
	explore: {
		imports: ['contract', 'text', 'query', 'charts', 'figures', 'export', 'view', 'offline', 'styles'],
		packages:
			/^(svelte|\$app|codemirror|@codemirror\/(lang-sql|view)|sql-formatter|apache-arrow|csv-parse|fflate|fzstd|flatbuffers|hyparquet|hyparquet-compressors|hyparquet-writer|read-excel-file)$/
	},
	routes: {
		imports: ['contract', 'text', 'query', 'figures', 'export', 'view', 'explore', 'offline', 'server', 'styles'],
		packages: /^(svelte|@sveltejs\/kit|\$app|\$service-worker|node:.*|minisearch|uqr)$/
	},
	styles: { imports: [], packages: /^$/ },
	scripts: { imports: ['contract', 'query'], packages: null },
	tests: {
		imports: [
			'contract',
			'text',
			'query',
			'charts',
			'figures',
			'export',
			'view',
			'explore',
			'offline',
			'server',
			'routes',
			'scripts'
		],
		packages: null
	}
};

/** The layer that a path stands in; routes also own what SvelteKit wants beside them. */
function layerOf(path: string): string | null {
	const parts = path.split('/');
	if (parts[0] === 'src' && parts[1] === 'lib') return parts[2] ?? null;
	if (parts[0] === 'src' && parts[1] === 'styles') return 'styles';
	if (parts[0] === 'src') return 'routes';
	return parts[0] === 'scripts' || parts[0] === 'tests' ? parts[0] : null;
}

/** What a module imports that the picture does not allow, in words. */
function wrongArrows(module: Module): string[] {
	const from = layerOf(module.path);
	const layer = LAYERS[from ?? ''];
	if (layer === undefined) return [`${module.path} stands in no layer of the picture`];
	return importsOf(module).flatMap(({ specifier, kind }) => {
		const target = targetOf(module.path, specifier);
		if (target === null) {
			const name = packageOf(specifier);
			// SvelteKit writes ./$types itself; it is relative and never comes here.
			if (layer.packages?.test(specifier.startsWith('node:') ? specifier : name) === false) {
				return [`${module.path} imports the package ${name}`];
			}
			return name === '@duckdb/duckdb-wasm' && kind === 'static' && from !== 'scripts' && from !== 'tests'
				? [`${module.path} imports ${name} at once; only import() keeps it out of prerendering`]
				: [];
		}
		const to = layerOf(target);
		// A test may look at the configuration beside it.
		if (to === null && from === 'tests' && !target.includes('/')) return [];
		if (to === from || (to !== null && layer.imports.includes(to))) return [];
		return [`${module.path} imports ${target}`];
	});
}

/** Files that import one another in a circle, types included: each circle once, its files joined by arrows. */
function circles(all: readonly Module[]): string[] {
	const known = new Map(all.map((module) => [module.path, module]));
	const left = new Set<string>();
	const found: string[] = [];
	const visit = (path: string, way: readonly string[]): void => {
		if (way.includes(path)) found.push([...way.slice(way.indexOf(path)), path].join(' -> '));
		const module = known.get(path);
		if (module === undefined || left.has(path) || way.includes(path)) return;
		for (const { specifier } of importsOf(module)) {
			const target = targetOf(path, specifier)?.replace(/\?\w+$/, '');
			if (target !== undefined) visit(target, [...way, path]);
		}
		left.add(path);
	};
	for (const { path } of all) visit(path, []);
	return found;
}

describe('the picture of layers and arrows', () => {
	const all = modules('.ts', '.svelte');
	// Read here, where no test's patience is running: several hundred files take a while on a busy machine.
	all.forEach(importsOf);

	it('is about files that are there', () => {
		const layers = new Set(all.map(({ path }) => layerOf(path)));
		for (const layer of ['contract', 'text', 'query', 'charts', 'figures', 'server', 'routes', 'scripts', 'tests']) {
			expect(layers).toContain(layer);
		}
	});

	it('holds every import', () => {
		expect(all.flatMap(wrongArrows)).toEqual([]);
	});

	it('has no circle, types included', () => {
		expect(circles(all)).toEqual([]);
	});

	it('lets only query and scripts know DuckDB', () => {
		const knowing = all.filter((module) => importsOf(module).some(({ specifier }) => specifier.startsWith('@duckdb/')));
		const layers = new Set(knowing.map(({ path }) => layerOf(path)));
		layers.delete('tests');
		layers.delete('scripts');
		expect([...layers]).toEqual(['query']);
	});

	it('says files with their ending and, in routes, libraries by $lib', () => {
		const wrong = all.flatMap((module) =>
			importsOf(module)
				.filter(
					({ specifier }) => targetOf(module.path, specifier) !== null && !/\/\$types(\.js|\.d\.ts)?$/.test(specifier)
				)
				.filter(({ specifier }) => !/\.(ts|js|svelte|css|json|sql|html)(\?\w+)?$/.test(specifier))
				.map(({ specifier }) => `${module.path} imports ${specifier}`)
		);
		expect(wrong).toEqual([]);
	});
});

describe('circles', () => {
	const a = { path: 'src/lib/text/a.ts', text: "import type { B } from './b.ts';" };
	const c = { path: 'src/lib/text/C.svelte', text: '<script lang="ts">import { a } from \'./a.ts\';</script>' };

	it('sees one of types and components', () => {
		const b = { path: 'src/lib/text/b.ts', text: "import C from './C.svelte';" };
		expect(circles([a, b, c])).toEqual([
			'src/lib/text/a.ts -> src/lib/text/b.ts -> src/lib/text/C.svelte -> src/lib/text/a.ts'
		]);
	});

	it('takes two ways to one file for none', () => {
		const b = { path: 'src/lib/text/b.ts', text: "import { d } from './d.ts';" };
		const d = { path: 'src/lib/text/d.ts', text: '' };
		expect(circles([{ ...a, text: `${a.text}\nimport { d } from './d.ts';` }, b, d])).toEqual([]);
	});
});

describe('wrongArrows', () => {
	const wrongIn = (path: string, text: string) => wrongArrows({ path, text });

	it.each([
		['a static import', "import { a } from '../figures/figure.ts';"],
		['a type', "import type { A } from '../figures/figure.ts';"],
		['a type in place', "let a: import('../figures/figure.ts').A;"],
		['a dynamic import', "const a = await import('../figures/figure.ts');"],
		['a handed-on export', "export { a } from '$lib/figures/figure.ts';"]
	])('sees %s', (_, text) => {
		expect(wrongIn('src/lib/charts/bars.ts', text)).toEqual([
			'src/lib/charts/bars.ts imports src/lib/figures/figure.ts'
		]);
	});

	it('sees a component, a glob and a package', () => {
		expect(wrongIn('src/lib/charts/Bars.svelte', '<script lang="ts">import a from \'../text/a.ts\';</script>')).toEqual(
			['src/lib/charts/Bars.svelte imports src/lib/text/a.ts']
		);
		expect(wrongIn('src/lib/text/a.ts', "const all = import.meta.glob('../figures/*/figure.ts');")).toEqual([
			'src/lib/text/a.ts imports src/lib/figures/*/figure.ts'
		]);
		expect(wrongIn('src/lib/contract/a.ts', "import { scaleLinear } from 'd3-scale';")).toEqual([
			'src/lib/contract/a.ts imports the package d3-scale'
		]);
	});

	it('sees an engine that would start with the page', () => {
		expect(wrongIn('src/lib/query/a.ts', "import * as duckdb from '@duckdb/duckdb-wasm';")).toEqual([
			'src/lib/query/a.ts imports @duckdb/duckdb-wasm at once; only import() keeps it out of prerendering'
		]);
	});

	it('sees a layer that is not in the picture', () => {
		expect(wrongIn('src/lib/utils/a.ts', '')).toEqual(['src/lib/utils/a.ts stands in no layer of the picture']);
	});
});
