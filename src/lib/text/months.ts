/** Names of the twelve months in each language, in full, in the form after a day, and short for axes. */

import type { Lang } from '../contract/vocabulary.ts';

interface MonthNames {
	readonly full: readonly string[];
	/** As it stands after a day: "1 мая". */
	readonly afterDay: readonly string[];
	readonly short: readonly string[];
}

const KAZAKH = [
	'қаңтар',
	'ақпан',
	'наурыз',
	'сәуір',
	'мамыр',
	'маусым',
	'шілде',
	'тамыз',
	'қыркүйек',
	'қазан',
	'қараша',
	'желтоқсан'
];
const ENGLISH = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December'
];

export const MONTHS: Record<Lang, MonthNames> = {
	kk: {
		full: KAZAKH,
		afterDay: KAZAKH,
		short: ['қаң', 'ақп', 'нау', 'сәу', 'мам', 'мау', 'шіл', 'там', 'қыр', 'қаз', 'қар', 'жел']
	},
	ru: {
		full: [
			'январь',
			'февраль',
			'март',
			'апрель',
			'май',
			'июнь',
			'июль',
			'август',
			'сентябрь',
			'октябрь',
			'ноябрь',
			'декабрь'
		],
		afterDay: [
			'января',
			'февраля',
			'марта',
			'апреля',
			'мая',
			'июня',
			'июля',
			'августа',
			'сентября',
			'октября',
			'ноября',
			'декабря'
		],
		short: ['янв', 'фев', 'мар', 'апр', 'май', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек']
	},
	en: {
		full: ENGLISH,
		afterDay: ENGLISH,
		short: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
	}
};
