/** The annotations that a figure takes: asked by measure, told in words, handed to the drawing. */

import type { TimeNote } from '../charts/time-notes.ts';
import { ANNOTATION_KINDS } from '../contract/tables/annotations.ts';
import type { Lang } from '../contract/vocabulary.ts';
import type { Query } from '../query/query.ts';
import { annotationWords } from '../text/annotations.ts';
import { fill } from '../text/fill.ts';
import { day } from '../text/periods.ts';
import type { Annotation } from './annotation.ts';
import type { Choices, Figure, FigureRow, Statement } from './figure.ts';
import type { WeakFacts } from './weak-evidence.ts';
import { weaklyStated } from './weak-statement.ts';

type InLanguages = Readonly<Record<Lang, string>>;

/** Rows and what stands beside them, as the queries of a figure answer. */
export interface Answer {
	readonly rows: readonly FigureRow[];
	readonly annotations: readonly Annotation[];
	/** Figures behind the rows whose place in the publication was not read, or not in full. */
	readonly weak: WeakFacts;
}

/** The query of the annotations of a figure, to be run beside its own; null where it takes none. */
export function annotationQuery({ id, annotations }: Pick<Figure, 'id' | 'annotations'>): Query<Annotation> | null {
	if (annotations === undefined) return null;
	const { measures, kinds = ANNOTATION_KINDS } = annotations;
	return {
		name: `annotations of ${id}`,
		extracts: ['annotations'],
		sql: `select code, day, kind, short_kk, short_ru, short_en, long_kk, long_ru, long_en, source_id, measures, payers
from annotations
where list_has_any(string_split(measures, ';'), [${quoted(measures)}])
	and kind in (${quoted(kinds)})
order by day, code`,
		read: (cells) => ({
			code: cells.text('code'),
			day: cells.text('day'),
			kind: cells.oneOf('kind', ANNOTATION_KINDS),
			short: { kk: cells.text('short_kk'), ru: cells.text('short_ru'), en: cells.text('short_en') },
			long: { kk: cells.text('long_kk'), ru: cells.text('long_ru'), en: cells.text('long_en') },
			sourceIds: cells.ids('source_id'),
			measures: cells.ids('measures'),
			payers: cells.ids('payers')
		})
	};
}

/** With its words in one language: those of others do not travel with a page. */
export function inOneLanguage(annotation: Annotation, lang: Lang): Annotation {
	const row = (words: InLanguages) => ({ [lang]: words[lang] }) as InLanguages;
	return { ...annotation, short: row(annotation.short), long: row(annotation.long) };
}

/** Those that are shown for the reader's choices. */
export function shownAnnotations(
	{ annotations: taken }: Pick<Figure, 'annotations'>,
	{ rows, annotations }: Pick<Answer, 'rows' | 'annotations'>,
	choices: Choices
): readonly Annotation[] {
	return annotations.filter((annotation) => taken?.when?.(annotation, choices, rows) ?? true);
}

/** Does the day fall between the first and the last of these years? */
export function isInYears(day: string, years: readonly number[]): boolean {
	const year = Number(day.slice(0, 4));
	return year >= Math.min(...years) && year <= Math.max(...years);
}

/** What the figure says, with the words of weak evidence, and with its annotations in the text alternative and for the foot of the table. */
export function annotatedStatement(figure: Figure, answer: Answer, choices: Choices, lang: Lang): Statement {
	const statement = weaklyStated(figure.state(answer.rows, choices, lang), answer.weak, lang);
	const shown = shownAnnotations(figure, answer, choices);
	if (shown.length === 0) return statement;
	const annotations = shown.map(({ code, day: on, long, sourceIds }) => ({
		code,
		when: day(on, lang),
		text: long[lang],
		sourceIds
	}));
	const list = shown.map(({ day: on, short }) => `${day(on, lang)} – ${short[lang]}`).join('; ');
	return { ...statement, alt: `${statement.alt} ${fill(annotationWords(lang).alt, { list })}`, annotations };
}

/** In the terms of a chart. */
export function timeNotes(
	figure: Pick<Figure, 'annotations'>,
	answer: Answer,
	choices: Choices,
	lang: Lang
): readonly TimeNote[] {
	return shownAnnotations(figure, answer, choices).map(({ code, day: on, short }) => ({
		id: code,
		day: on,
		when: day(on, lang),
		words: short[lang]
	}));
}

function quoted(words: readonly string[]): string {
	return words.map((word) => `'${word}'`).join(', ');
}
