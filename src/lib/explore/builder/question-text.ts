/** A built question in words, for those who cite it: what is counted, by what, and what was picked. */

import type { BuildWords } from '../../text/pages/explore-build.ts';
import type { Catalogue } from './catalogue.ts';
import type { Dimension } from './dimensions.ts';
import type { Question } from './question.ts';
import { nameOf } from './drawing-context.ts';

/** Names told of one choice; of more their number is. */
const MOST = 4;

export function questionText(question: Question, catalogue: Catalogue, words: BuildWords): string {
	const { theme, measure, unit } = question;
	const name =
		catalogue.measures.find((candidate) => candidate.theme === theme && candidate.code === measure)?.name ?? measure;
	return [unit === 'printed' ? name : `${name}, ${words.units[unit]}`, choicesText(question, catalogue, words)].join(
		'; '
	);
}

/** What stands beside the name of the measure: by what it is split, which figures, and what was picked. */
export function choicesText({ by, series, filters, facts }: Question, catalogue: Catalogue, words: BuildWords): string {
	const splits = [by, ...(series === null ? [] : [series])].map((dimension) => words.dimensions[dimension]);
	const picked = (Object.entries(filters) as [Dimension, readonly string[]][]).map(([dimension, codes]) => {
		const names = codes.slice(0, MOST).map((code) => nameOf(catalogue, words, dimension, code));
		const rest = codes.length > MOST ? ` … (${codes.length})` : '';
		return `${words.dimensions[dimension]}: ${names.join(', ')}${rest}`;
	});
	return [
		`${words.fields.by}: ${splits.join(', ')}`,
		...(facts === 'all' ? [`${words.fields.facts}: ${words.facts.all}`] : []),
		...picked
	].join('; ');
}
