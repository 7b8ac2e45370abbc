/** How every publication of the record is named in citations. */

import { describe, expect, it } from 'vitest';
import { readRecord, showProblem } from '../../scripts/record/read.ts';
import { LANGS, type Lang, type PublisherKind } from '../../src/lib/contract/vocabulary.ts';
import { distinct, named } from '../../src/lib/share/named.ts';
import { DAY } from '../record/day.ts';

interface Source {
	readonly id: string;
	readonly kind: PublisherKind;
	readonly publisher: string;
	readonly published: string | null;
	readonly title: Readonly<Record<Lang, string>>;
}

function sources(): Source[] {
	const read = readRecord('data', DAY);
	if (!read.ok) throw new Error(read.problems.map(showProblem).join('\n'));
	return (read.tables.get('sources') ?? []).map((row) => ({
		id: String(row['source_id']),
		kind: row['publisher_kind'] as PublisherKind,
		publisher: String(row['publisher']),
		published: row['published'] as string | null,
		title: { kk: String(row['title_kk']), ru: String(row['title_ru']), en: String(row['title_en']) }
	}));
}

const ALL = sources();
const labelled = ({ title, kind }: Source, lang: Lang) => ({ title: title[lang], kind });
const labelOf = (own: Source, lang: Lang): string => {
	const others = ALL.filter(({ id }) => id !== own.id).map((other) => labelled(other, lang));
	return distinct(labelled(own, lang), others, own.publisher, own.published ?? 'undated');
};

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
		const split = ALL.filter((own) => {
			const told = LANGS.map((lang) => named(labelled(own, lang)));
			return new Set(told.map(({ isAct, copy }) => `${isAct} ${copy === null}`)).size > 1;
		});
		expect(split.map(({ id }) => id)).toEqual([]);
	});

	it('names acts by number, day and nothing undated', () => {
		const acts = ALL.filter(({ kind, title }) => named({ kind, title: title.ru }).isAct);
		expect(acts.length).toBeGreaterThan(15);
		expect(acts.filter(({ published }) => published === null).map(({ id }) => id)).toEqual([]);
	});
});

describe.each(LANGS)('distinct(title) over the record (%s)', (lang) => {
	it('gives no two publications one title', () => {
		const seen = new Map<string, string[]>();
		for (const own of ALL) {
			const { name } = named({ kind: own.kind, title: labelOf(own, lang) });
			seen.set(name, [...(seen.get(name) ?? []), own.id]);
		}
		expect([...seen].filter(([, ids]) => ids.length > 1)).toEqual([]);
	});

	it('adds publisher and day where labels are equal, and nowhere else', () => {
		const added = ALL.filter((own) => labelOf(own, lang) !== own.title[lang]);
		const nameOf = (own: Source): string => named(labelled(own, lang)).name;
		const equal = ALL.filter((own) => ALL.some((other) => other !== own && nameOf(other) === nameOf(own)));
		expect(added).toEqual(equal);
		expect(equal.length).toBeGreaterThan(15);
	});

	it('keeps the place of the copy last', () => {
		const own = { title: 'Budget, copy on GitHub', kind: 'law' } as const;
		expect(distinct(own, [{ title: 'Budget', kind: 'law' }], 'Archive', '1995')).toBe(
			'Budget (Archive, 1995), copy on GitHub'
		);
	});
});
