import { describe, expect, it } from 'vitest';
import { LANGS, type Lang } from '../../src/lib/contract/vocabulary.ts';
import { placeLink, readIds, writeIds } from '../../src/lib/export/links.ts';
import type { QuotedFact } from '../../src/lib/export/quote/quoted.ts';
import { quoteOne, quoteTwo } from '../../src/lib/export/quote/quotation.ts';
import { rowWords } from '../../src/lib/export/quote/row-words.ts';
import { quoteWords } from '../../src/lib/text/pages/quote.ts';
import { ofYear, quoted } from './facts.ts';

/** Blanks that do not break, as blanks. */
const spaced = (text: string) => text.replaceAll('\u00a0', ' ');
const one = (changes: Partial<QuotedFact>, lang: Lang) =>
	spaced(quoteOne(quoted(changes), lang, quoteWords(lang).quotation).text ?? '');
const two = (first: QuotedFact, second: QuotedFact, lang: Lang) => {
	const { text, warnings, refused } = quoteTwo(first, second, lang, quoteWords(lang).quotation);
	return { text: spaced(text ?? ''), warnings, refused: refused === null ? null : spaced(refused) };
};
/** The sentence that compares, alone. */
const against = (first: Partial<QuotedFact>, second: Partial<QuotedFact>, lang: Lang) => {
	const [a, b] = [ofYear(2024, first), ofYear(2024, second)];
	const { quotation } = quoteWords(lang);
	const text = [quoteOne(a, lang, quotation).text, quoteOne(b, lang, quotation).text].join(' ');
	return two(a, b, lang).text.slice(spaced(text).length + 1);
};

describe('quoteOne(fact)', () => {
	it.each<[string, Partial<QuotedFact>, [string, string, string]]>([
		[
			'what happened in a year',
			{},
			[
				'«W: a» көрсеткіші 2024 жыл бойынша V болды (нақты дерек; P, D).',
				'Показатель «W: a» за 2024 год составил V (факт; P, D).',
				'“W: a” for 2024 came to V (actual figure; P, D).'
			]
		],
		[
			'a preliminary figure of nine months',
			{ status: 'preliminary', start: '2020-01-01', end: '2020-09-30' },
			[
				'«W: a» көрсеткіші 2020 жылдың алғашқы 9 айы бойынша V болды (алдын ала дерек; P, D).',
				'Показатель «W: a» за первые 9 месяцев 2020 г. составил V (предварительно; P, D).',
				'“W: a” for the first 9 months of 2020 came to V (preliminary figure; P, D).'
			]
		],
		[
			'a plan',
			{ status: 'plan' },
			[
				'Жоспарланған «W: a» көрсеткіші 2024 жыл бойынша – V (P, D).',
				'По плану показатель «W: a» на 2024 год – V (P, D).',
				'The plan puts “W: a” for 2024 at V (P, D).'
			]
		],
		[
			'an estimate of a day',
			{ status: 'estimate', start: '2024-05-01', end: '2024-05-01' },
			[
				'Бағалап есептелген «W: a» көрсеткіші 2024 ж. 1 мамырға – V (P, D).',
				'По оценке показатель «W: a» на 1 мая 2024 г. – V (P, D).',
				'An estimate puts “W: a” on 1 May 2024 at V (P, D).'
			]
		],
		[
			'a rule of law of several years',
			{ status: 'law', start: '2020-01-01', end: '2021-12-31' },
			[
				'Заң белгілеген «W: a» көрсеткіші 2020–2021 жылдар бойынша – V (P, D).',
				'По норме закона показатель «W: a» на 2020–2021 годы – V (P, D).',
				'The law sets “W: a” for 2020-2021 at V (P, D).'
			]
		]
	])('tells %s', (_, changes, sentences) => {
		expect(LANGS.map((lang) => one(changes, lang))).toEqual(sentences);
	});
	it.each<[QuotedFact['evidence'], [string, string, string]]>([
		[
			'headline',
			[
				'«W: a» көрсеткіші 2024 жыл бойынша V болды (нақты дерек; P, D; тек тақырыптан оқылған).',
				'Показатель «W: a» за 2024 год составил V (факт; P, D; прочитано только в заголовке).',
				'“W: a” for 2024 came to V (actual figure; P, D; read only in a headline).'
			]
		],
		[
			'rewrite',
			[
				'«W: a» көрсеткіші 2024 жыл бойынша V болды (нақты дерек; P, D; басқалардың айтуынша).',
				'Показатель «W: a» за 2024 год составил V (факт; P, D; в чужом пересказе).',
				'“W: a” for 2024 came to V (actual figure; P, D; as others retell it).'
			]
		],
		[
			'assumed',
			[
				'«W: a» көрсеткіші 2024 жыл бойынша V болды (нақты дерек; P, D; кезеңі, бірлігі немесе аясы жорамалданған).',
				'Показатель «W: a» за 2024 год составил V (факт; P, D; период, единица или охват предположены).',
				'“W: a” for 2024 came to V (actual figure; P, D; period, unit or scope assumed).'
			]
		]
	])('says within the sentence that the evidence is weak: %s', (evidence, sentences) => {
		expect(LANGS.map((lang) => one({ evidence }, lang))).toEqual(sentences);
	});
	it('says that another publication prints otherwise', () => {
		expect(one({ disputed: true }, 'en')).toBe(
			'“W: a” for 2024 came to V (actual figure; P, D). Another publication prints a different figure.'
		);
	});
});

