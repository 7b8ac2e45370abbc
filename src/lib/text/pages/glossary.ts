/** The words of the glossary by language. For building pages: a browser gets the words of its own page only. */

import type { Lang } from '../../contract/vocabulary.ts';
import { inOne, type InOne } from '../in-one.ts';

const WORDS = {
	title: { kk: 'Терминдер', ru: 'Термины', en: 'Terms' },
	description: {
		kk: 'Мұнда міндетті медициналық сақтандырудың және осы сайттың терминдері қарапайым сөзбен түсіндірілген.',
		ru: 'Эта страница объясняет термины обязательного медицинского страхования и этого сайта простыми словами.',
		en: 'This page explains the terms of compulsory health insurance and of this site in plain words.'
	},
	lead: {
		kk: 'Сайтта кездесетін сөздер не білдіреді. Заң немесе Қордың өзі анықтаған терминнің дереккөзі көрсетілген, қалғаны – біздің түсіндірмеміз.',
		ru: 'Что значат слова, которые встречаются на сайте. Если термин определяет закон или сам Фонд, назван источник; остальное объяснено нами.',
		en: 'What the words met on this site mean. Where the law or the Fund itself defines a term, the source is named; the rest we explain.'
	},
	/** Before the names of a term in the other languages. */
	others: { kk: 'Басқа тілдерде', ru: 'На других языках', en: 'In the other languages' },
	/** Before the publication that says what a term is. */
	source: { kk: 'Біздің сөзімізбен, дереккөзі бойынша', ru: 'Нашими словами, по источнику', en: 'In our words, after' },
	formula: { kk: 'Формуласы', ru: 'Формула', en: 'Formula' },
	own: { kk: 'Біздің түсіндірмеміз', ru: 'Наше объяснение', en: 'Our explanation' },
	/** The link from an explanation in place to the glossary. */
	open: { kk: 'Терминдер тізімінде', ru: 'В списке терминов', en: 'In the list of terms' },
	/** Closes an explanation in place. */
	close: { kk: 'Жабу', ru: 'Закрыть', en: 'Close' }
};

export type GlossaryWords = InOne<typeof WORDS>;

export function glossaryWords(lang: Lang): GlossaryWords {
	return inOne(WORDS, lang);
}
