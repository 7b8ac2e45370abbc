/** What a page says when the site has a newer version of it, in each language; the small script of every page carries it. */

import type { Lang } from '../contract/vocabulary.ts';

interface NewerPageWords {
	readonly notice: string;
	/** The button that loads the page anew. */
	readonly reload: string;
}

export const NEWER_PAGE: Readonly<Record<Lang, NewerPageWords>> = {
	kk: {
		notice:
			'Бұл беттің жаңа нұсқасы шықты, сондықтан мұнда бәрі жұмыс істемеуі мүмкін. Енгізгеніңіз бет қайта жүктелгенше сақталады.',
		reload: 'Бетті қайта жүктеу'
	},
	ru: {
		notice:
			'Вышла новая версия этой страницы, и здесь может работать не все. Введенное останется, пока вы не обновите страницу.',
		reload: 'Обновить страницу'
	},
	en: {
		notice:
			'A newer version of this page is there, so not everything here may work. What you entered stays until you reload.',
		reload: 'Reload the page'
	}
};
