/** What a template breaks in the grammar when it glues a number, a day or a period to bare words, in Kazakh and Russian. */

import { plural } from '../../src/lib/text/plurals.ts';

interface Fault {
	readonly name: string;
	readonly is: RegExp;
}

const MONTHS = {
	kk: 'қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан',
	ru: 'январь|февраль|март|апрель|май|июнь|июль|август|сентябрь|октябрь|ноябрь|декабрь'
};
/** Letters that \b does not know. */
const [BEFORE, AFTER] = ['(?<![а-яёәіңғүұқөһ])', '(?![а-яёәіңғүұқөһ])'];
/** A period as it is called where nothing governs it. */
const PERIOD = `(?:перв(?:ые \\d+ месяц|ое полугодие)|второе полугодие|\\d-й квартал|\\d{4} год${AFTER}|\\d{4}–\\d{4} годы|(?:${MONTHS.ru})${AFTER})`;
const NUMBER = '\\d[\\d ]*(?:,\\d+)?';
/** After these a period stands as it is called: the accusative is like the nominative. */
const ACCUSATIVE = 'за|на|по|через|про';
const OTHER_CASES = 'к|ко|до|от|с|со|из|для|о|об|в|во|при|после|около|у|между|перед|кроме|без';

const FAULTS: Readonly<Record<'kk' | 'ru', readonly Fault[]>> = {
	ru: [
		{
			name: 'a qualifier after a preposition',
			is: new RegExp(`${BEFORE}(?:${ACCUSATIVE}|${OTHER_CASES})\\s(?:более|менее|около)\\s\\d`)
		},
		{ name: 'a bare period after a preposition', is: new RegExp(`${BEFORE}(?:${OTHER_CASES})\\s${PERIOD}`, 'i') },
		{ name: 'a bare period after "период"', is: new RegExp(`${BEFORE}период(?:а|у|ом|е)?\\s${PERIOD}`, 'i') },
		{ name: 'a word for a number', is: /\d столько|столько [а-яё]+ов|^\d+ число/ }
	],
	kk: [
		{
			name: 'no dative before "дейін"',
			is: new RegExp(`(?:\\d|%|ж\\.|${MONTHS.kk}|жыл|айы|жартыжылдық|тоқсан|теңге|адам)\\sдейін`)
		},
		{
			name: 'no ablative before "бері" or "бастап"',
			is: new RegExp(`(?:\\d|%|ж\\.|${MONTHS.kk}|жыл|айы|жартыжылдық|тоқсан)\\s(?:бері|бастап|кейін)${AFTER}`)
		},
		{ name: 'a bare number before "ішінен"', is: /\d\sішін(?:ен|де)/ },
		{
			name: 'a part without its ending',
			is: new RegExp(`[дтн][іы]ң\\s${NUMBER}(?=[.;)(]|,\\s(?!\\d)|\\s[а-яәіңғүұқөһ]+[дт][іы]${AFTER}|$)`)
		},
		{
			name: 'a share without its ending',
			is: new RegExp(`%\\s(?:өсті|артты|кеміді|азайды|мөлшерін(?!де)|көп|кем)${AFTER}`)
		},
		{ name: 'a bare day before a law', is: new RegExp(`(?:${MONTHS.kk})\\s(?:заң|қаулы|жарлық)`) }
	]
};

/** A counted word in its three forms: after 1, after 2, after 5. */
export type Forms = readonly string[];

const COUNTED = new RegExp(`(?<![\\d,–.-])(\\d{1,3}(?:\\s\\d{3})*)\\s([а-яё]+)${AFTER}`, 'g');

/** Faults of a text, each with the words around it; `counted` are the words that the site counts. */
export function grammarFaults(text: string, lang: 'kk' | 'ru', counted: readonly Forms[] = []): string[] {
	const plain = text.replaceAll('\u00a0', ' ');
	const around = (at: number) => plain.slice(Math.max(0, at - 40), at + 60);
	const glued = FAULTS[lang].flatMap(({ name, is }) => {
		const found = is.exec(plain);
		return found === null ? [] : [`${name}: ${around(found.index)}`];
	});
	return lang === 'kk'
		? glued
		: [...glued, ...unbent(plain, counted).map((at) => `a word in a form of another number: ${around(at)}`)];
}

/** Places where a word that the site counts stands in no form that it has after such a number. */
function unbent(text: string, counted: readonly Forms[]): number[] {
	return [...text.matchAll(COUNTED)].flatMap(({ index, 1: digits = '', 2: word = '' }) => {
		const selected = counted.filter((forms) => forms.includes(word));
		const value = Number(digits.replace(/\s/g, ''));
		return selected.length === 0 || selected.some((forms) => plural(value, 'ru', forms) === word) ? [] : [index];
	});
}

/** The words that the templates of a tree count: texts of three forms with strokes between them. */
export function countedWords(words: unknown): Forms[] {
	if (typeof words === 'string') {
		const forms = words.split('|').map((form) => form.split(/\s/)[0] ?? '');
		return forms.length === 3 && new Set(forms).size > 1 ? [forms] : [];
	}
	return typeof words === 'object' && words !== null ? Object.values(words).flatMap(countedWords) : [];
}
