import { describe, expect, it } from 'vitest';
import { tied } from '../../src/lib/text/tied.ts';

/** No-break spaces and word joiners as signs that an eye sees. */
function shown(text: string): string {
	return tied(text).replaceAll('\u00a0', '~').replaceAll('\u2060', '+');
}

describe('tied(text)', () => {
	it('keeps a number with its per cent, scale and currency', () => {
		expect(shown('Работник: 1 % в 2019, 462 млрд тенге долга')).toBe('Работник: 1~% в 2019, 462~млрд~тенге долга');
		expect(shown('2020 жылдан 2 % және 5 %-ы; 10 мың теңге')).toBe('2020 жылдан 2~% және 5~%-+ы; 10~мың~теңге');
		expect(shown('90 percent and 12 million tenge')).toBe('90~percent and 12~million~tenge');
	});

	it('keeps a number with the sign before it', () => {
		expect(shown('Закон № 401-V, Law No. 405-V')).toBe('Закон №~401-V, Law No.~405-V');
	});

	it('leaves other words alone', () => {
		expect(shown('в 2020 году, 3 миллиона, млрд тенге, 5 %ых')).toBe('в 2020 году, 3 миллиона, млрд~тенге, 5 %ых');
	});
});
