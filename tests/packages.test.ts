import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { missingPackages } from '../scripts/bench/installed.ts';
import { modules, packageOf, targetOf, type Module } from './modules.ts';

interface Listed {
	readonly dependencies: Readonly<Record<string, string>>;
	readonly devDependencies?: Readonly<Record<string, string>>;
	readonly scripts?: Readonly<Record<string, string>>;
}
interface Lock {
	readonly packages: Readonly<
		Record<
			string,
			{
				readonly resolved?: string;
				readonly peerDependencies?: Readonly<Record<string, string>>;
				readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
			}
		>
	>;
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const { dependencies, devDependencies = {}, scripts = {} } = readJson('package.json') as Listed;
const bench = readJson('scripts/bench/package.json') as Listed;
const listed = Object.keys({ ...dependencies, ...devDependencies });

/** What ships as files, which no script of a page imports. */
const FILES = ['@expo-google-fonts/golos-text'];
/** What runs while the site is built and never in a page. */
const WHILE_BUILDING = /\.server\.ts$|\/\+server\.ts$|^src\/lib\/server\//;

const configurations = readdirSync('.')
	.filter((name) => /\.config\.(ts|js)$/.test(name))
	.map((path): Module => ({ path, text: readFileSync(path, 'utf8') }));
const code = [...modules('.ts', '.svelte'), ...configurations];

/** Names of the packages that a module imports, types included; what SvelteKit lends under names of its own is SvelteKit. */
function packagesIn({ path, text }: Module): string[] {
	const scripts = [...text.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map((block) => block[1]!);
	// A quick look, since nothing else is asked of the code.
	return ts
		.preProcessFile(path.endsWith('.svelte') ? scripts.join('\n') : text)
		.importedFiles.map(({ fileName }) => fileName)
		.filter((specifier) => targetOf(path, specifier) === null && !specifier.startsWith('node:'))
		.map((specifier) => (/^\$(app|env|service-worker)/.test(specifier) ? '@sveltejs/kit' : packageOf(specifier)));
}

/** Imports of packages that are not in the list for a path. */
function unlisted(all: readonly Module[], listFor: (path: string) => readonly string[]): string[] {
	return all.flatMap((module) =>
		packagesIn(module)
			.filter((name) => !listFor(module.path).includes(name))
			.map((name) => `${module.path} imports ${name}`)
	);
}

/** Is the package imported, run as a command, named by Prettier, or wanted beside another one? */
function isUsed(name: string, imported: ReadonlySet<string>): boolean {
	if (name.startsWith('@types/')) return name === '@types/node' || listed.includes(name.slice('@types/'.length));
	const commands = `${Object.values(scripts).join(' ')} ${readFileSync('.prettierrc', 'utf8')}`;
	if (imported.has(name) || commands.split(/[\s"']+/).includes(name)) return true;
	const { packages } = readJson('package-lock.json') as Lock;
	return listed.some((other) => {
		const { peerDependencies = {}, peerDependenciesMeta = {} } = packages[`node_modules/${other}`]!;
		return name in peerDependencies && peerDependenciesMeta[name]?.optional !== true;
	});
}

describe('packages', () => {
	const shipping = code.filter(({ path }) => path.startsWith('src/') && !WHILE_BUILDING.test(path));

	it('that scripts of pages import stand in dependencies, and no others', () => {
		expect(unlisted(shipping, () => Object.keys(dependencies))).toEqual([]);
		const imported = new Set([...shipping.flatMap(packagesIn), ...FILES]);
		expect(Object.keys(dependencies).filter((name) => !imported.has(name))).toEqual([]);
	});

	it('are listed where they are imported, those of the bench in its own folder', () => {
		const listFor = (path: string) =>
			path.startsWith('scripts/bench/') ? [...listed, ...Object.keys(bench.dependencies)] : listed;
		expect(unlisted(code, listFor)).toEqual([]);
		expect(unlisted([{ path: 'tests/a.ts', text: "import Plot from '@observablehq/plot';" }], listFor)).toEqual([
			'tests/a.ts imports @observablehq/plot'
		]);
	});

	it('are all imported or run by something', () => {
		const imported = new Set(code.flatMap(packagesIn));
		const used = (name: string) => FILES.includes(name) || isUsed(name, imported);
		expect(listed.filter((name) => !used(name))).toEqual([]);
		expect(used('a-package-that-nothing-imports')).toBe(false);
		const ofBench = new Set(code.filter(({ path }) => path.startsWith('scripts/bench/')).flatMap(packagesIn));
		expect(Object.keys(bench.dependencies).filter((name) => !ofBench.has(name))).toEqual([]);
	});

	it.each(['package-lock.json', 'scripts/bench/package-lock.json'])('are fetched from npm alone: %s', (path) => {
		const hosts = Object.values((readJson(path) as Lock).packages).flatMap(({ resolved }) =>
			resolved === undefined ? [] : [new URL(resolved).host]
		);
		expect([...new Set(hosts)].filter((host) => host !== 'registry.npmjs.org')).toEqual([]);
	});

	it('of the bench have exact versions, and are missed by name where they are not installed', () => {
		for (const version of Object.values(bench.dependencies)) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
		const folder = mkdtempSync(join(tmpdir(), 'bench-'));
		cpSync('scripts/bench/package.json', join(folder, 'package.json'));
		expect(missingPackages(folder)).toEqual(Object.keys(bench.dependencies));
		rmSync(folder, { recursive: true });
	});
});
