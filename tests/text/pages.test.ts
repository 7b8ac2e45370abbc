import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { LANGS } from '../../src/lib/contract/vocabulary.ts';
import { holesOf } from '../../src/lib/text/fill.ts';
import { changeWords } from '../../src/lib/text/pages/changes.ts';
import { exploreAnswerWords } from '../../src/lib/text/pages/explore-answer.ts';
import { exploreUserWords } from '../../src/lib/text/pages/explore-user.ts';
import { exploreWords } from '../../src/lib/text/pages/explore.ts';
import { locatorWords } from '../../src/lib/text/pages/locators.ts';
import { questionWords } from '../../src/lib/text/pages/questions.ts';
import { rules } from '../../src/lib/text/pages/rules.ts';
import { templateWords } from '../../src/lib/text/pages/templates.ts';
import { pageWords } from '../../src/lib/text/pages/words.ts';
import { yourDataWords } from '../../src/lib/text/pages/your-data.ts';

/** Every text with the way to it, such as `shell.skip`. */
function texts(words: object, way = ''): [string, string][] {
	return Object.entries(words).flatMap(([name, value]: [string, unknown]) =>
		typeof value === 'string' ? [[`${way}${name}`, value]] : texts(value as object, `${way}${name}.`)
	);
}

const KAZAKH = texts(pageWords('kk'));

describe('pageWords(lang)', () => {
	it.each(LANGS)('has the same words and holes in %s', (lang) => {
		const holes = (all: [string, string][]) => all.map(([way, text]) => `${way}: ${holesOf(text).sort().join(' ')}`);
		expect(holes(texts(pageWords(lang)))).toEqual(holes(KAZAKH));
	});
	it.each(LANGS)('leaves nothing empty in %s', (lang) => {
		expect(texts(pageWords(lang)).filter(([, text]) => text.trim() === '')).toEqual([]);
	});
	it.each(['ru', 'en'] as const)('leaves nothing in Kazakh in %s, the name of the site aside', (lang) => {
		const selected = texts(pageWords(lang)).filter(([way]) => way !== 'name');
		expect(selected.filter(([, text]) => /[әғқңөұүһі]/i.test(text.replaceAll('Ашық Қор', '')))).toEqual([]);
	});
});

describe.each([
	['questionWords(lang)', questionWords],
	['changeWords(lang)', changeWords],
	['exploreWords(lang)', exploreWords],
	['exploreAnswerWords(lang)', exploreAnswerWords],
	['exploreUserWords(lang)', exploreUserWords],
	['templateWords(lang)', templateWords],
	['yourDataWords(lang)', yourDataWords]
])('%s', (_, wordsOf) => {
	it.each(LANGS)('has the same words and holes in %s, none empty', (lang) => {
		const holes = (all: [string, string][]) => all.map(([way, text]) => `${way}: ${holesOf(text).sort().join(' ')}`);
		expect(holes(texts(wordsOf(lang)))).toEqual(holes(texts(wordsOf('kk'))));
		expect(texts(wordsOf(lang)).filter(([, text]) => text.trim() === '')).toEqual([]);
	});
});

describe('rules(lang)', () => {
	it.each(LANGS)('states the same rules in %s', (lang) => {
		const shape = (all: ReturnType<typeof rules>) =>
			all.map(({ id, text, steps, then, table }) => [id, text.length, steps?.length, then?.length, table]);
		expect(shape(rules(lang))).toEqual(shape(rules('kk')));
	});
});

describe('locatorWords(locator, lang)', () => {
	it.each([
		['article text', 'мақала мәтіні', 'текст статьи'],
		['annex 7, forecast of the Fund', '7-қосымша, Қор болжамы', 'приложение 7, прогноз Фонда'],
		['questions 2, 61', '2, 61-сұрақтар', 'вопросы 2, 61'],
		['article text, after Baq.kz', 'мақала мәтіні, Baq.kz бойынша', 'текст статьи, по Baq.kz'],
		[
			'annex 1 (budget for 2019), functional group 05 health, administrator 226, programme 067',
			'1-қосымша (2019 жылғы бюджет), 05 «Денсаулық сақтау» функционалдық тобы, 226 әкімшісі, 067 бағдарламасы',
			'приложение 1 (бюджет на 2019 год), функциональная группа 05 «Здравоохранение», администратор 226, программа 067'
		]
	])('puts "%s" into the other languages', (locator, kk, ru) => {
		expect([locatorWords(locator, 'kk'), locatorWords(locator, 'ru'), locatorWords(locator, 'en')]).toEqual([
			kk,
			ru,
			locator
		]);
	});
	it('has words for every place of the record', () => {
		const rows = readdirSync('data/facts').flatMap(
			(file) => parse(readFileSync(`data/facts/${file}`), { columns: true, bom: true }) as { locator: string }[]
		);
		const places = [...new Set(rows.map(({ locator }) => locator))].filter((place) => place !== '');
		expect(places.length).toBeGreaterThan(50);
		expect(places.filter((place) => locatorWords(place, 'kk') === null || locatorWords(place, 'ru') === null)).toEqual(
			[]
		);
	});
	it('knows what it has no words for', () => {
		expect(locatorWords('a place that no publication has', 'kk')).toBeNull();
	});
});
