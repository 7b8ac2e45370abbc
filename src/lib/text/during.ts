/** A period as it stands in a sentence that tells what happened in it. */

import type { Lang } from '../contract/vocabulary.ts';
import { locative } from './kazakh.ts';
import { MONTHS } from './months.ts';
import { inYear, period } from './periods.ts';

/** "2023 жылы", "в 2023 году", "in 2023"; "за первые 9 месяцев 2020 г.", "с июля 2017 г. по июль 2018 г."; "on 1 May 2024". */
export function during(start: string, end: string, lang: Lang): string {
	const text = period(start, end, lang);
	const [first, last] = [start.slice(0, 4), end.slice(0, 4)];
	const years = start.endsWith('-01-01') && end.endsWith('-12-31');
	if (years && first === last) return inYear(Number(first), lang);
	if (lang === 'en') return start === end ? `on ${text}` : inEnglish(text);
	if (lang === 'ru') {
		if (start === end) return text;
		if (years) return `в ${text.replace('годы', 'годах')}`;
		const [from = '', to] = text.split(' – ');
		return to === undefined ? `за ${text}` : `с ${inGenitive(from)} по ${to}`;
	}
	if (years) return `${text}ы`;
	return text.includes(' – ') ? `${text} аралығында` : locative(text);
}

/** A Russian month that begins the text, as it stands after "с"; a day stands so already. */
function inGenitive(text: string): string {
	const month = MONTHS.ru.full.findIndex((name) => text.startsWith(name));
	return month < 0 ? text : text.replace(MONTHS.ru.full[month] ?? '', MONTHS.ru.afterDay[month] ?? '');
}

function inEnglish(text: string): string {
	const named = withArticle(text);
	return `${text.includes(' to ') && named === text ? 'from' : 'in'} ${named}`;
}

/** A period as the object of a sentence: English puts the article before "first 9 months of 2020". */
export function namedPeriod(start: string, end: string, lang: Lang): string {
	const text = period(start, end, lang);
	return lang === 'en' ? withArticle(text) : text;
}

function withArticle(text: string): string {
	return /^(?:first|second|third|fourth) /.test(text) ? `the ${text}` : text;
}
