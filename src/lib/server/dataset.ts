/** The record as pages need it, asked of the published extracts once while building. */

import type { Lang } from '../contract/vocabulary.ts';
import { codeNames, noteNames, publications, type Publication } from '../query/catalogue.ts';
import { openNode } from '../query/node.server.ts';
import { run, type Connector } from '../query/query.ts';
import { disagreements, preferences, printedFacts, revisions } from '../query/receipts.ts';
import type { Disagreement, PrintedFact } from '../query/receipts.ts';
import { EXTRACTS, manifest } from './manifest.ts';

export interface PublishedRecord {
	/** Every printed figure, the newest period first. */
	readonly facts: readonly PrintedFact[];
	readonly publications: readonly Publication[];
	/** Throws for a fact that the record does not hold. */
	fact(factId: string): PrintedFact;
	/** Throws for a source that the record does not hold. */
	publication(sourceId: string): Publication;
	factsOf(sourceId: string): readonly PrintedFact[];
	disagreementsOf(factId: string): readonly Disagreement[];
	/** The facts of one question and series, oldest edition first; empty when the fact has no other edition. */
	editionsOf(factId: string): readonly string[];
	/** Why the fact is the preferred one; null when another fact is. */
	reasonOf(factId: string): string | null;
	/** Null when the list has no such code. */
	nameOf(list: string, code: string, lang: Lang): string | null;
	/** A note of a fact in another language; null where it stands in English only. */
	noteIn(note: string, lang: Lang): string | null;
}

let opened: Promise<Connector> | null = null;
let known: Promise<PublishedRecord> | null = null;

/** The build's one engine, with every table of the extracts. */
export function engine(): Promise<Connector> {
	opened ??= openNode(
		EXTRACTS,
		manifest().tables.map((table) => table.name)
	);
	return opened;
}

export function publishedRecord(): Promise<PublishedRecord> {
	known ??= read();
	return known;
}

async function read(): Promise<PublishedRecord> {
	const connector = await engine();
	const facts = await run(printedFacts, connector);
	const sources = await run(publications, connector);
	const names = new Map((await run(codeNames, connector)).map(({ list, code, name }) => [`${list} ${code}`, name]));
	const notes = new Map((await run(noteNames, connector)).map((note) => [note.en, note]));
	const reasons = new Map((await run(preferences, connector)).map(({ factId, reason }) => [factId, reason]));
	const gaps = await run(disagreements, connector);
	const editions = await run(revisions, connector);

	const factById = new Map(facts.map((fact) => [fact.factId, fact]));
	const sourceById = new Map(sources.map((source) => [source.sourceId, source]));
	const bySource = grouped(facts, (fact) => fact.sourceId);
	const bySeries = grouped(editions, ({ question, series }) => `${question} ${series}`);
	const seriesOf = new Map(editions.map(({ factId, question, series }) => [factId, `${question} ${series}`]));

	return {
		facts,
		publications: sources,
		fact: (factId) => found(factById.get(factId), 'fact', factId),
		publication: (sourceId) => found(sourceById.get(sourceId), 'source', sourceId),
		factsOf: (sourceId) => bySource.get(sourceId) ?? [],
		disagreementsOf: (factId) => gaps.filter(({ factIds }) => factIds.includes(factId)),
		editionsOf: (factId) => (bySeries.get(seriesOf.get(factId) ?? '') ?? []).map((revision) => revision.factId),
		reasonOf: (factId) => reasons.get(factId) ?? null,
		nameOf: (list, code, lang) => names.get(`${list} ${code}`)?.[lang] ?? null,
		noteIn: (note, lang) => notes.get(note)?.[lang] ?? null
	};
}

function grouped<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
	const groups = new Map<string, T[]>();
	for (const one of all) {
		const group = groups.get(keyOf(one));
		if (group === undefined) groups.set(keyOf(one), [one]);
		else group.push(one);
	}
	return groups;
}

function found<T>(thing: T | undefined, what: string, id: string): T {
	if (thing === undefined) throw new Error(`record: there is no ${what} ${id}; run "npm run data"`);
	return thing;
}
