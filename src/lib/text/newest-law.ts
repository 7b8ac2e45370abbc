/**
 * How a text calls the newest budget law: plainly where it is the newest of the record, and by what the record has of it where
 * a newer one is there without it; and how the newer one is named. No other file of words says "the newest law".
 */

import type { BudgetLaw } from '../contract/newest-law.ts';
import type { Lang } from '../contract/vocabulary.ts';
import { fill } from './fill.ts';
import { day } from './periods.ts';

/** What of a law the figures are: the forecast of the Fund, which is an annex, or lines of the budget. */
export type LawPart = 'forecast' | 'lines';

interface LawWords {
	readonly newest: string;
	/** The newest of those that have the part. */
	readonly known: Readonly<Record<LawPart, string>>;
	/** {years} of its budget, {day} */
	readonly newer: Readonly<Record<LawPart, string>>;
	/** Between the two years of a budget. */
	readonly dash: string;
}

const WORDS: Readonly<Record<Lang, LawWords>> = {
	kk: {
		newest: 'бюджет туралы ең жаңа заң',
		known: {
			forecast: 'Қор болжамы жинақта бар бюджет туралы ең жаңа заң',
			lines: 'бағдарламалары жинақта бар бюджет туралы ең жаңа заң'
		},
		newer: {
			forecast:
				'Жинақта одан да жаңа, {years} жылдарға арналған бюджет туралы заң бар ({day}), бірақ ондағы Қор болжамы (7-қосымша) жинақта жоқ: онда не күтілетіні мұнда көрсетілмеген.',
			lines:
				'Жинақта одан да жаңа, {years} жылдарға арналған бюджет туралы заң бар ({day}), бірақ оның бұл бағдарламалары жинақта жоқ: онда не жоспарланғаны мұнда көрсетілмеген.'
		},
		dash: '–'
	},
	ru: {
		newest: 'новейший закон о бюджете',
		known: {
			forecast: 'новейший закон о бюджете, прогноз Фонда из которого есть в своде',
			lines: 'новейший закон о бюджете, программы которого есть в своде'
		},
		newer: {
			forecast:
				'В своде есть и более новый закон о бюджете, на {years} годы ({day}), но без прогноза Фонда (приложение 7): чего он ожидает, здесь не показано.',
			lines:
				'В своде есть и более новый закон о бюджете, на {years} годы ({day}), но без этих программ: что он планирует, здесь не показано.'
		},
		dash: '–'
	},
	en: {
		newest: 'the newest budget law',
		known: {
			forecast: 'the newest budget law whose forecast of the Fund is in the record',
			lines: 'the newest budget law whose lines are in the record'
		},
		newer: {
			forecast:
				'A newer budget law, for {years} ({day}), is in the record without its forecast of the Fund (annex 7): what it expects is not shown here.',
			lines:
				'A newer budget law, for {years} ({day}), is in the record without these lines: what it plans is not shown here.'
		},
		dash: '-'
	}
};

/** What the law is called whose figures are shown; `newer` is the newest of the record where it is another. In the nominative. */
export function newestLaw(part: LawPart, newer: BudgetLaw | null, lang: Lang): string {
	const { newest, known } = WORDS[lang];
	return newer === null ? newest : known[part];
}

/** What it is called where nothing is computed, as in the name of a choice: true whatever newer law there is. */
export function knownLaw(part: LawPart, lang: Lang): string {
	return WORDS[lang].known[part];
}

/** The sentence that names the newer law; nothing where there is none. */
export function newerLawSentence(part: LawPart, newer: BudgetLaw | null, lang: Lang): readonly string[] {
	if (newer === null) return [];
	const { newer: templates, dash } = WORDS[lang];
	return [fill(templates[part], { years: `${newer.first}${dash}${newer.last}`, day: day(newer.day, lang) })];
}
