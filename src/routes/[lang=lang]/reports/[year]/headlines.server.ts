/** What a year is told first, each a whole sentence that is true read alone. Knows not which figure answers. */

import type { BudgetLaw } from '$lib/contract/newest-law.ts';
import type { Lang } from '$lib/contract/vocabulary.ts';
import type { YearFigure } from '$lib/query/reports.ts';
import { fill, fillKnown } from '$lib/text/fill.ts';
import { newerLawSentence } from '$lib/text/newest-law.ts';
import { reportWords } from '$lib/text/pages/reports.ts';
import { day, period } from '$lib/text/periods.ts';
import { terms } from '$lib/text/terms.ts';
import type { PublishedRecord } from '$lib/server/dataset.ts';
import { valueLink, yearLine, type ValueLink, type YearLine } from './lines.server.ts';
import { headlineOf, HEADLINES, nearOf, type Headline } from '$lib/server/report-parts.ts';

export interface ReportHeadline {
	readonly headline: Headline;
	/** A sentence around its number, which leads to its publication. */
	readonly said: { readonly before: string; readonly value: ValueLink; readonly after: string } | null;
	/** Where there is no number: that there is none, and what is known instead. */
	readonly missing: string;
	readonly near: YearLine | null;
}

/** From this day there are two packages. */
const TWO_PACKAGES = '2020-01-01';
/** Stands for the number while its sentence is put together. */
const NUMBER = '\n';

/** A forecast of an older law says that a newer one is there (`newer`). `fund` is the year in which the money of the Fund begins in the record: earlier years do not lack it. */
export function reportHeadlines(
	year: number,
	figures: readonly YearFigure[],
	fund: number,
	newer: BudgetLaw | null,
	record: PublishedRecord,
	lang: Lang
): ReportHeadline[] {
	const words = reportWords(lang).headline;
	return HEADLINES.map((headline) => {
		const figure = headlineOf(headline, figures);
		const name = words[headline];
		if (figure !== null) {
			const forecast = figure.measure === 'forecast_receipts' ? newerLawSentence('forecast', newer, lang) : [];
			const [before = '', after = ''] = [sentenceOf(headline, figure, record, lang), ...forecast]
				.join(' ')
				.split(NUMBER);
			return {
				headline,
				said: { before, value: valueLink(figure.factId, record, lang), after },
				missing: '',
				near: null
			};
		}
		const later = year < fund;
		const near = later ? null : nearOf(headline, figures);
		return {
			headline,
			said: null,
			missing: fill(later ? words.later : words.missing, { name, year: String(later ? fund : year) }),
			near: near && yearLine(near, record, lang)
		};
	});
}

function sentenceOf(headline: Headline, figure: YearFigure, record: PublishedRecord, lang: Lang): string {
	const { said: saidWords, packages, on, announced, during } = reportWords(lang).headline;
	const { start, end, status, sourceId } = record.fact(figure.factId);
	const expected = figure.class === 'expected';
	const { published } = record.publication(sourceId);
	const template = saidWords[headline][expected ? 'expected' : 'happened'];
	// What was expected on a day was said on it; what it was expected for is not said.
	const onDay = expected ? announced : on;
	const when =
		start === end ? fill(onDay, { day: day(end, lang) }) : fill(during, { period: period(start, end, lang) });
	const { weak } = valueLink(figure.factId, record, lang);
	const holes = {
		when,
		period: period(start, end, lang),
		law: published === null ? '' : day(published, lang),
		value: NUMBER,
		status: [terms(lang).statuses[status].name, ...(weak === null ? [] : [weak])].join('; '),
		// Before 2020 there was one package: what is printed for both is the money of that one.
		packages: figure.dim1 !== 'all' ? packages.unnamed : end < TWO_PACKAGES ? '' : packages.all
	};
	return fillKnown(template, holes);
}
