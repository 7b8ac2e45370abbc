/** A figure in one state and language as it stands inside a page of others: words, drawing at two widths, addresses. */

import { render } from 'svelte/server';
import { LANGS, type Lang } from '../../contract/vocabulary.ts';
import { annotatedStatement, timeNotes } from '../../figures/annotations.ts';
import { everyState, stateName, writeChoices } from '../../figures/choices.ts';
import { creditsOf, publishersOf } from '../../figures/credits.ts';
import type { Choices, Figure, Statement } from '../../figures/figure.ts';
import FigureDrawing from '../../figures/FigureDrawing.svelte';
import { FIGURES, figureOf } from '../../figures/figures.ts';
import { DESK, PHONE } from '../../figures/widths.ts';
import { namedPublishers } from '../../export/citation/credit-line.ts';
import { fill } from '../../text/fill.ts';
import { editionWords } from '../../text/pages/editions.ts';
import { embedWords } from '../../text/pages/embed.ts';
import { shareWords } from '../../text/pages/share.ts';
import { pageWords } from '../../text/pages/words.ts';
import { day } from '../../text/periods.ts';
import { dataHash, frozenDay } from '../editions.ts';
import { answered } from '../answers.ts';
import { manifest } from '../manifest.ts';
import { publishedRecord } from '../dataset.ts';
import { newestBase, pathTo } from '../site.ts';
import { textureKeys } from './texture-keys.ts';

/** Every address that an embed has: each figure in each of its states and each language. */
export function everyEmbed(): { lang: Lang; id: string; state: string | undefined }[] {
	return LANGS.flatMap((lang) =>
		FIGURES.flatMap(({ id, choices }) =>
			everyState(choices).map((chosen) => ({ lang, id, state: stateName(choices, chosen) || undefined }))
		)
	);
}

/** Null when the figure has no such state. */
export function choicesOf(figure: Figure, state: string): Choices | null {
	return everyState(figure.choices).find((choices) => stateName(figure.choices, choices) === state) ?? null;
}

/** That the figure is frozen, with the way to the newest one, and what its script asks for newer data. */
export interface Edition {
	readonly words: string;
	readonly href: string;
	readonly link: string;
	readonly edition: string;
	readonly version: string;
	readonly list: string;
	readonly data: string;
	readonly newer: string;
	readonly changed: string;
}

/** Null on the site of the newest data. */
function editionOf(embed: string, lang: Lang): Edition | null {
	const frozenOn = frozenDay();
	if (frozenOn === null) return null;
	const words = editionWords(lang);
	return {
		words: fill(words.frozen, { day: day(frozenOn, lang) }),
		href: newestBase + embed,
		link: words.newest,
		edition: frozenOn,
		version: manifest().version,
		list: `${newestBase}/releases.json`,
		data: dataHash(),
		newer: words.newer,
		changed: words.changed
	};
}

export type FramedFigure = Awaited<ReturnType<typeof framedFigure>>;

/** Throws when there is no such figure or state. */
export async function framedFigure(id: string, state: string, lang: Lang) {
	const figure = figureOf(id);
	const choices = choicesOf(figure, state);
	if (choices === null) throw new Error(`embed: figure ${id} has no state called "${state}"`);
	const answer = await answered(figure);
	const statement = annotatedStatement(figure, answer, choices, lang);
	const { frame } = embedWords(lang);
	const { name, figure: words } = pageWords(lang);
	const page = `${pathTo(`/${lang}/figures/${id}/`)}${writeChoices(figure.choices, choices)}`;
	const from = (factIds: readonly string[]) => `${page}#from-${factIds[0]}`;
	const source = (sourceId: string) => pathTo(`/${lang}/sources/${sourceId}/`);
	const drawn = (width: number) => {
		const notes = timeNotes(figure, answer, choices, lang);
		const props = {
			figure,
			rows: answer.rows,
			weak: answer.weak,
			choices,
			notes,
			lang,
			width,
			id: `at-${width}`,
			from,
			source
		};
		return render(FigureDrawing, { props });
	};
	const sheets = { phone: drawn(PHONE), desk: drawn(DESK) };
	const phone = outward(sheets.phone.body);
	// Twice the same words would be half of its bytes.
	const desk = figure.fluid ? null : outward(sheets.desk.body);
	return {
		id,
		state,
		choices,
		title: figure.wordsIn(lang).title,
		description: figure.wordsIn(lang).description,
		statement,
		phone,
		desk,
		// The styles of figures in words come with their markup.
		styles: sheets.desk.head.replace(/<!--.*?-->/gs, ''),
		// A drawing with keys of its own says the same.
		textures: phone.includes('class="key') ? [] : textureKeys(phone, lang),
		words,
		frame,
		page,
		from,
		source,
		publishers: sentence(fill(frame.source, { publishers: await publishersIn(statement, lang) })),
		record: sentence(fill(frame.record, { day: day(manifest().day, lang) })),
		edition: editionOf(`/embed/${lang}/${id}/${state === '' ? '' : `${state}/`}`, lang),
		back: fill(frame.back, { site: name }),
		site: name
	};
}

/** An abbreviation at its end needs no second full stop. */
function sentence(text: string): string {
	return text.replace(/\.\.$/, '.');
}

/** Marks lead out of the frame as its other links do, by a word of their own: a link inside a drawing does not heed `base`. A window opened so knows no opener. */
function outward(markup: string): string {
	return markup.replace(/<a class="mark"/g, '<a target="_blank" class="mark"');
}

/** Who published what is shown, those of most figures first. */
async function publishersIn(statement: Statement, lang: Lang): Promise<string> {
	const record = await publishedRecord();
	const credits = creditsOf([statement], (factId) => record.fact(factId).sourceId);
	const publishers = publishersOf(credits, (sourceId) => record.publication(sourceId).publisher[lang]);
	return namedPublishers(publishers, shareWords(lang).citation.creditMore);
}
