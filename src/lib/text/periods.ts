/** Days, months and periods as a reader of one language writes them. */

import type { Lang } from '../contract/vocabulary.ts';
import { dated, dative } from './kazakh.ts';
import { MONTHS } from './months.ts';
import { NBSP } from './numbers.ts';
import { plural } from './plurals.ts';

interface Day {
	readonly year: number;
	/** 1 to 12. */
	readonly month: number;
	readonly day: number;
}

const DAYS_IN = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function daysIn(year: number, month: number): number {
	const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
	return month === 2 && leap ? 29 : (DAYS_IN[month - 1] ?? 0);
}

/** Throws RangeError for anything but a real day as `YYYY-MM-DD`. */
function read(text: string): Day {
	const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
	const [year, month, day] = [Number(match?.[1]), Number(match?.[2]), Number(match?.[3])];
	if (match !== null && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month))
		return { year, month, day };
	throw new RangeError(`day should be a real day as YYYY-MM-DD, got ${text}`);
}

function monthName(month: number, lang: Lang, form: 'full' | 'afterDay' | 'short' = 'full'): string {
	return MONTHS[lang][form][month - 1] ?? '';
}

/** The year as it stands beside a day or month: "2024 ж.", "2024 г.", "2024". */
function briefYear(value: number, lang: Lang): string {
	return { kk: `${value}${NBSP}ж.`, ru: `${value}${NBSP}г.`, en: String(value) }[lang];
}

/** Words for a part of a year, put where the language has them: before in Kazakh, after in Russian and English. */
function partOfYear(part: string, value: number, lang: Lang): string {
	const yearText = briefYear(value, lang);
	return lang === 'kk' ? `${yearText} ${part}` : `${part} ${yearText}`;
}

/** "2024 ж. 1 мамыр", "1 мая 2024 г.", "1 May 2024". Throws RangeError unless a real day. */
export function day(text: string, lang: Lang): string {
	const { year: y, month, day: d } = read(text);
	return partOfYear(`${d}${NBSP}${monthName(month, lang, 'afterDay')}`, y, lang);
}

/** A stock at a day: "2024 ж. 1 мамырға", "на 1 мая 2024 г.", "at 1 May 2024". */
export function atDay(text: string, lang: Lang): string {
	return lang === 'kk' ? dative(day(text, lang)) : `${lang === 'ru' ? 'на' : 'at'} ${day(text, lang)}`;
}

/** A law of a day, after "of" and "от" and before the noun in Kazakh: "2024 ж. 1 мамырдағы", "1 мая 2024 г.", "1 May 2024". */
export function ofDay(text: string, lang: Lang): string {
	return lang === 'kk' ? dated(day(text, lang)) : day(text, lang);
}

/** "2024 ж. мамыр", "май 2024 г.", "May 2024" for any day of the month. */
export function monthYear(text: string, lang: Lang): string {
	const { year: y, month } = read(text);
	return partOfYear(monthName(month, lang), y, lang);
}

/** Month of any of its days, short, for an axis: "мам", "май", "May". */
export function shortMonth(text: string, lang: Lang): string {
	return monthName(read(text).month, lang, 'short');
}

const ORDINALS = {
	kk: { quarter: (n: number) => `${n}-тоқсан`, half: ['бірінші жартыжылдық', 'екінші жартыжылдық'] },
	ru: { quarter: (n: number) => `${n}-й${NBSP}квартал`, half: ['первое полугодие', 'второе полугодие'] },
	en: {
		quarter: (n: number) => `${['first', 'second', 'third', 'fourth'][n - 1]} quarter of`,
		half: ['first half of', 'second half of']
	}
};

function firstMonths(count: number, value: number, lang: Lang): string {
	if (lang === 'kk') return `${value} жылдың алғашқы ${count} айы`;
	if (lang === 'en') return `first ${count} months of ${value}`;
	return `первые ${count}${NBSP}${plural(count, 'ru', ['месяц', 'месяца', 'месяцев'])} ${briefYear(value, 'ru')}`;
}

