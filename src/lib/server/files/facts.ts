/** What the files of a figure say beside its answer, as the record says it while building. */

import { isFormulaId } from '../../contract/formulas.ts';
import type { Lang } from '../../contract/vocabulary.ts';
import { annotatedStatement, type Answer } from '../../figures/annotations.ts';
import { everyState } from '../../figures/choices.ts';
import type { Figure } from '../../figures/figure.ts';
import type { PrintedFact } from '../../query/receipts.ts';
import { filesWords } from '../../text/pages/files.ts';
import { shareWords } from '../../text/pages/share.ts';
import { pageWords } from '../../text/pages/words.ts';
import { terms } from '../../text/terms.ts';
import { frozenAt, newestAddress } from '../editions.ts';
import { manifest } from '../manifest.ts';
import type { PublishedRecord } from '../dataset.ts';
import { address, pathTo } from '../site.ts';
import {
	FileFacts,
	type FigureSources,
	type FileFact,
	type FileLanguage,
	type FilePublication
} from '../../export/table/facts.ts';

/** Every publication that any state of the figure rests on. */
export function figureSources(figure: Figure, answer: Answer, record: PublishedRecord, lang: Lang): FigureSources {
	const tables = everyState(figure.choices).flatMap(
		(choices) => annotatedStatement(figure, answer, choices, lang).table.rows
	);
	const factIds = new Set([...answer.rows, ...tables].flatMap((row) => row.factIds));
	const facts = Object.fromEntries([...factIds].map((factId) => [factId, fileFact(record.fact(factId))]));
	const others = [...answer.rows, ...answer.annotations, ...tables].flatMap(({ sourceIds = [] }) => sourceIds);
	const ids = new Set([...Object.values(facts).map(({ sourceId }) => sourceId), ...others]);
	return {
		facts,
		publications: Object.fromEntries([...ids].map((id) => [id, filePublication(id, record, lang)]))
	};
}

function fileFact({ sourceId, theme, start, end, value, unit, precision, status, evidence }: PrintedFact): FileFact {
	return { sourceId, theme, start, end, value, unit, precision, status, evidence };
}

export function filePublication(id: string, record: PublishedRecord, lang: Lang): FilePublication {
	const { title, publisher, published, url, kind, lang: sourceLang } = record.publication(id);
	return { id, title: title[lang], publisher: publisher[lang], published, url, lang: sourceLang, kind };
}

export function fileLanguage(lang: Lang): FileLanguage {
	const { columns, sheets, rows, cover, legend, sources, pictureFoot } = filesWords(lang);
	const { units, statuses, precisions, evidence, notPublished, derived, formulas } = terms(lang);
	const { name, figure } = pageWords(lang);
	return {
		columns,
		sheets,
		rows,
		cover,
		legend,
		sources,
		pictureFoot,
		site: name,
		sourceColumn: figure.sourceColumn,
		citation: shareWords(lang).citation,
		terms: { units, statuses, precisions, evidence, notPublished, derived },
		formulas: Object.fromEntries(
			Object.entries(formulas).flatMap(([id, { name: formula }]) => (isFormulaId(id) ? [[id, formula]] : []))
		)
	};
}

export function fileFacts(figure: Figure, answer: Answer, record: PublishedRecord, lang: Lang): FileFacts {
	const page = `/${lang}/figures/${figure.id}/`;
	const frozen = frozenAt(page);
	const place = {
		version: manifest().version,
		day: manifest().day,
		latest: newestAddress(page),
		frozen: frozen === null ? null : { address: frozen.address, day: frozen.day },
		root: address(pathTo(''))
	};
	return new FileFacts(lang, fileLanguage(lang), place, figureSources(figure, answer, record, lang));
}
