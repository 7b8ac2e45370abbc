/** Everything the record says of one year, ready to print. */

import { error } from '@sveltejs/kit';
import { FORMULAS } from '$lib/contract/formulas.ts';
import { LANGS, type Lang } from '$lib/contract/vocabulary.ts';
import type { PlanActual, YearFigure } from '$lib/query/reports.ts';
import { signWords, WEAK_SIGN, weakKinds } from '$lib/text/evidence.ts';
import { fill } from '$lib/text/fill.ts';
import { newerLawSentence, newestLaw } from '$lib/text/newest-law.ts';
import { wordOf } from '$lib/text/in-one.ts';
import { number } from '$lib/text/numbers.ts';
import { reportWords } from '$lib/text/pages/reports.ts';
import { day } from '$lib/text/periods.ts';
import { byName } from '$lib/text/sort.ts';
import { requestable } from '$lib/server/requestable.ts';
import { cited, sourcePath, whatOf } from '$lib/server/citations.ts';
import { leadsLink, leadsOfGrid } from '$lib/server/leads.ts';
import { publishedRecord, type PublishedRecord } from '$lib/server/dataset.ts';
import { pathTo } from '$lib/server/site.ts';
import { yearAnswers, years, yearsOfTheFund, type YearAnswers } from '$lib/server/report-year.ts';
import { partBars, planBars } from './bars.server.ts';
import { shareOfPlan } from './compared.server.ts';
import { disputeLines } from './disputes.server.ts';
import { gapLines } from './gaps.server.ts';
import { reportHeadlines } from './headlines.server.ts';
import { valueLink, weaklyDerived, yearLine } from './lines.server.ts';
import { partOf, PARTS } from '$lib/server/report-parts.ts';
import { listed } from '$lib/server/listed.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = listed(async () => {
	const all = await years();
	return LANGS.flatMap((lang) => all.map((year) => ({ lang, year: String(year) })));
});

export const load: PageServerLoad = async ({ params: { lang, year: requested } }) => {
	const all = await yearAnswers();
	const answers = all.find(({ year }) => String(year) === requested);
	if (answers === undefined) error(404);
	const { year, figures } = answers;
	const record = await publishedRecord();
	const words = reportWords(lang);
	const holes = { year: String(year) };
	const before = String(year - 1);
	const order = byName(lang);
	const counts = new Map<string, number>();
	for (const { factId } of figures) {
		const { sourceId } = record.fact(factId);
		counts.set(sourceId, (counts.get(sourceId) ?? 0) + 1);
	}
	const neighbour = (other: number, template: string) =>
		all.some((one) => one.year === other)
			? { words: fill(template, { year: String(other) }), href: pathTo(`/${lang}/reports/${other}/`) }
			: null;
	const gaps = await Promise.all(
		gapLines(answers.gaps, record, lang).map(async (group) => ({
			...group,
			leads: await leadsOfGrid(group.grid, lang)
		}))
	);
	const { first: fund } = yearsOfTheFund(all);
	const disagreements = await disputeLines(answers.disagreements, record, lang);
	return {
		year,
		title: fill(words.title, holes),
		lead: fill(words.lead, holes),
		words: {
			...words,
			editionNote: [
				fill(words.editionNote, { newest: newestLaw('forecast', answers.newer.forecast, lang) }),
				...newerLawSentence('forecast', answers.newer.forecast, lang)
			].join(' '),
			columns: { ...words.columns, change: fill(words.columns.change, { before }) },
			formula: fill(words.formula, {
				symbols: FORMULAS.change_year.symbols,
				share: FORMULAS.share_executed.symbols
			})
		},
		headlines: reportHeadlines(year, figures, fund, answers.newer.forecast, record, lang),
		planActuals: answers.planActuals.map((pair) => ({
			what: whatOf(record.fact(pair.planned), record, lang),
			planned: valueLink(pair.planned, record, lang),
			happened: valueLink(pair.happened, record, lang),
			share: shareSentence(pair, record, lang)
		})),
		planNote: planNote(answers, record, lang),
		signs: signsOf(figures, record, lang),
		planBars: planBars(answers.planActuals, record, lang),
		parts: PARTS.map((part) => ({
			part,
			bars: partBars(part, figures, record, lang),
			name: words.parts[part],
			note: wordOf(words.partNotes, part) ?? null,
			lines: figures.filter((figure) => partOf(figure) === part).map((figure) => yearLine(figure, record, lang))
		})),
		events: answers.events.map((event) => ({
			day: day(event.day, lang),
			title: event.titles[lang],
			href: sourcePath(event.sourceId, lang)
		})),
		gaps,
		leads: leadsLink(lang),
		disagreements,
		requestable: await requestable(
			[...gaps.flatMap((group) => group.gaps), ...disagreements].map(({ asks }) => asks),
			lang
		),
		sources: [...counts]
			.map(([sourceId, count]) => ({
				...cited(record.publication(sourceId), lang),
				line: fill(words.sources.line, { count: number(count, lang) })
			}))
			.sort((a, b) => order(a.title, b.title) || order(a.sourceId, b.sourceId)),
		ways: [neighbour(year - 1, words.before), neighbour(year + 1, words.after)].filter((way) => way !== null),
		all: pathTo(`/${lang}/reports/`),
		head: { title: fill(words.title, holes), description: fill(words.description, holes) }
	};
};

/** The share of the plan, and how far its two figures were read; that it is not exact where it cannot be told. */
function shareSentence(pair: PlanActual, record: PublishedRecord, lang: Lang): string {
	const share = shareOfPlan(pair, record, lang);
	if (share === null) return reportWords(lang).planActual.inexact;
	return weaklyDerived(share.sentence, [record.fact(pair.planned), record.fact(pair.happened)], lang);
}

/** What the sign of weak evidence stands for on this page; null where no figure has it. */
function signsOf(figures: readonly YearFigure[], record: PublishedRecord, lang: Lang): string | null {
	const kinds = weakKinds(figures.map(({ factId }) => record.fact(factId).evidence));
	return kinds.size === 0 ? null : `${WEAK_SIGN} ${signWords(kinds, lang)}.`;
}

/** From which law the plan of the budget is; null where no execution stands beside it. */
function planNote({ planActuals, newer }: YearAnswers, record: PublishedRecord, lang: Lang): string | null {
	const budget = planActuals.map(({ planned }) => record.fact(planned)).find(({ theme }) => theme === 'budget');
	if (budget === undefined) return null;
	const law = record.publication(budget.sourceId).title[lang];
	return [
		fill(reportWords(lang).planActual.law, { law, newest: newestLaw('lines', newer.lines, lang) }),
		...newerLawSentence('lines', newer.lines, lang)
	].join(' ');
}