describe('quoteTwo(first, second)', () => {
	const last = (text: string, lang: Lang) =>
		text.replace(` ${spaced(quoteWords(lang).quotation.warnings.one_question)}`, '');
	it.each<[string, Partial<QuotedFact>, Partial<QuotedFact>, [string, string, string]]>([
		[
			'more, in per cent',
			{ value: 2.6e12 },
			{ value: 2e12 },
			[
				'Бірінші сан екіншісінен 600 млрд теңгеге, яғни 30 %-ға артық.',
				'Первая цифра больше второй на 600 млрд тенге, или на 30 %.',
				'The first figure is larger than the second by 600 billion tenge, or by 30 percent.'
			]
		],
		[
			'less, in people',
			{ value: 979, unit: 'persons' },
			{ value: 1000, unit: 'persons' },
			[
				'Бірінші сан екіншісінен 21 адамға, яғни 2,1 %-ға кем.',
				'Первая цифра меньше второй на 21 человека, или на 2,1 %.',
				'The first figure is smaller than the second by 21 people, or by 2.1 percent.'
			]
		],
		[
			'less, in times',
			{ value: 100, unit: 'count' },
			{ value: 230, unit: 'count' },
			[
				'Бірінші сан екіншісінен 130-ға кем: екіншісі 2,3 есе артық.',
				'Первая цифра меньше второй на 130: вторая больше в 2,3 раза.',
				'The first figure is smaller than the second by 130: the second is 2.3 times the first.'
			]
		],
		[
			'more, in whole times',
			{ value: 500 },
			{ value: 100 },
			[
				'Бірінші сан екіншісінен 400 теңгеге, яғни 5 есе артық.',
				'Первая цифра больше второй на 400 тенге, то есть в 5 раз.',
				'The first figure is larger than the second by 400 tenge: it is 5 times the second.'
			]
		],
		[
			'percentage points',
			{ value: 83, unit: 'percent' },
			{ value: 81, unit: 'percent' },
			[
				'Бірінші сан екіншісінен 2 пайыздық тармаққа артық.',
				'Первая цифра больше второй на 2 процентных пункта.',
				'The first figure is larger than the second by 2 percentage points.'
			]
		],
		[
			'no more than roundings allow',
			{ value: 2.8e12, precision: 'rounded', rounding: 1e11 },
			{ value: 2.81e12, precision: 'rounded', rounding: 1e10 },
			[
				'Сандар дөңгелектелгендіктен, қайсысының артық екені белгісіз.',
				'Цифры округлены так, что большей может быть любая из них.',
				'They are rounded so that either could be the larger one.'
			]
		],
		[
			'an open difference with about',
			{ value: 2.522e12, precision: 'rounded', rounding: 1e9 },
			{ value: 1e12, precision: 'rounded', rounding: 1e11 },
			[
				'Бірінші сан екіншісінен шамамен 1,5 трлн теңгеге, яғни шамамен 2,5 есе артық.',
				'Первая цифра больше второй примерно на 1,5 трлн тенге, то есть примерно в 2,5 раза.',
				'The first figure is larger than the second by about 1.5 trillion tenge: it is about 2.5 times the second.'
			]
		],
		[
			'times alone where the difference is too open',
			{ value: 1e11, precision: 'rounded', rounding: 4e9 },
			{ value: 2e11, precision: 'rounded', rounding: 18e9 },
			[
				'Екінші сан біріншісінен шамамен 2 есе артық.',
				'Вторая цифра больше первой примерно в 2 раза.',
				'The second figure is about 2 times the first.'
			]
		],
		[
			'nothing of a difference that is mostly open',
			{ value: 2.522e12, precision: 'rounded', rounding: 1e9 },
			{ value: 1e12, precision: 'rounded', rounding: 1e12 },
			[
				'Бірінші сан екіншісінен артық; сандар тым жуық берілгендіктен, айырмасы қанша екенін айту мүмкін емес.',
				'Первая цифра больше второй; они приведены слишком приблизительно, чтобы сказать, на сколько.',
				'The first figure is larger than the second; they are printed too coarsely to say by how much.'
			]
		],
		[
			'equal',
			{},
			{},
			['Жарияланған сандар бірдей.', 'Опубликованные цифры совпадают.', 'Both figures are printed as the same number.']
		]
	])('tells %s', (_, first, second, sentences) => {
		expect(LANGS.map((lang) => last(against(first, second, lang), lang))).toEqual(sentences);
	});

	it.each(LANGS)('puts every warning beside the sentence and into it (%s)', (lang) => {
		const words = quoteWords(lang).quotation;
		const planned = ofYear(2019, { status: 'plan', codes: ['gobmp'], value: 50, precision: 'over', rounding: 10 });
		const { text, warnings } = two(planned, ofYear(2024, { codes: ['gobmp'], value: 100, disputed: true }), lang);
		expect(warnings).toEqual([
			words.warnings.class,
			words.warnings.precision,
			words.warnings.package_split.replace('{year}', '2020'),
			words.warnings.prices,
			words.disputed
		]);
		expect(text.endsWith(spaced(warnings.join(' ')))).toBe(true);
	});

	it.each<[Lang, string]>([
		[
			'kk',
			'Бұл екі сан салыстырылмайды, өлшем бірліктері басқа: теңге және адам. Өлшем бірлігі бірдей санды таңдаңыз.'
		],
		['ru', 'Эти цифры не сравниваются, у них разные единицы: тенге и люди. Выберите цифру в той же единице.'],
		[
			'en',
			'These two are not compared: one is counted in tenge, the other in people. Choose a figure with the same unit.'
		]
	])('refuses unlike units in words (%s)', (lang, refused) => {
		expect(two(quoted(), quoted({ unit: 'persons' }), lang)).toEqual({ text: '', warnings: [], refused });
	});
});

describe('rowWords(columns, cells)', () => {
	const columns = [
		{ head: 'Year' },
		{ head: 'Status' },
		{ head: 'Low', numeric: true },
		{ head: 'High', numeric: true }
	];
	it.each([
		[['2024', '', '5', ''], '2024: 5'],
		[['2024', 'plan', '5', '6'], '2024, plan: Low 5; High 6'],
		[['2024', 'not published', '', ''], '2024, not published']
	])('says %o', (cells, words) => {
		expect(rowWords(columns, cells)).toBe(words);
	});
});

describe('links', () => {
	it('lead to a place of a page in its state', () => {
		expect(placeLink('https://example.kz/en/f/', '?unit=usd', 'from-a')).toBe(
			'https://example.kz/en/f/?unit=usd#from-a'
		);
	});
	it('choose ids as people and as forms write them', () => {
		expect(readIds(new URLSearchParams('figures=a,b&figures=b&figures=,c'), 'figures')).toEqual(['a', 'b', 'c']);
		expect([writeIds('figures', ['a', 'b c']), writeIds('figures', [])]).toEqual(['?figures=a,b%20c', '']);
	});
});
