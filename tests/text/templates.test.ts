import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { amount } from '../../src/lib/text/amounts.ts';
import { fill, holesOf } from '../../src/lib/text/fill.ts';
import { number } from '../../src/lib/text/numbers.ts';
import { day, period } from '../../src/lib/text/periods.ts';
import { countedWords, grammarFaults } from './grammar.ts';

/** Words of pages and of what every page says; those of figures are read as the figures fill them. */
const ROOM = 'src/lib/text';
type Bent = 'kk' | 'ru';

/** Texts of a language as the sources write them: `kk: '...'`. */
function textsOf(source: string, lang: Bent): string[] {
	const texts = source.matchAll(new RegExp(`\\b${lang}:\\s*(?:'((?:[^'\\\\]|\\\\.)*)'|"([^"]*)")`, 'g'));
	return [...texts].map(([, single, double]) => (single ?? double ?? '').replaceAll("\\'", "'"));
}

const SOURCES = readdirSync(ROOM, { recursive: true, encoding: 'utf8' })
	.filter((name) => name.endsWith('.ts'))
	.map((name) => ({ name, source: readFileSync(`${ROOM}/${name}`, 'utf8') }));
const COUNTED = SOURCES.flatMap(({ source }) => textsOf(source, 'ru').flatMap(countedWords));

/** What a hole may be filled with, by what its name says it is; a year stands with its own word. */
const DAYS = /^(?:day|record|since|until)$/;
const PERIODS = /^(?:period|when|span)$/;
const YEARS = /^(?:year|before|first|last|found|years)$/;
const AMOUNTS = /^(?:value|sum|monthly|yearly)$/;

function fillings(lang: Bent): readonly ((hole: string) => string)[] {
	const days = [day('2024-05-01', lang)];
	const periods = [
		period('2024-01-01', '2024-12-31', lang),
		period('2018-01-01', '2023-12-31', lang),
		period('2020-01-01', '2020-09-30', lang),
		period('2024-05-01', '2024-05-01', lang)
	];
	const amounts = [amount(21e9, 'KZT', lang, { precision: 'over' }), amount(21, 'persons', lang)];
	const numbers = [1, 2, 5, 21].map((value) => number(value, lang));
	return [0, 1, 2, 3].map((turn) => (hole) => {
		const of = (all: readonly string[]) => all[turn % all.length] ?? '';
		if (DAYS.test(hole)) return of(days);
		if (PERIODS.test(hole)) return of(periods);
		if (AMOUNTS.test(hole)) return of(amounts);
		return YEARS.test(hole) ? '2021' : of(numbers);
	});
}

function faultsOf(template: string, lang: Bent): string[] {
	const holes = holesOf(template);
	return [
		...new Set(
			fillings(lang).flatMap((filling) => {
				const filled = fill(template, Object.fromEntries(holes.map((hole) => [hole, filling(hole)])));
				return grammarFaults(filled, lang, COUNTED);
			})
		)
	];
}

describe.each(['kk', 'ru'] as const)('templates in %s', (lang) => {
	it.each(SOURCES.map(({ name, source }) => [name, source] as const))('of %s bend their words', (_, source) => {
		const templates = textsOf(source, lang).filter((text) => holesOf(text).length > 0);
		expect(templates.flatMap((template) => faultsOf(template, lang))).toEqual([]);
	});
});

it('reads the templates of pages', () => {
	const pages = SOURCES.filter(({ name }) => name.startsWith('pages/'));
	expect(pages.flatMap(({ source }) => textsOf(source, 'kk')).length).toBeGreaterThan(500);
	expect(pages.flatMap(({ source }) => textsOf(source, 'ru')).length).toBeGreaterThan(500);
});

describe('a template that breaks the grammar', () => {
	it.each([
		['ru', 'платит за более 11 млн человек', 'a qualifier after a preposition'],
		['ru', 'относится к первые 9 месяцев 2020 г.', 'a bare period after a preposition'],
		['ru', 'цифра до 2024 год', 'a bare period after a preposition'],
		['ru', 'поступило в январь 2020 г.', 'a bare period after a preposition'],
		['ru', 'На период 2027–2030 годы ожидается дефицит', 'a bare period after "период"'],
		['ru', '30 столько вопросов из 30', 'a word for a number'],
		['ru', 'из 21 строк отличаются две', 'a word in a form of another number'],
		['ru', '2 строк не прочитано', 'a word in a form of another number'],
		['kk', 'ең жаңа саны 2026 ж. 6 наурыз дейін', 'no dative before "дейін"'],
		['kk', 'бұл 2018 жыл бері бар', 'no ablative before "бері" or "бастап"'],
		['kk', '23 ішінен 20 белгілі', 'a bare number before "ішінен"'],
		['kk', '56 уәденің 2 орындалды', 'a part without its ending'],
		['kk', 'негізгі 14 түрдің 1 (тізім)', 'a part without its ending'],
		['kk', 'саны 40 % өсті', 'a share without its ending'],
		['kk', 'жалақының 2 % мөлшерін белгілейді', 'a share without its ending'],
		['kk', '140 млн теңге (2016 ж. 29 қараша заң)', 'a bare day before a law']
	] as const)('is found: %s, %s', (lang, text, name) => {
		expect(grammarFaults(text, lang, [['строка', 'строки', 'строк']])).toEqual([expect.stringContaining(`${name}: `)]);
	});

	it.each([
		['ru', 'платит более чем за 11 млн человек за первые 9 месяцев 2020 г., на 2027–2030 годы и до 2024 года'],
		['ru', '21 строка, 2 строки, 5 строк и с июля 2017 г. по март 2018 г.'],
		['kk', '2026 ж. 6 наурызға дейін, 2018 жылдан бері, 23 сұрақтың ішінен 20-сы, саны 40 %-ға өсті'],
		[
			'kk',
			'56 уәденің 2-еуі орындалды, 14 түрдің 1 түрі, 2016 ж. 29 қарашадағы заң, 066, 067 және 002-бағдарламалардың 2-і'
		]
	] as const)('is not found where the words are bent: %s, %s', (lang, text) => {
		expect(grammarFaults(text, lang, [['строка', 'строки', 'строк']])).toEqual([]);
	});
});