/** Whole months inside one year. */
function monthsOfYear(first: Day, last: Day, lang: Lang): string {
	const count = last.month - first.month + 1;
	const within = `${monthName(first.month, lang)}${lang === 'en' ? ' to ' : '–'}${monthName(last.month, lang)}`;
	const { quarter, half } = ORDINALS[lang];
	if (count === 1) return partOfYear(monthName(first.month, lang), first.year, lang);
	if (count === 3 && first.month % 3 === 1) return partOfYear(quarter((first.month + 2) / 3), first.year, lang);
	if (count === 6 && first.month % 6 === 1) return partOfYear(half[(first.month - 1) / 6] ?? '', first.year, lang);
	return first.month === 1 ? firstMonths(count, first.year, lang) : partOfYear(within, first.year, lang);
}

/** Days inside one year, from the middle of a month or to it. */
function daysOfYear(first: Day, last: Day, lang: Lang): string {
	const end = `${last.day}${NBSP}${monthName(last.month, lang, 'afterDay')}`;
	if (first.month === last.month) return partOfYear(`${first.day}${lang === 'en' ? '-' : '–'}${end}`, first.year, lang);
	const start = `${first.day}${NBSP}${monthName(first.month, lang, 'afterDay')}`;
	return partOfYear(`${start}${lang === 'en' ? ' to ' : ' – '}${end}`, first.year, lang);
}

/**
 * A period from its first and last day: "2024 жыл", "2018–2023 годы", "first 9 months of 2020", "1 May 2024".
 * Throws RangeError when a day is not real or the end is before the start.
 */
export function period(start: string, end: string, lang: Lang): string {
	const [first, last] = [read(start), read(end)];
	if (end < start) throw new RangeError(`period should not end before it starts, got ${start} to ${end}`);
	if (start === end) return day(start, lang);
	const wholeMonths = first.day === 1 && last.day === daysIn(last.year, last.month);
	if (wholeMonths && first.month === 1 && last.month === 12) return years(first.year, last.year, lang);
	if (first.year === last.year) return (wholeMonths ? monthsOfYear : daysOfYear)(first, last, lang);
	const name = wholeMonths ? monthYear : day;
	return `${name(start, lang)}${lang === 'en' ? ' to ' : ' – '}${name(end, lang)}`;
}

/** "2024 жыл", "2024 год", "2024". */
export function year(value: number, lang: Lang): string {
	return { kk: `${value}${NBSP}жыл`, ru: `${value}${NBSP}год`, en: String(value) }[lang];
}

/** "2018–2023 жылдар", "2018–2023 годы", "2018-2023"; one year when both are the same. */
export function years(first: number, last: number, lang: Lang): string {
	if (first === last) return year(first, lang);
	return { kk: `${first}–${last}${NBSP}жылдар`, ru: `${first}–${last}${NBSP}годы`, en: `${first}-${last}` }[lang];
}

/** "2024 жылы", "в 2024 году", "in 2024". */
export function inYear(value: number, lang: Lang): string {
	return { kk: `${value}${NBSP}жылы`, ru: `в${NBSP}${value}${NBSP}году`, en: `in ${value}` }[lang];
}

/** "2024 жылғы", "2024 года", "of 2024". */
export function ofYear(value: number, lang: Lang): string {
	return { kk: `${value}${NBSP}жылғы`, ru: `${value}${NBSP}года`, en: `of ${value}` }[lang];
}

/** "2018 жылдан", "с 2018 года", "from 2018". */
export function fromYear(value: number, lang: Lang): string {
	return { kk: `${value}${NBSP}жылдан`, ru: `с${NBSP}${value}${NBSP}года`, en: `from ${value}` }[lang];
}

/** "2026 жылға дейін", "до 2026 года", "to 2026". */
export function toYear(value: number, lang: Lang): string {
	return { kk: `${value}${NBSP}жылға дейін`, ru: `до${NBSP}${value}${NBSP}года`, en: `to ${value}` }[lang];
}

/** Both ends included: "2018 жылдан 2026 жылға дейін", "с 2018 по 2026 год", "from 2018 to 2026". */
export function fromYearToYear(first: number, last: number, lang: Lang): string {
	if (lang === 'ru') return `с${NBSP}${first} по${NBSP}${last}${NBSP}год`;
	return `${fromYear(first, lang)} ${toYear(last, lang)}`;
}
