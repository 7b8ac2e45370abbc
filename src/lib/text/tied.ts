/** Keeps a number on the line of what it counts, in words that people wrote with ordinary spaces. */

const COUNTED = '%|млн|млрд|трлн|тыс|мың|тенге|теңге|percent|million|billion|trillion|tenge|МЗП|МРП|ЕТЖ|АЕК';
const AFTER_NUMBER = new RegExp(`(\\d) (?=(?:${COUNTED})(?![\\p{L}\\p{N}]))`, 'gu');
const AFTER_SCALE = /((?:млн|млрд|трлн|мың|million|billion|trillion)) (?=(?:тенге|теңге|tenge)(?!\p{L}))/gu;

/** The same words with a no-break space between a number and its unit, after № and "No.", and an ending that stays with its "%-". */
export function tied(text: string): string {
	return text
		.replace(AFTER_NUMBER, '$1\u00a0')
		.replace(AFTER_SCALE, '$1\u00a0')
		.replace(/(№|No\.) (?=\d)/g, '$1\u00a0')
		.replace(/%-(?=\p{L})/gu, '%-\u2060');
}
