import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRecord } from '../scripts/record/read.ts';
import { modules } from './modules.ts';
import { DAY } from './record/day.ts';

const DOCUMENTS = [
	'README.md',
	'CONTRIBUTING.md',
	'CHANGELOG.md',
	'SECURITY.md',
	'data/README.md',
	'docs/operating.md'
];
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const text = (file: string) => readFileSync(file, 'utf8');

/** Contents of the fenced blocks of a document, by the language after the fence. */
function fenced(markdown: string, language: string): string[] {
	const blocks = markdown.matchAll(/^([ \t]*)```(\w*)\n(.*?)^[ \t]*```$/gms);
	return [...blocks]
		.filter(([, , found]) => found === language)
		.map(([, indent, , body]) => body!.replaceAll(new RegExp(`^${indent}`, 'gm'), ''));
}

describe.each(DOCUMENTS)('%s', (document) => {
	const markdown = () => text(document);

	it('names only commands that are there', () => {
		const named = [...markdown().matchAll(/\bnpm (?:run )?([a-z]+)/g)].map(([, name]) => name!);
		const known = new Set([...Object.keys(scripts), 'ci', 'test', 'start', 'audit']);
		expect(named.filter((name) => !known.has(name))).toEqual([]);
	});

	it('links only to files that are there', () => {
		const links = [...markdown().matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, link]) => link!);
		expect(links.filter((link) => !existsSync(join(dirname(document), link)))).toEqual([]);
	});

	it('names only paths that are there or are generated', () => {
		const generated = /^(build|static\/data|static\/engine)\//;
		const paths = [...markdown().matchAll(/`((?:src|scripts|tests|data|hosting|docs|static|build|\.ci)\/[\w./-]*)`/g)];
		const missing = paths.map(([, path]) => path!).filter((path) => !generated.test(path) && !existsSync(path));
		expect(missing).toEqual([]);
	});

	it('runs only tests that are there', () => {
		const folders = [...markdown().matchAll(/npx vitest run --project \w+ (tests\/[\w./-]+)/g)].map(
			([, path]) => path!
		);
		expect(folders.filter((path) => !existsSync(path))).toEqual([]);
	});
});

describe('README.md', () => {
	const readme = text('README.md');

	it('begins with a picture, the two commands and the layers', () => {
		const [picture, commands, layers] = ['docs/home.png', 'npm ci && npm start', 'contract   []'].map((part) =>
			readme.indexOf(part)
		);
		expect([picture! > 0, commands! > picture!, layers! > commands!]).toEqual([true, true, true]);
	});

	it('leads from a mark to its row, its SQL and its drawing', () => {
		const [row, figure, drawing] = fenced(readme, 'sh')
			.find((block) => block.startsWith('grep'))!
			.split('\n')
			.map((line) => execFileSync('sh', ['-c', line], { encoding: 'utf8' }).trim().split('\n'));
		const id = /after #from- stood ([\w-]+)/.exec(readme)![1]!;
		expect(row).toEqual([expect.stringMatching(new RegExp(`^data/facts/\\w+\\.csv:\\d+:${id},`))]);
		expect(figure).toEqual(expect.arrayContaining(['figure.ts', 'query.sql', 'words.ts']));
		expect(drawing!.length).toBeGreaterThan(1);
		for (const path of drawing!.filter((one) => one.endsWith('.html'))) expect(text(path)).toContain(`#from-${id}`);
	});

	it('shows the picture that the layer test holds', () => {
		const shown = new Map(
			[...readme.matchAll(/^(\w+) +\[([a-z ]*)\]/gm)].map(([, layer, allowed]) => [
				layer!,
				allowed!.split(' ').filter(Boolean)
			])
		);
		const held = /const LAYERS[^=]*= (\{.*?\n\});/s.exec(text('tests/layers.test.ts'))![1]!;
		for (const [, layer, imports] of held.matchAll(/^\t(\w+): \{\s*imports: \[(.*?)\]/gms)) {
			if (layer === 'styles') continue;
			const allowed = [...imports!.matchAll(/'(\w+)'/g)].map(([, name]) => name!).filter((name) => name !== 'styles');
			expect([layer, layer === 'tests' ? ['all'] : allowed]).toEqual([layer, shown.get(layer!)]);
		}
	});

	it('names every command of package.json, and each of them runs a file that is there', () => {
		const unnamed = Object.keys(scripts).filter((name) => name !== 'assets' && !readme.includes(`npm run ${name}`));
		expect(unnamed.filter((name) => !['start', 'test'].includes(name))).toEqual([]);
		const files = Object.values(scripts).flatMap((command) => [...command.matchAll(/scripts\/[\w.-]+/g)].map(String));
		expect(files.filter((file) => !existsSync(file))).toEqual([]);
	});

	it('gives an example row that stands in the record, which passes its check', () => {
		const rows = fenced(readme, 'csv').map((block) => block.trim());
		expect(rows).toHaveLength(1);
		expect(text('data/facts/spending.csv').split(/\r?\n/)).toContain(rows[0]);
		expect(readRecord('data', DAY)).toMatchObject({ ok: true });
	});
});

describe('docs/operating.md', () => {
	it('names, with README.md, every variable that a build, an edition or the preview reads', () => {
		const shown = text('docs/operating.md') + text('README.md');
		const ours = /^src\/|^scripts\/(?!test|bench|chromium|programs|picture)/;
		const sources = modules('.ts', '.svelte').filter(({ path }) => ours.test(path));
		const read = [...sources.map((module) => module.text), text('svelte.config.js')].flatMap((code) =>
			[...code.matchAll(/\b(?:process\.env|environment)(?:\.|\[')([A-Z_]+)/g)].map(([, name]) => name!)
		);
		expect(read).toEqual(expect.arrayContaining(['SITE_URL', 'BASE_PATH', 'SECURITY_CONTACT', 'RELEASES', 'PORT']));
		expect([...new Set(read)].filter((name) => !shown.includes(`\`${name}\``))).toEqual([]);
	});
});

describe('CONTRIBUTING.md', () => {
	it('shows a folder of a figure as figures are', () => {
		const block = fenced(text('CONTRIBUTING.md'), '')[0]!;
		const [folder, ...files] = block.trim().split('\n');
		const there = readdirSync(folder!.trim());
		const named = files.map((line) => line.trim().split(/\s+/)[0]!.replace(/\/$/, ''));
		expect(named.filter((name) => !there.includes(name))).toEqual([]);
	});
});

describe('the licences', () => {
	it('are MIT for code and CC BY 4.0 for compiled data', () => {
		expect(text('LICENSE').split('\n')[0]).toBe('MIT License');
		expect(text('LICENSE-DATA')).toContain('Creative Commons Attribution 4.0');
		expect(JSON.parse(text('package.json'))).toMatchObject({ license: 'MIT' });
	});
});
