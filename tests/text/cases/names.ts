/** Names in order, lists and plural forms. */

import type { Lang } from '../../../src/lib/contract/vocabulary.ts';
import { listOf } from '../../../src/lib/text/list.ts';
import { plural } from '../../../src/lib/text/plurals.ts';
import { byName } from '../../../src/lib/text/sort.ts';
import { inThree, type Case, type InThree } from './case.ts';

const FORMS: Record<Lang, readonly string[]> = {
	kk: ['сан'],
	ru: ['число', 'числа', 'чисел'],
	en: ['figure', 'figures']
};

/** A word for nearly every letter of the Kazakh alphabet, in its order. */
const KAZAKH = [
	'9 2018 Астана Әулиекөл Балқаш Волков Гүлшат Ғабит Дарьял Екібастұз Ёлка Жезқазған Заречный Индер Йод Кентау',
	'Қызылорда Ленгер Мойынты Нұра Ңоян Орал Өскемен Петропавл Рудный Сарань Тараз Урал Ұзынағаш Үржар Форт Хромтау',
	'Һәм Цемент Чапай Шымкент Щучинск Ыбырай Ізет Эмбі Юрта Яғни OSMS'
].join(' ');
const RUSSIAN = '9 2018 Алматы астана Астана «Бота» Ежик Ёлка Жезказган Кор Қор Ястреб OSMS';
const ENGLISH = '9 2018 Abai almaty Almaty B-1 B-2 Kyzylorda Shymkent Zhetysu Акмола';
const SORTED: InThree = [KAZAKH, RUSSIAN, ENGLISH];
const NAMES: Record<Lang, string> = { kk: KAZAKH, ru: RUSSIAN, en: ENGLISH };

/** Every third name, then the rest: the same disorder in every engine. */
function disordered(names: string): string[] {
	const list = names.split(' ');
	return [2, 0, 1].flatMap((start) => list.filter((_, index) => index % 3 === start).reverse());
}

export const NAMES_CASES: Case[] = [
	inThree('names in order', (lang) => disordered(NAMES[lang]).sort(byName(lang)).join(' '), SORTED),
	inThree('no name', (lang) => listOf([], lang), ['', '', '']),
	inThree('two names', (lang) => listOf(['A', 'B'], lang), ['A және B', 'A и B', 'A and B']),
	inThree('three names', (lang) => listOf(['A', 'B', 'C'], lang), ['A, B және C', 'A, B и C', 'A, B and C']),
	[1, 2, 5, 11, 12, 21, 22, 111, 0].flatMap((count) => {
		const ru = count === 1 || count === 21 ? 'число' : count === 2 || count === 22 ? 'числа' : 'чисел';
		return inThree(`after ${count}`, (lang) => plural(count, lang, FORMS[lang]), [
			'сан',
			ru,
			count === 1 ? 'figure' : 'figures'
		]);
	}),
	inThree('after a fraction', (lang) => plural(2.5, lang, FORMS[lang]), ['сан', 'числа', 'figures'])
].flat();
