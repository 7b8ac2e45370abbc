/** The words for the prices of a base period. */

import type { Lang } from '../contract/vocabulary.ts';
import { MONTHS } from './months.ts';
import { NBSP } from './numbers.ts';
import { monthYear, ofYear } from './periods.ts';

/**
 * Prices of a year or of a month: "2025 ж. желтоқсан бағасымен", "в ценах декабря 2025 г.", "in prices of December 2025".
 * Throws RangeError unless the base is `YYYY` or `YYYY-MM`.
 */
export function inPricesOf(base: string, lang: Lang): string {
	const match = /^(\d{4})(?:-(0[1-9]|1[0-2]))?$/.exec(base);
	if (match === null) throw new RangeError(`base period should be YYYY or YYYY-MM, got ${base}`);
	const [year, month] = [Number(match[1]), match[2]];
	if (month === undefined) {
		const words = ofYear(year, lang);
		return { kk: `${words} бағамен`, ru: `в ценах ${words}`, en: `in prices ${words}` }[lang];
	}
	if (lang === 'kk') return `${monthYear(`${base}-01`, lang)} бағасымен`;
	if (lang === 'en') return `in prices of ${monthYear(`${base}-01`, lang)}`;
	return `в ценах ${MONTHS.ru.afterDay[Number(month) - 1]} ${year}${NBSP}г.`;
}
