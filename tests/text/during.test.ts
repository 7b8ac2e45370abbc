import { describe, expect, it } from 'vitest';
import { counted, formOf } from '../../src/lib/text/counted.ts';
import { during, namedPeriod } from '../../src/lib/text/during.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('during(start, end, lang)', () => {
	it.each([
		['2023-01-01', '2023-12-31', '2023 жылы', 'в 2023 году', 'in 2023'],
		['2018-01-01', '2023-12-31', '2018–2023 жылдары', 'в 2018–2023 годах', 'in 2018-2023'],
		['2020-01-01', '2020-01-31', '2020 ж. қаңтарда', 'за январь 2020 г.', 'in January 2020'],
		[
			'2020-03-01',
			'2020-09-30',
			'2020 ж. наурыз–қыркүйекте',
			'за март–сентябрь 2020 г.',
			'from March to September 2020'
		],
		[
			'2025-01-01',
			'2025-11-30',
			'2025 жылдың алғашқы 11 айында',
			'за первые 11 месяцев 2025 г.',
			'in the first 11 months of 2025'
		],
		['2024-01-01', '2024-03-31', '2024 ж. 1-тоқсанда', 'за 1-й квартал 2024 г.', 'in the first quarter of 2024'],
		[
			'2024-01-01',
			'2024-06-30',
			'2024 ж. бірінші жартыжылдықта',
			'за первое полугодие 2024 г.',
			'in the first half of 2024'
		],
		[
			'2017-07-01',
			'2018-07-31',
			'2017 ж. шілде – 2018 ж. шілде аралығында',
			'с июля 2017 г. по июль 2018 г.',
			'from July 2017 to July 2018'
		],
		[
			'2020-05-17',
			'2020-06-03',
			'2020 ж. 17 мамыр – 3 маусым аралығында',
			'с 17 мая по 3 июня 2020 г.',
			'from 17 May to 3 June 2020'
		],
		['2026-01-17', '2026-01-17', '2026 ж. 17 қаңтарда', '17 января 2026 г.', 'on 17 January 2026']
	])('%s to %s', (start, end, kk, ru, en) => {
		expect(plain(during(start, end, 'kk'))).toBe(kk);
		expect(plain(during(start, end, 'ru'))).toBe(ru);
		expect(plain(during(start, end, 'en'))).toBe(en);
	});
});

describe('namedPeriod(start, end, lang)', () => {
	it('puts the English article where one belongs', () => {
		expect(namedPeriod('2020-01-01', '2020-09-30', 'en')).toBe('the first 9 months of 2020');
		expect(namedPeriod('2020-01-01', '2020-12-31', 'en')).toBe('2020');
	});
});

describe('counted(value, lang, forms)', () => {
	it.each([
		[1, '1 канал'],
		[2, '2 канала'],
		[5, '5 каналов'],
		[11, '11 каналов'],
		[21, '21 канал']
	])('%i bends the Russian word', (value, text) => {
		expect(plain(counted(value, 'ru', 'канал|канала|каналов'))).toBe(text);
	});

	it('has two forms in English and one in Kazakh', () => {
		expect(plain(counted(1, 'en', 'channel|channels'))).toBe('1 channel');
		expect(plain(counted(21, 'en', 'channel|channels'))).toBe('21 channels');
		expect(plain(counted(21, 'kk', 'арна'))).toBe('21 арна');
		expect(() => formOf(2, 'ru', 'канал')).toThrow('plural ru needs form 2, got канал');
	});
});
