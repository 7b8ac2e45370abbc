/** What a figure inside a page of others says, and where its links lead. */

import { namesIn } from '$lib/figures/choice-words.ts';
import { stateName } from '$lib/figures/choices.ts';
import { figureOf } from '$lib/figures/figures.ts';
import { embedPath } from '$lib/export/embed/embed-address.ts';
import { EVERYTHING, fileName, filePath, picturePath } from '$lib/export/files.ts';
import { pathTo, address } from '$lib/server/site.ts';
import { earlyScript } from '$lib/server/embed/early.ts';
import { everyEmbed, framedFigure } from '$lib/server/embed/framed.ts';
import { themes } from '$lib/server/embed/themes.ts';
import { listed, WHOLE } from '$lib/server/listed.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

/** What most readers of a newsroom's page would take; the page of the figure has the rest, and makes the files of other states. */
const TABLES = [
	['xlsx', 'Excel'],
	['csv', 'CSV']
] as const;
const FILES = [...TABLES, ['png', 'PNG'] as const];

export const entries: EntryGenerator = listed(everyEmbed, WHOLE);

export const load: PageServerLoad = async ({ params: { lang, id, state = '' } }) => {
	const framed = await framedFigure(id, state, lang);
	const figure = figureOf(id);
	const { choices, text = false } = figure;
	const names = namesIn(figure, lang);
	const pathOf = (chosen: typeof framed.choices) => pathTo(embedPath(lang, id, stateName(choices, chosen)));
	return {
		lang,
		...framed,
		from: undefined,
		source: undefined,
		/** Figures in words have no marks to walk. */
		marks: !text,
		rows: framed.statement.table.rows.map(({ cells, factIds, sourceIds = [] }) => {
			const [sourceId] = sourceIds;
			if (factIds.length > 0) return { cells, href: framed.from(factIds) };
			return { cells, href: sourceId === undefined ? null : framed.source(sourceId) };
		}),
		links: choices.map(({ name, options }) => ({
			name: names.choices[name] ?? name,
			options: options.map((option) => ({
				href: pathOf({ ...framed.choices, [name]: option }),
				words: names.choices[`${name}.${option}`] ?? option,
				current: framed.choices[name] === option
			}))
		})),
		told: JSON.stringify({
			// A page of a state asks for no other one.
			choices: state === '' ? choices : [],
			names: { ...(state === '' && names.choices), ...framed.frame.look },
			refused: framed.words.refusedChoice,
			failed: framed.frame.failed
		}),
		files: {
			words: state === '' ? framed.frame.files : framed.frame.filesOfAll,
			list: (state === '' ? FILES : TABLES).map(([kind, name]) => ({
				href: pathTo(
					kind === 'png'
						? picturePath(lang, id)
						: filePath(lang, id, fileName(id, state === '' ? '' : EVERYTHING, kind))
				),
				name: kind === 'png' ? fileName(id, '', kind) : null,
				words: name
			}))
		},
		head: earlyScript(state === '' ? choices.flatMap(({ name, formerly = [] }) => [name, ...formerly]) : []),
		themes: `<style>${themes()}</style>`,
		canonical: address(pathTo(`/${lang}/figures/${id}/`)),
		oembed: address(`${pathTo(embedPath(lang, id, state))}oembed.json`)
	};
};
