import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { modules, type Module } from './modules.ts';

/** Lines of one concept; a longer file asks whether it is one. */
const LONGEST = 400;
const LONGEST_TEST = 400;
const code = modules('.ts', '.svelte');
const shipped = code.filter(({ path }) => path.startsWith('src/'));

/** Every place where a pattern is met: `path:line found`. */
function places(among: readonly Module[], pattern: RegExp): string[] {
	return among.flatMap(({ path, text }) =>
		text.split('\n').flatMap((line, index) => {
			const found = pattern.exec(line);
			return found === null ? [] : [`${path}:${index + 1} ${found[0]}`];
		})
	);
}

describe('a file', () => {
	it(`is at most ${LONGEST} lines long, a test at most ${LONGEST_TEST}`, () => {
		const long = modules('.ts', '.svelte', '.sql')
			// A table of words is as long as its words.
			.filter(({ path }) => !/^src\/lib\/text\/|\/words\.ts$/.test(path))
			.map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
			.filter(({ path, lines }) => lines > (path.startsWith('tests/') ? LONGEST_TEST : LONGEST));
		expect(long.map(({ path, lines }) => `${path} has ${lines} lines`)).toEqual([]);
	});

	it('is named for its subject, not for its sort, and is no barrel', () => {
		const sorts = /(^|\/)(utils?|helpers?|common|shared|misc|stores?|types|constants|index)(\/|\.(ts|js|svelte)$)/;
		const wrong = code.map(({ path }) => path).filter((path) => sorts.test(path));
		expect(wrong).toEqual([]);
	});

	it('opens with a sentence that says what it is', () => {
		const wrong = code
			// What a table of words is, its name says.
			.filter(({ path }) => !/\.test\.ts$|\.d\.ts$|\/(kk|ru|en)\.ts$/.test(path))
			.filter(({ text }) => !/^(<script[^>]*>\s*)?\/\*\*[^*].*?\.\s*(\S.*)?\*\/|^<!--.*?\.\s*-->/s.test(text))
			.map(({ path }) => path);
		expect(wrong).toEqual([]);
	});
});

describe('what is shipped', () => {
	it("leaves numbers, days and order to our own tables, not to the machine's", () => {
		expect(places(shipped, /\bIntl\.|\btoLocale\w+\(|\blocaleCompare\(/)).toEqual([]);
	});

	it('knows no clock and no time zone, but for the day of access in a citation', () => {
		const clock = /\bDate\.now\(|\bnew Date\(\)|\.get(FullYear|Month|Date|Day|Hours|Minutes|TimezoneOffset)\(/;
		const requested = new Set(places(shipped, clock).map((place) => place.split(':')[0]));
		expect([...requested]).toEqual(['src/lib/export/today.ts']);
	});

	it('names no other origin but the addresses of formats and licences, which nobody fetches', () => {
		const known =
			/https?:\/\/(?!localhost\b|example\.kz\b|www\.w3\.org\/|www\.sitemaps\.org\/|creativecommons\.org\/|specs\.frictionlessdata\.io\/|opensource\.org\/|schema\.org\b|json-schema\.org\/|jsonfeed\.org\/version\/|schemas\.openxmlformats\.org\/)[\w.-]+/;
		expect(
			places([...shipped, ...modules('.css', '.html')], known).filter((place) => place.startsWith('src/'))
		).toEqual([]);
	});
});

describe('tests', () => {
	it('are all run, and wait for no clock', () => {
		const tests = code.filter(({ path }) => path.startsWith('tests/') && path !== 'tests/house.test.ts');
		expect(places(tests, /\b(it|describe|test)\.(skip|only|todo|fails)\b|\bwaitForTimeout\(|\bsleep\(/)).toEqual([]);
	});
});

describe('package.json', () => {
	const { dependencies = {}, devDependencies = {} } = JSON.parse(readFileSync('package.json', 'utf8')) as {
		dependencies?: Record<string, string>;
		devDependencies?: Record<string, string>;
	};
	const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
		packages: Record<string, { version?: string }>;
	};

	it('names exact versions, and those that are locked', () => {
		for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
			expect([name, version]).toEqual([name, lock.packages[`node_modules/${name}`]?.version]);
		}
	});

	it('has one apache-arrow, that of DuckDB-Wasm', () => {
		const copies = Object.keys(lock.packages).filter((path) => path.endsWith('node_modules/apache-arrow'));
		expect(copies).toEqual(['node_modules/apache-arrow']);
	});
});
