/** The page of changes, in Russian. */

import type { ChangeWords } from '../changes.ts';

export const ru: ChangeWords = {
	title: 'Изменения в данных',
	description:
		'Эта страница говорит, какие цифры и публикации добавлены в запись, исправлены или убраны из нее и почему.',
	lead: 'Все, что добавлено в запись, исправлено в ней или убрано из нее, с причиной. Кто цитировал цифру, увидит здесь, не изменилась ли она.',
	feeds: 'Следить за изменениями',
	atom: 'лента Atom',
	json: 'лента JSON',
	kinds: { added: 'Добавлено', corrected: 'Исправлено', left_out: 'Убрано' },
	what: 'Что затронуто',
	whatLeftOut: 'Ключи, которых в записи больше нет',
	count: 'цифр и публикаций: {count}'
};
