/** A period as it stands in a sentence that tells what happened in it. */

import type { Lang } from '../contract/vocabulary.ts';
import { locative } from './kazakh.ts';
import { inYear, period } from './periods.ts';

/** "2023 жылы", "в 2023 году", "in 2023"; "за первые 9 месяцев 2020 г.", "in the first 9 months of 2020"; "on 1 May 2024". */
export function during(start: string, end: string, lang: Lang): string {
	const text = period(start, end, lang);
	const [first, last] = [start.slice(0, 4), end.slice(0, 4)];
	const years = start.endsWith('-01-01') && end.endsWith('-12-31');
	if (years && first === last) return inYear(Number(first), lang);
	if (lang === 'en') return start === end ? `on ${text}` : inEnglish(text);
	if (lang === 'ru') {
		if (start === end) return text;
		if (years) return `в ${text.replace('годы', 'годах')}`;
		return text.includes(' – ') ? `за период ${text}` : `за ${text}`;
	}
	if (years) return `${text}ы`;
	return text.includes(' – ') ? `${text} аралығында` : locative(text);
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
