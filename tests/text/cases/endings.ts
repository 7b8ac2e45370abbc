/** Kazakh endings after numbers and words: the last word as it is spoken decides. */

import { ablative, dated, dative, locative, partOf } from '../../../src/lib/text/kazakh.ts';
import { one, type Case } from './case.ts';

/** Number as written, ablative, dative. */
const ENDINGS: readonly (readonly [word: string, from: string, to: string])[] = [
	['0', '0-ден', '0-ге'],
	['1', '1-ден', '1-ге'],
	['2', '2-ден', '2-ге'],
	['3', '3-тен', '3-ке'],
	['4', '4-тен', '4-ке'],
	['5', '5-тен', '5-ке'],
	['6', '6-дан', '6-ға'],
	['7', '7-ден', '7-ге'],
	['8', '8-ден', '8-ге'],
	['9', '9-дан', '9-ға'],
	['10', '10-нан', '10-ға'],
	['20', '20-дан', '20-ға'],
	['30', '30-дан', '30-ға'],
	['40', '40-тан', '40-қа'],
	['50', '50-ден', '50-ге'],
	['60', '60-тан', '60-қа'],
	['70', '70-тен', '70-ке'],
	['80', '80-нен', '80-ге'],
	['90', '90-нан', '90-ға'],
	['300', '300-ден', '300-ге'],
	['15\u00a0000', '15_000-нан', '15_000-ға'],
	['2,8', '2,8-ден', '2,8-ге'],
	['1,05', '1,05-тен', '1,05-ке'],
	['2\u00a0трлн', '2_трлн-нан', '2_трлн-ға'],
	['2\u00a0млрд', '2_млрд-тан', '2_млрд-қа'],
	['2\u00a0мың', '2_мыңнан', '2_мыңға'],
	['қыркүйек', 'қыркүйектен', 'қыркүйекке'],
	['шілде', 'шілдеден', 'шілдеге'],
	['ақпан', 'ақпаннан', 'ақпанға']
];
const WHEN: readonly (readonly [word: string, at: string, of: string])[] = [
	['қыркүйек', 'қыркүйекте', 'қыркүйектегі'],
	['қараша', 'қарашада', 'қарашадағы'],
	['желтоқсан', 'желтоқсанда', 'желтоқсандағы'],
	['сәуір', 'сәуірде', 'сәуірдегі'],
	['екінші жартыжылдық', 'екінші жартыжылдықта', 'екінші жартыжылдықтағы']
];
/** Word, locative. */
const PLACES: readonly (readonly [word: string, at: string])[] = [
	['қаңтар', 'қаңтарда'],
	['2026 ж. 17 шілде', '2026 ж. 17 шілдеде'],
	['1-тоқсан', '1-тоқсанда'],
	['2025 жылдың алғашқы 11 айы', '2025 жылдың алғашқы 11 айында'],
	['Түркістан облысы', 'Түркістан облысында'],
	['Алматы қаласы', 'Алматы қаласында'],
	['Қазақстан', 'Қазақстанда']
];

/** Number in words, as a part of what was named before. */
const PARTS: readonly (readonly [text: string, part: string])[] = [
	['86,1 %', '86,1 %-ы'],
	['84 %-дан астам', '84 %-дан астамы'],
	['84 %-дан аз', '84 %-дан азы'],
	['1,79 млн адам', '1,79 млн адам']
];

export const ENDINGS_CASES: Case[] = [
	...ENDINGS.flatMap(([word, from, to]) => [
		one(`ablative of ${word}`, ablative(word), from),
		one(`dative of ${word}`, dative(word), to)
	]),
	...PLACES.map(([word, at]) => one(`locative of ${word}`, locative(word), at)),
	...WHEN.flatMap(([word, at, of]) => [
		one(`locative of ${word}`, locative(word), at),
		one(`dated by ${word}`, dated(word), of)
	]),
	...PARTS.map(([text, part]) => one(`part of ${text}`, partOf(text), part))
];
