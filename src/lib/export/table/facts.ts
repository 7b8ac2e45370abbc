/** What the files of a figure say that is neither in its answer nor in its own words: the same for the build and for a reader's browser. */

import type { Lang } from '../../contract/vocabulary.ts';
import type { CitedPublication, CitedWork } from '../citation/cited-work.ts';
import type { FilesWords } from '../../text/pages/files.ts';
import type { CodedFact } from './row-codes.ts';
import type { CitationWords } from '../../text/pages/share.ts';
import type { Terms } from '../../text/terms.ts';
import { packFile, unpackRows, type Packed } from '../row-list.ts';

export type FilePublication = CitedPublication;

/** What the record says of the printed figures behind one figure; a page fetches it when its reader cites or makes a file. */
export interface FigureSources {
	readonly publications: Readonly<Record<string, FilePublication>>;
	/** Each printed figure by its id. */
	readonly facts: Readonly<Record<string, FileFact>>;
}

/** What files say of a printed figure by codes, and the publication that printed it. */
export interface FileFact extends Omit<CodedFact, 'factId'> {
	readonly sourceId: string;
}

/** As it is fetched: each name of a field once. */
export interface PackedSources {
	readonly publications: Packed;
	readonly facts: Packed;
}

export function packSources({ publications, facts }: FigureSources): PackedSources {
	const coded = Object.entries(facts).map(([factId, fact]) => ({ factId, ...fact }));
	return {
		publications: packFile(Object.values(publications), 'publications of a figure'),
		facts: packFile(coded, 'figures of its files')
	};
}

export function unpackSources({ publications, facts }: PackedSources): FigureSources {
	const cited = unpackRows(publications) as unknown as FilePublication[];
	const coded = unpackRows(facts) as unknown as (CodedFact & FileFact)[];
	return {
		publications: Object.fromEntries(cited.map((publication) => [publication.id, publication])),
		facts: Object.fromEntries(coded.map(({ factId, ...fact }) => [factId, fact]))
	};
}

/** The words of files in one language. */
export interface FileLanguage extends Omit<FilesWords, 'panel'> {
	/** Name of the site. */
	readonly site: string;
	/** Before the names of those who printed the figures. */
	readonly sourceColumn: string;
	readonly citation: CitationWords;
	readonly terms: Pick<Terms, 'units' | 'statuses' | 'precisions' | 'evidence' | 'notPublished' | 'derived'>;
	/** Name of each formula by its id. */
	readonly formulas: Readonly<Record<string, string>>;
}

export interface FilesPlace {
	/** The version of the record. */
	readonly version: string;
	/** Its newest day, `YYYY-MM-DD`. */
	readonly day: string;
	/** Full address of the newest page of the figure. */
	readonly latest: string;
	readonly frozen: CitedWork['frozen'];
	/** Origin and base path, without a slash at the end. */
	readonly root: string;
}

/** Throws for one that the record does not hold. */
export function factIn({ facts }: FigureSources, factId: string): FileFact {
	const fact = facts[factId];
	if (fact === undefined) throw new Error(`files: the printed figure should be listed, got ${factId}`);
	return fact;
}

/** Throws for one that the record does not hold. */
export function publicationIn({ publications }: FigureSources, sourceId: string): FilePublication {
	const publication = publications[sourceId];
	if (publication === undefined) throw new Error(`files: the publication should be listed, got ${sourceId}`);
	return publication;
}

export class FileFacts {
	constructor(
		readonly lang: Lang,
		readonly words: FileLanguage,
		readonly place: FilesPlace,
		private readonly sources: FigureSources
	) {}

	/** Throws for one that the record does not hold. */
	fact(factId: string): CodedFact & FileFact {
		return { factId, ...factIn(this.sources, factId) };
	}

	/** Id of the publication that printed the figure. Throws for one that the record does not hold. */
	sourceOf(factId: string): string {
		return this.fact(factId).sourceId;
	}

	/** Throws for one that the record does not hold. */
	publication(sourceId: string): FilePublication {
		return publicationIn(this.sources, sourceId);
	}
}
