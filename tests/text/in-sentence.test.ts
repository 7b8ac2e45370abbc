import { describe, expect, it } from 'vitest';
import { asBeginning, inSentence } from '../../src/lib/text/in-sentence.ts';

describe('inSentence(name)', () => {
	it.each([
		['Работодатели', 'работодатели'],
		['Әскери қызметшілерге көмекке', 'әскери қызметшілерге көмекке'],
		['Care under OSMS', 'care under OSMS'],
		['ОСМС, выплаты', 'ОСМС, выплаты'],
		['Қордың түсімдері', 'Қордың түсімдері'],
		['Ұлы Отан соғысының қатысушылары', 'Ұлы Отан соғысының қатысушылары'],
		['3 жасқа дейінгі бала', '3 жасқа дейінгі бала'],
		['', '']
	])('%s: %s', (name, said) => expect(inSentence(name)).toBe(said));
});

describe('asBeginning(words)', () => {
	it.each([
		['август 2019 г.', 'Август 2019 г.'],
		['2019 ж. тамыз', '2019 ж. тамыз'],
		['', '']
	])('%s: %s', (words, said) => expect(asBeginning(words)).toBe(said));
});
