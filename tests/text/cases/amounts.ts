/** Money, people and percent with every qualifier, in words and in signs. */

import {
	amount,
	byAmount,
	fromAmount,
	percent,
	shortAmount,
	toAmount,
	unitLine
} from '../../../src/lib/text/amounts.ts';
import { inPricesOf } from '../../../src/lib/text/prices.ts';
import { inThree, type Case } from './case.ts';

const T = 1e12;

export const AMOUNTS: Case[] = [
	inThree('trillions', (lang) => amount(2.8 * T, 'KZT', lang, { rounding: 1e11 }), [
		'2,8_трлн теңге',
		'2,8_трлн тенге',
		'2.8_trillion tenge'
	]),
	inThree('over', (lang) => amount(2.8 * T, 'KZT', lang, { precision: 'over', rounding: 1e11 }), [
		'2,8_трлн теңгеден астам',
		'более 2,8_трлн тенге',
		'over 2.8_trillion tenge'
	]),
	inThree('over is never rounded up', (lang) => amount(2816e9, 'KZT', lang, { precision: 'over', rounding: 1e9 }), [
		'2,81_трлн теңгеден астам',
		'более 2,81_трлн тенге',
		'over 2.81_trillion tenge'
	]),
	inThree('about', (lang) => amount(T, 'KZT', lang, { precision: 'about', rounding: T }), [
		'шамамен 1_трлн теңге',
		'около 1_трлн тенге',
		'about 1_trillion tenge'
	]),
	inThree('under', (lang) => amount(1e6, 'persons', lang, { precision: 'under' }), [
		'1_млн адамнан аз',
		'менее 1_млн человек',
		'under 1_million people'
	]),
	inThree('up to', (lang) => amount(5, 'percent', lang, { precision: 'up_to' }), [
		'5_%-ға дейін',
		'до 5_%',
		'up to 5 percent'
	]),
	inThree('from', (lang) => fromAmount(T, 'KZT', lang, { precision: 'about' }), [
		'шамамен 1_трлн теңгеден',
		'примерно с 1_трлн тенге',
		'from about 1_trillion tenge'
	]),
	inThree('to', (lang) => toAmount(2.8 * T, 'KZT', lang, { precision: 'over' }), [
		'2,8_трлн теңгеден астамға дейін',
		'до более чем 2,8_трлн тенге',
		'to over 2.8_trillion tenge'
	]),
	inThree('by', (lang) => byAmount(2.8 * T, 'KZT', lang, { precision: 'about' }), [
		'шамамен 2,8_трлн теңгеге',
		'примерно на 2,8_трлн тенге',
		'by about 2.8_trillion tenge'
	]),
	inThree('by over a percent', (lang) => byAmount(40, 'percent', lang, { precision: 'over' }), [
		'40_%-дан астамға',
		'более чем на 40_%',
		'by over 40 percent'
	]),
	inThree('by under a sum', (lang) => byAmount(5e6, 'KZT', lang, { precision: 'under' }), [
		'5_млн теңгеден азға',
		'менее чем на 5_млн тенге',
		'by under 5_million tenge'
	]),
	inThree('by one person', (lang) => byAmount(1, 'persons', lang), ['1 адамға', 'на 1 человека', 'by 1 person']),
	inThree('by many people', (lang) => byAmount(5e6, 'persons', lang), [
		'5_млн адамға',
		'на 5_млн человек',
		'by 5_million people'
	]),
	inThree('by a number alone', (lang) => byAmount(46, 'count', lang), ['46-ға', 'на 46', 'by 46']),
	inThree('by points', (lang) => byAmount(1.5, 'percentage_points', lang), [
		'1,5 пайыздық тармаққа',
		'на 1,5 процентных пункта',
		'by 1.5 percentage points'
	]),
	inThree('becomes a million after rounding', (lang) => amount(999999.99, 'KZT', lang, { digits: 0 }), [
		'1_млн теңге',
		'1_млн тенге',
		'1_million tenge'
	]),
	inThree('becomes a trillion after rounding', (lang) => amount(999_960_000_000, 'KZT', lang), [
		'1_трлн теңге',
		'1_трлн тенге',
		'1_trillion tenge'
	]),
	inThree('digits of the rounding', (lang) => amount(3 * T, 'KZT', lang, { rounding: 1e11 }), [
		'3,0_трлн теңге',
		'3,0_трлн тенге',
		'3.0_trillion tenge'
	]),
	inThree('at most three digits', (lang) => amount(976165308000, 'KZT', lang, { rounding: 1000 }), [
		'976_млрд теңге',
		'976_млрд тенге',
		'976_billion tenge'
	]),
	inThree('in full', (lang) => amount(976165308000, 'KZT', lang, { rounding: 1000, compact: false }), [
		'976_165_308_000 теңге',
		'976_165_308_000 тенге',
		'976,165,308,000 tenge'
	]),
	inThree('nothing', (lang) => amount(0, 'KZT', lang), ['0 теңге', '0 тенге', '0 tenge']),
	inThree('a rate', (lang) => amount(426.03, 'KZT', lang, { rounding: 0.01 }), [
		'426,03 теңге',
		'426,03 тенге',
		'426.03 tenge'
	]),
	inThree('per person', (lang) => amount(85000, 'KZT_per_person', lang, { precision: 'over' }), [
		'адам басына 85_000 теңгеден астам',
		'более 85_000 тенге на человека',
		'over 85,000 tenge per person'
	]),
	inThree('people', (lang) => amount(11e6, 'persons', lang, { precision: 'about' }), [
		'шамамен 11_млн адам',
		'около 11_млн человек',
		'about 11_million people'
	]),
	inThree('two people', (lang) => amount(22, 'persons', lang), ['22 адам', '22 человека', '22 people']),
	inThree('over one person', (lang) => amount(1, 'persons', lang, { precision: 'over' }), [
		'1 адамнан астам',
		'более 1 человека',
		'over 1 person'
	]),
	inThree('dollars', (lang) => amount(6.3e9, 'USD', lang, { precision: 'over' }), [
		'6,3_млрд АҚШ долларынан астам',
		'более 6,3_млрд долларов США',
		'over 6.3_billion US dollars'
	]),
	inThree('share of GDP', (lang) => amount(2.14, 'percent_of_gdp', lang, { digits: 1 }), [
		'ЖІӨ-нің 2,1_%-ы',
		'2,1_% ВВП',
		'2.1 percent of GDP'
	]),
	inThree('over a share of GDP', (lang) => amount(2, 'percent_of_gdp', lang, { precision: 'over' }), [
		'ЖІӨ-нің 2_%-дан астамы',
		'более 2_% ВВП',
		'over 2 percent of GDP'
	]),
	inThree('over a count', (lang) => amount(5e6, 'count', lang, { precision: 'over' }), [
		'5_млн-нан астам',
		'более 5_млн',
		'over 5_million'
	]),
	inThree('percent', (lang) => percent(3, lang), ['3_%', '3_%', '3 percent']),
	inThree('percent with digits', (lang) => percent(17.4080410607357, lang, 1), ['17,4_%', '17,4_%', '17.4 percent']),
	inThree('short tenge', (lang) => shortAmount(2.8 * T, 'KZT', lang), ['2,8_трлн_₸', '2,8_трлн_₸', '₸2.8_trn']),
	inThree('short over', (lang) => shortAmount(2.8 * T, 'KZT', lang, { precision: 'over' }), [
		'>_2,8_трлн_₸',
		'>_2,8_трлн_₸',
		'>_₸2.8_trn'
	]),
	inThree('short thousands', (lang) => shortAmount(347000, 'persons', lang), ['347_мың', '347_тыс.', '347k']),
	inThree('short minus', (lang) => shortAmount(-5e11, 'KZT', lang), ['−500_млрд_₸', '−500_млрд_₸', '−₸500_bn']),
	inThree('short percent', (lang) => shortAmount(3, 'percent', lang), ['3_%', '3_%', '3%']),
	inThree('one scale for an axis', (lang) => shortAmount(5e11, 'KZT', lang, { scale: 'trillion' }), [
		'0,5_трлн_₸',
		'0,5_трлн_₸',
		'₸0.5_trn'
	]),
	inThree('unit line', (lang) => unitLine('KZT', lang, 'billion'), ['млрд теңге', 'млрд тенге', 'billion tenge']),
	inThree('unit line without a scale', (lang) => unitLine('percent_of_gdp', lang), [
		'ЖІӨ-ге қатысты, %',
		'% ВВП',
		'percent of GDP'
	]),
	inThree('prices of a month', (lang) => inPricesOf('2025-12', lang), [
		'2025_ж. желтоқсан бағасымен',
		'в ценах декабря 2025_г.',
		'in prices of December 2025'
	]),
	inThree('prices of a year', (lang) => inPricesOf('2023', lang), [
		'2023_жылғы бағамен',
		'в ценах 2023_года',
		'in prices of 2023'
	])
].flat();
