/** How every publication of the record is named in citations. */

import { describe, expect, it } from 'vitest';
import { readRecord, showProblem } from '../../scripts/record/read.ts';
import { LANGS, type Lang, type PublisherKind } from '../../src/lib/contract/vocabulary.ts';
import { bibtex } from '../../src/lib/export/citation/bibtex.ts';
import type { CitedWork } from '../../src/lib/export/citation/cited-work.ts';
import { cslItems } from '../../src/lib/export/citation/csl.ts';
import { named } from '../../src/lib/export/citation/named.ts';
import { plainCitation } from '../../src/lib/export/citation/plain-citation.ts';
import { shareWords } from '../../src/lib/text/pages/share.ts';
import { DAY } from '../record/day.ts';
import { WORK } from './works.ts';

interface Source {
	readonly id: string;
	readonly kind: PublisherKind;
	readonly publisher: Readonly<Record<Lang, string>>;
	readonly url: string | null;
	readonly lang: Lang;
	readonly published: string | null;
	readonly title: Readonly<Record<Lang, string>>;
}

function sources(): Source[] {
	const read = readRecord('data', DAY);
	if (!read.ok) throw new Error(read.problems.map(showProblem).join('\n'));
	const publishers = new Map(
		(read.tables.get('publishers') ?? []).map(({ code, kk, ru, en }) => [
			String(code),
			{ kk: String(kk), ru: String(ru), en: String(en) }
		])
	);
	return (read.tables.get('sources') ?? []).map((row) => ({
		id: String(row['source_id']),
		kind: row['publisher_kind'] as PublisherKind,
		publisher: publishers.get(String(row['publisher']))!,
		url: row['url'] as string | null,
		lang: row['lang'] as Lang,
		published: row['published'] as string | null,
		title: { kk: String(row['title_kk']), ru: String(row['title_ru']), en: String(row['title_en']) }
	}));
}

const ALL = sources();
const labelled = ({ title, kind }: Source, lang: Lang) => ({ title: title[lang], kind });

describe('named(publication)', () => {
	it.each<[PublisherKind, string, ReturnType<typeof named>]>([
		['law', 'Law No. 401-V on access', { name: 'Law No. 401-V on access', isAct: true, copy: null }],
		['law', 'Ақпарат туралы № 401-V Заң', { name: 'Ақпарат туралы № 401-V Заң', isAct: true, copy: null }],
		[
			'law',
			'Решение № 3 о сборах, копия на GitHub',
			{ name: 'Решение № 3 о сборах', isAct: true, copy: 'копия на GitHub' }
		],
		['law', 'Budget for 2018', { name: '[Budget for 2018]', isAct: false, copy: null }],
		['press', 'Order No. 3 in the news', { name: '[Order No. 3 in the news]', isAct: false, copy: null }],
		['statistics', 'Prices, copy on GitHub', { name: '[Prices, copy on GitHub]', isAct: false, copy: null }]
	])('of %s: %s', (kind, title, expected) => {
		expect(named({ kind, title })).toEqual(expected);
	});

	it('tells an act from a description alike in every language', () => {
		const split = ALL.filter((source) => {
			const texts = LANGS.map((lang) => named(labelled(source, lang)));
			return new Set(texts.map(({ isAct, copy }) => `${isAct} ${copy === null}`)).size > 1;
		});
		expect(split.map(({ id }) => id)).toEqual([]);
	});

	it('names acts by number, day and nothing undated', () => {
		const acts = ALL.filter(({ kind, title }) => named({ kind, title: title.ru }).isAct);
		expect(acts.length).toBeGreaterThan(25);
		expect(acts.filter(({ published }) => published === null).map(({ id }) => id)).toEqual([]);
	});

	it('names every act by its number but those that have none where they were read', () => {
		const without = ALL.filter(({ kind, title }) => kind === 'law' && !named({ kind, title: title.ru }).isAct);
		expect(without.map(({ id }) => id).sort()).toEqual([
			'maslikhat-pavlodar-1999-04-wages',
			'maslikhat-pavlodar-budget-1997',
			'maslikhat-pavlodar-budget-1998'
		]);
	});
});

describe('an act whose number stands in its address', () => {
	/** Laws, decrees, resolutions; orders (V) stand there under the number of their registration. */
	const NUMBERED = /zan\.kz\/\w+\/docs\/[A-Z]\d\d[A-Z]*0*(\d+)/;
	const acts = ALL.flatMap((source) => {
		const [, number] = NUMBERED.exec(source.url ?? '') ?? [];
		return number === undefined || source.url?.includes('/docs/V') === true ? [] : [{ publication: source, number }];
	});

	it.each(LANGS)('has it in its label (%s)', (lang) => {
		expect(acts.length).toBeGreaterThan(8);
		const without = acts.filter(
			({ publication: source, number }) => !new RegExp(`(№|No\\.) ${number}\\b`).test(source.title[lang])
		);
		expect(without.map(({ publication: source }) => source.id)).toEqual([]);
	});
});

describe.each(LANGS)('the publications of the record in citations (%s)', (lang) => {
	const work: CitedWork = {
		...WORK,
		lang,
		publications: ALL.map(({ id, title, publisher, ...row }) => ({
			...row,
			id,
			title: title[lang],
			publisher: publisher[lang]
		}))
	};
	/** Those that stand more than once. */
	const twins = (all: readonly string[]): string[] => all.filter((one, at) => all.indexOf(one) !== at);

	it('no two have one name', () => {
		expect(ALL.length).toBeGreaterThan(400);
		expect(twins(ALL.map((source) => named(labelled(source, lang)).name))).toEqual([]);
	});

	it('no two have one title in BibTeX, in CSL and in plain text', () => {
		const entries = bibtex(work, '').match(/\t(?:title|howpublished) = .*/g) ?? [];
		expect(entries).toHaveLength(ALL.length + 1);
		expect(twins(entries)).toEqual([]);
		expect(twins(cslItems(work, '').map(({ title }) => title))).toEqual([]);
		const words = shareWords(lang).citation;
		const plain = ALL.map((_, at) =>
			plainCitation({ ...work, publications: [{ ...work.publications[at]!, url: null }] }, words)
		);
		expect(twins(plain)).toEqual([]);
	});

	it('publisher and day stand once in plain text', () => {
		const words = shareWords(lang).citation;
		const twice = work.publications.filter((publication) => {
			const text = plainCitation({ ...work, site: '', publications: [{ ...publication, url: null }] }, words);
			return publication.title.endsWith(')') && text.split(publication.publisher).length > 2;
		});
		expect(twice.map(({ id }) => id)).toEqual([]);
	});
});
