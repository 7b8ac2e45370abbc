/** Days and periods of every shape that the record has. */

import {
	atDay,
	day,
	fromYear,
	fromYearToYear,
	inYear,
	monthYear,
	ofYear,
	period,
	shortMonth,
	toYear,
	year,
	years
} from '../../../src/lib/text/periods.ts';
import { during } from '../../../src/lib/text/during.ts';
import { inThree, type Case } from './case.ts';

export const PERIODS: Case[] = [
	inThree('day', (lang) => day('2024-05-01', lang), ['2024_ж. 1_мамыр', '1_мая 2024_г.', '1_May 2024']),
	inThree('at a day', (lang) => atDay('2020-09-08', lang), [
		'2020_ж. 8_қыркүйекке',
		'на 8_сентября 2020_г.',
		'at 8_September 2020'
	]),
	inThree('in a part of a year', (lang) => during('2020-01-01', '2020-09-30', lang), [
		'2020 жылдың алғашқы 9 айында',
		'за первые 9_месяцев 2020_г.',
		'in the first 9 months of 2020'
	]),
	inThree('in a month', (lang) => during('2020-01-01', '2020-01-31', lang), [
		'2020_ж. қаңтарда',
		'за январь 2020_г.',
		'in January 2020'
	]),
	inThree('in a year', (lang) => during('2020-01-01', '2020-12-31', lang), ['2020_жылы', 'в_2020_году', 'in 2020']),
	inThree('on a day', (lang) => during('2025-09-12', '2025-09-12', lang), [
		'2025_ж. 12_қыркүйекте',
		'12_сентября 2025_г.',
		'on 12_September 2025'
	]),
	inThree('month', (lang) => monthYear('2024-05-31', lang), ['2024_ж. мамыр', 'май 2024_г.', 'May 2024']),
	inThree('short month', (lang) => shortMonth('2024-07-01', lang), ['шіл', 'июл', 'Jul']),
	inThree('whole year', (lang) => period('2024-01-01', '2024-12-31', lang), ['2024_жыл', '2024_год', '2024']),
	inThree('several years', (lang) => period('2018-01-01', '2023-12-31', lang), [
		'2018–2023_жылдар',
		'2018–2023_годы',
		'2018-2023'
	]),
	inThree('quarter', (lang) => period('2020-04-01', '2020-06-30', lang), [
		'2020_ж. 2-тоқсан',
		'2-й_квартал 2020_г.',
		'second quarter of 2020'
	]),
	inThree('first quarter', (lang) => period('2020-01-01', '2020-03-31', lang), [
		'2020_ж. 1-тоқсан',
		'1-й_квартал 2020_г.',
		'first quarter of 2020'
	]),
	inThree('half', (lang) => period('2017-07-01', '2017-12-31', lang), [
		'2017_ж. екінші жартыжылдық',
		'второе полугодие 2017_г.',
		'second half of 2017'
	]),
	inThree('first months', (lang) => period('2020-01-01', '2020-09-30', lang), [
		'2020 жылдың алғашқы 9 айы',
		'первые 9_месяцев 2020_г.',
		'first 9 months of 2020'
	]),
	inThree('first two months of a leap year', (lang) => period('2020-01-01', '2020-02-29', lang), [
		'2020 жылдың алғашқы 2 айы',
		'первые 2_месяца 2020_г.',
		'first 2 months of 2020'
	]),
	inThree('one month', (lang) => period('2019-02-01', '2019-02-28', lang), [
		'2019_ж. ақпан',
		'февраль 2019_г.',
		'February 2019'
	]),
	inThree('months of a year', (lang) => period('2020-03-01', '2020-09-30', lang), [
		'2020_ж. наурыз–қыркүйек',
		'март–сентябрь 2020_г.',
		'March to September 2020'
	]),
	inThree('single day', (lang) => period('2024-01-01', '2024-01-01', lang), [
		'2024_ж. 1_қаңтар',
		'1_января 2024_г.',
		'1_January 2024'
	]),
	inThree('days of a month', (lang) => period('2017-07-01', '2017-07-27', lang), [
		'2017_ж. 1–27_шілде',
		'1–27_июля 2017_г.',
		'1-27_July 2017'
	]),
	inThree('days of a year', (lang) => period('2020-03-01', '2020-09-24', lang), [
		'2020_ж. 1_наурыз – 24_қыркүйек',
		'1_марта – 24_сентября 2020_г.',
		'1_March to 24_September 2020'
	]),
	inThree('months of several years', (lang) => period('2017-07-01', '2018-12-31', lang), [
		'2017_ж. шілде – 2018_ж. желтоқсан',
		'июль 2017_г. – декабрь 2018_г.',
		'July 2017 to December 2018'
	]),
	inThree('days of several years', (lang) => period('2016-01-01', '2022-11-27', lang), [
		'2016_ж. 1_қаңтар – 2022_ж. 27_қараша',
		'1_января 2016_г. – 27_ноября 2022_г.',
		'1_January 2016 to 27_November 2022'
	]),
	inThree('year', (lang) => year(2024, lang), ['2024_жыл', '2024_год', '2024']),
	inThree('years that are one', (lang) => years(2024, 2024, lang), ['2024_жыл', '2024_год', '2024']),
	inThree('in a year', (lang) => inYear(2024, lang), ['2024_жылы', 'в_2024_году', 'in 2024']),
	inThree('of a year', (lang) => ofYear(2024, lang), ['2024_жылғы', '2024_года', 'of 2024']),
	inThree('from a year', (lang) => fromYear(2018, lang), ['2018_жылдан', 'с_2018_года', 'from 2018']),
	inThree('to a year', (lang) => toYear(2026, lang), ['2026_жылға дейін', 'до_2026_года', 'to 2026']),
	inThree('from year to year', (lang) => fromYearToYear(2018, 2026, lang), [
		'2018_жылдан 2026_жылға дейін',
		'с_2018 по_2026_год',
		'from 2018 to 2026'
	])
].flat();
