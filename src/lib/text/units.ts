/** What follows a number in each language: the unit in the form that the sentence needs. */

import type { Lang, Unit } from '../contract/vocabulary.ts';
import { ablative, dative } from './kazakh.ts';
import type { Forms } from './plurals.ts';

/** Units of the record and of what is derived from it. */
export type AmountUnit = Unit | 'USD' | 'KZT_constant' | 'KZT_per_resident' | 'percent_of_gdp' | 'percentage_points';

export interface KazakhUnit {
	/** Stands before the number: "адам басына 85 000 теңге". */
	readonly before: string;
	readonly plain: string;
	/** null: the number itself takes the ending, "5 млн-нан астам". */
	readonly from: string | null;
	readonly to: string | null;
	/** Ending of "астам" and "аз" where a whole is named before: "ЖІӨ-нің 2 %-дан астамы". */
	readonly part: string;
}

function kazakh(word: string, before = ''): KazakhUnit {
	return { before, plain: word, from: ablative(word), to: dative(word), part: '' };
}

const NO_WORD: KazakhUnit = { before: '', plain: '', from: null, to: null, part: '' };

export const KAZAKH_UNITS: Record<AmountUnit, KazakhUnit> = {
	KZT: kazakh('теңге'),
	KZT_constant: kazakh('теңге'),
	KZT_per_person: kazakh('теңге', 'адам басына '),
	KZT_per_resident: kazakh('теңге', 'бір тұрғынға шаққанда '),
	USD: { before: '', plain: 'АҚШ доллары', from: 'АҚШ долларынан', to: 'АҚШ долларына', part: '' },
	persons: kazakh('адам'),
	percent: kazakh('%'),
	percent_of_gdp: { before: 'ЖІӨ-нің ', plain: '%-ы', from: '%-дан', to: '%-ына', part: 'ы' },
	percentage_points: kazakh('пайыздық тармақ'),
	count: NO_WORD,
	ratio: NO_WORD
};

export interface RussianUnit {
	/** After 1, 2 and 5: "1 человек", "2 человека", "5 человек". */
	readonly plain: Forms;
	/** The same in the genitive: "более 1 человека", "более 2 человек", "более 2,5 человека". */
	readonly genitive: Forms;
	/** After "на": "больше на 1 человека, на 2 человека, на 5 человек". */
	readonly accusative: Forms;
}

function russian(one: string, few = one, many = few, genitiveMany = many, by = one): RussianUnit {
	return { plain: [one, few, many], genitive: [few, genitiveMany, genitiveMany], accusative: [by, few, many] };
}

export const RUSSIAN_UNITS: Record<AmountUnit, RussianUnit> = {
	KZT: russian('тенге'),
	KZT_constant: russian('тенге'),
	KZT_per_person: russian('тенге на человека'),
	KZT_per_resident: russian('тенге на жителя'),
	USD: russian('доллар США', 'доллара США', 'долларов США'),
	persons: russian('человек', 'человека', 'человек', 'человек', 'человека'),
	percent: russian('%'),
	percent_of_gdp: russian('% ВВП'),
	percentage_points: russian('процентный пункт', 'процентных пункта', 'процентных пунктов'),
	count: russian(''),
	ratio: russian('')
};

export const ENGLISH_UNITS: Record<AmountUnit, Forms> = {
	KZT: ['tenge', 'tenge'],
	KZT_constant: ['tenge', 'tenge'],
	KZT_per_person: ['tenge per person', 'tenge per person'],
	KZT_per_resident: ['tenge per resident', 'tenge per resident'],
	USD: ['US dollar', 'US dollars'],
	persons: ['person', 'people'],
	percent: ['percent', 'percent'],
	percent_of_gdp: ['percent of GDP', 'percent of GDP'],
	percentage_points: ['percentage point', 'percentage points'],
	count: ['', ''],
	ratio: ['', '']
};

/** The sign of a unit in short forms; people and counts have none. */
export const UNIT_SIGNS: Record<AmountUnit, string> = {
	KZT: '₸',
	KZT_constant: '₸',
	KZT_per_person: '₸',
	KZT_per_resident: '₸',
	USD: '$',
	persons: '',
	percent: '%',
	percent_of_gdp: '%',
	percentage_points: '',
	count: '',
	ratio: ''
};

/** The unit of a whole axis or column, for the line under a title; {scale} is the word of the scale or nothing. */
export const UNIT_LINES: Record<Lang, Record<AmountUnit, string>> = {
	kk: {
		KZT: '{scale}теңге',
		KZT_constant: 'тұрақты бағамен, {scale}теңге',
		KZT_per_person: 'адам басына, {scale}теңге',
		KZT_per_resident: 'бір тұрғынға шаққанда, {scale}теңге',
		USD: '{scale}АҚШ доллары',
		persons: '{scale}адам',
		percent: '%',
		percent_of_gdp: 'ЖІӨ-ге қатысты, %',
		percentage_points: 'пайыздық тармақ',
		count: '{scale}бірлік',
		ratio: 'есе'
	},
	ru: {
		KZT: '{scale}тенге',
		KZT_constant: '{scale}тенге в постоянных ценах',
		KZT_per_person: '{scale}тенге на человека',
		KZT_per_resident: '{scale}тенге на жителя',
		USD: '{scale}долларов США',
		persons: '{scale}человек',
		percent: '%',
		percent_of_gdp: '% ВВП',
		percentage_points: 'процентные пункты',
		count: '{scale}единиц',
		ratio: 'раз'
	},
	en: {
		KZT: '{scale}tenge',
		KZT_constant: '{scale}tenge at constant prices',
		KZT_per_person: '{scale}tenge per person',
		KZT_per_resident: '{scale}tenge per resident',
		USD: '{scale}US dollars',
		persons: '{scale}people',
		percent: 'percent',
		percent_of_gdp: 'percent of GDP',
		percentage_points: 'percentage points',
		count: '{scale}number',
		ratio: 'times'
	}
};
