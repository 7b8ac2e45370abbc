/** The words of the page of changes and of its feeds, by language. For building pages. */

import type { Lang } from '../../contract/vocabulary.ts';
import { inOne, type InOne } from '../in-one.ts';

const WORDS = {
	title: { kk: 'Деректердегі өзгерістер', ru: 'Изменения в данных', en: 'Changes of the data' },
	description: {
		kk: 'Бұл бет жинаққа қандай сандар мен жарияланымдар енгізілгенін, қайсысы түзетілгенін немесе алып тасталғанын және неге екенін айтады.',
		ru: 'Эта страница говорит, какие цифры и публикации добавлены в свод, исправлены или убраны из него и почему.',
		en: 'This page tells which figures and publications were added to the record, corrected in it or left out of it, and why.'
	},
	lead: {
		kk: 'Жинаққа енгізілгеннің, онда түзетілгеннің және одан алып тасталғанның бәрі себебімен көрсетілген. Санды дәйексөз еткен адам оның содан бері өзгерген-өзгермегенін осы жерден көреді.',
		ru: 'Все, что добавлено в свод, исправлено в нем или убрано из него, с указанием причины. Кто цитировал цифру, увидит здесь, не изменилась ли она.',
		en: 'Everything that was added to the record, corrected in it or left out of it, with the reason. Whoever has quoted a figure can see here whether it has changed since.'
	},
	feeds: { kk: 'Өзгерістерді бақылап отыру', ru: 'Следить за изменениями', en: 'Follow the changes' },
	atom: { kk: 'Atom таспасы', ru: 'лента Atom', en: 'Atom feed' },
	json: { kk: 'JSON таспасы', ru: 'лента JSON', en: 'JSON feed' },
	kinds: {
		added: { kk: 'Енгізілді', ru: 'Добавлено', en: 'Added' },
		corrected: { kk: 'Түзетілді', ru: 'Исправлено', en: 'Corrected' },
		left_out: { kk: 'Алып тасталды', ru: 'Убрано', en: 'Left out' }
	},
	/** Before the figures, publications and tables that changed. */
	what: { kk: 'Нені қамтиды', ru: 'Что затронуто', en: 'It concerns' },
	whatLeftOut: {
		kk: 'Жинақта енді жоқ кілттер',
		ru: 'Ключи, которых в своде больше нет',
		en: 'Keys that are no longer in the record'
	},
	/** Of a long list: how many. */
	count: {
		kk: 'сандар мен жарияланымдар: {count}',
		ru: 'цифр и публикаций: {count}',
		en: 'figures and publications: {count}'
	}
};

export type ChangeWords = InOne<typeof WORDS>;

export function changeWords(lang: Lang): ChangeWords {
	return inOne(WORDS, lang);
}
