/** The sign of a precision before bare digits, where the unit stands elsewhere: captions and axes. */

import type { Precision } from '../contract/vocabulary.ts';

export const PRECISION_SIGN: Readonly<Record<Precision, string>> = {
	exact: '',
	rounded: '',
	about: '≈',
	over: '>',
	under: '<',
	up_to: '≤'
};
