/** Words around annotations: in the text alternative of a drawing and over those at the foot of its table. */

import type { Lang } from '../contract/vocabulary.ts';

export interface AnnotationWords {
	/** Ends the text alternative. */
	readonly alt: string;
	/** Over the annotations of a table. */
	readonly heading: string;
}

const WORDS: Readonly<Record<Lang, AnnotationWords>> = {
	kk: { alt: 'Диаграммада белгіленген өзгерістер: {list}.', heading: 'Осы жылдары не өзгерді' },
	ru: { alt: 'На графике отмечено: {list}.', heading: 'Что менялось в эти годы' },
	en: { alt: 'Marked in the drawing: {list}.', heading: 'What changed in these years' }
};

export function annotationWords(lang: Lang): AnnotationWords {
	return WORDS[lang];
}
