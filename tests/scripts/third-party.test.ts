import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { overlooked, packageFolder, thirdParty } from '../../scripts/third-party/bundled.ts';
import { shipped, thirdPartyText } from '../../scripts/third-party/licences.ts';
import { importsOf, modules, packageOf, targetOf } from '../modules.ts';

const about = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, { dev?: boolean }> };

let folder: string;
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'third-party-'))));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the packages that readers get', () => {
	/** SvelteKit's own names, and what only the build runs. */
	const built = /\.server\.ts$|(^|\/)\+server\.ts$|^src\/lib\/server\//;
	/** Each package, by one module of the pages that imports it. */
	const imported = new Map<string, string>();
	beforeAll(() => {
		for (const module of modules('.ts', '.svelte')) {
			if (!module.path.startsWith('src/') || built.test(module.path)) continue;
			for (const { specifier, kind } of importsOf(module)) {
				if (kind === 'type' || targetOf(module.path, specifier) !== null) continue;
				const name = packageOf(specifier);
				imported.set(name.startsWith('$') ? '@sveltejs/kit' : name, module.path);
			}
		}
		for (const name of [...imported.keys()].filter((name) => name.startsWith('node:'))) imported.delete(name);
		imported.set('@expo-google-fonts/golos-text', 'scripts/fonts.ts');
	});

	it('stand in dependencies, and nothing else does', () => {
		expect([...imported.keys()].sort()).toEqual(Object.keys(about.dependencies).sort());
	});

	it('are looked at by npm audit --omit=dev, with all that they bring', () => {
		expect(
			overlooked(
				[...imported.keys()].map((name) => `node_modules/${name}`),
				lock.packages
			)
		).toEqual([]);
	});

	it('say under which terms, each of them', () => {
		for (const name of imported.keys()) {
			const { licence, texts } = shipped(`node_modules/${name}`);
			expect([name, licence]).toEqual([name, expect.stringMatching(/MIT|ISC|Apache-2\.0|BSD|OFL/)]);
			expect([name, texts.every((text) => text.length > 200)]).toEqual([name, true]);
		}
	});
});

describe('THIRD-PARTY.txt', () => {
	async function written(entry: string): Promise<string> {
		const root = join(folder, 'site');
		mkdirSync(root, { recursive: true });
		writeFileSync(
			join(root, 'worker.js'),
			"import { gzipSync } from '/node_modules/fflate/esm/browser.js'; postMessage(gzipSync);"
		);
		writeFileSync(join(root, 'entry.js'), entry);
		const { pages, workers } = thirdParty();
		const made = (await build({
			root: process.cwd(),
			configFile: false,
			logLevel: 'silent',
			publicDir: false,
			plugins: [pages],
			worker: { format: 'es', plugins: () => [workers] },
			build: { write: false, rolldownOptions: { input: join(root, 'entry.js') } }
		})) as Rolldown.RolldownOutput;
		const file = made.output.find(({ fileName }) => fileName === 'THIRD-PARTY.txt');
		return file?.type === 'asset' ? String(file.source) : '';
	}

	it('names what pages, workers, engine and typeface are made of, and nothing else', async () => {
		const text = await written(
			"import { encode } from '/node_modules/uqr/dist/index.mjs'; new Worker(new URL('./worker.js', import.meta.url), { type: 'module' }); console.log(encode);"
		);
		const [, list] = text.split('\n\n').slice(1);
		expect(list!.split('\n').map((line) => line.split(' ')[0])).toEqual([
			'@duckdb/duckdb-wasm',
			'@expo-google-fonts/golos-text',
			'fflate',
			'uqr'
		]);
		expect(text).toContain('Copyright 2018-2025 Stichting DuckDB Foundation');
		expect(text).toContain('SIL OPEN FONT LICENSE Version 1.1');
	});
});

describe('packageFolder', () => {
	it.each([
		[join(process.cwd(), 'node_modules/@codemirror/view/dist/index.js'), 'node_modules/@codemirror/view'],
		[join(process.cwd(), 'node_modules/a/node_modules/b/x.js?worker'), 'node_modules/a/node_modules/b'],
		[`\0${join(process.cwd(), 'node_modules/c/x.js')}`, 'node_modules/c'],
		['/elsewhere/node_modules/d/x.js', 'node_modules/d'],
		['\0vite/preload-helper.js', null],
		[join(process.cwd(), 'src/app.ts'), null]
	])('of %s', (id, found) => {
		expect(packageFolder(id)).toBe(found);
	});
});

describe('overlooked', () => {
	it('names those of development and those that are not locked', () => {
		const packages = { 'node_modules/a': {}, 'node_modules/b': { dev: true } };
		expect(overlooked(['node_modules/c', 'node_modules/b', 'node_modules/a'], packages)).toEqual([
			'node_modules/b',
			'node_modules/c'
		]);
	});
});

describe('shipped', () => {
	const installed = (name: string, about: object, files: Record<string, string> = {}) => {
		const place = join(folder, name);
		mkdirSync(place, { recursive: true });
		writeFileSync(join(place, 'package.json'), JSON.stringify({ name, version: '1.0.0', ...about }));
		for (const [file, text] of Object.entries(files)) writeFileSync(join(place, file), text);
		return shipped(place);
	};

	it('reads licence and notice, with the same line ends', () => {
		const { texts } = installed('a', { license: 'Apache-2.0' }, { 'NOTICE.txt': 'b \r\n', LICENSE: '\uFEFFa\n\n' });
		expect(texts).toEqual(['a', 'b']);
	});

	it('names the author where an MIT package forgot its file', () => {
		const { texts } = installed('b', { license: 'MIT', author: { name: 'A. Author' } });
		expect(texts[0]).toMatch(/^Copyright \(c\) A\. Author\n\nPermission is hereby granted/);
	});

	it('refuses a package whose terms nobody says', () => {
		expect(() => installed('c', { license: 'BSD-3-Clause' })).toThrow(
			'c brings no text of its licence; add it to LEFT_OUT in scripts/third-party/licences.ts, got "BSD-3-Clause"'
		);
	});
});

describe('thirdPartyText', () => {
	it('is the same in any order, and names a package once', () => {
		const [a, b] = ['a', 'b'].map((name) => ({ name, version: '1.0.0', licence: 'MIT', place: null, texts: [name] }));
		expect(thirdPartyText([b!, a!, b!])).toBe(thirdPartyText([a!, b!]));
	});
});
