/** What programs that know oEmbed put in the place of a link to a figure, as a file. */

import { namesIn } from '$lib/figures/choice-words.ts';
import { figureOf } from '$lib/figures/figures.ts';
import { embedPath } from '$lib/export/embed/embed-address.ts';
import { iframeSnippet } from '$lib/export/embed/snippets.ts';
import { fill } from '$lib/text/fill.ts';
import { embedWords } from '$lib/text/pages/embed.ts';
import { address, pathTo } from '$lib/server/site.ts';
import { frameSize } from '$lib/server/embed/frame-size.ts';
import { everyEmbed, framedFigure } from '$lib/server/embed/framed.ts';
import { listed, WHOLE } from '$lib/server/listed.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = listed(everyEmbed, WHOLE);

const PICTURE = { thumbnail_width: 1200, thumbnail_height: 630 };

export const GET: RequestHandler = async ({ params: { lang, id, state = '' } }) => {
	const framed = await framedFigure(id, state, lang);
	const figure = figureOf(id);
	const names = namesIn(figure, lang).choices;
	const labels = figure.choices.map(({ name, options }) => [
		`${names[name] ?? name}:`,
		...options.map((option) => names[`${name}.${option}`] ?? option)
	]);
	const size = frameSize(framed, labels);
	const { offer } = embedWords(lang);
	const html = iframeSnippet({
		title: fill(offer.frameTitle, { title: framed.title, site: framed.site }),
		embed: address(pathTo(embedPath(lang, id, state))),
		page: address(framed.page),
		...size
	});
	const file = {
		version: '1.0',
		type: 'rich',
		title: framed.title,
		provider_name: framed.site,
		provider_url: address(pathTo(`/${lang}/`)),
		html,
		width: size.width,
		height: size.height,
		// Not of the standard: the height on a phone, and the page that the frame leads to.
		phone_height: size.phoneHeight,
		page_url: address(framed.page),
		thumbnail_url: address(pathTo(`/${lang}/figures/${id}/picture.png`)),
		...PICTURE
	};
	return new Response(JSON.stringify(file), { headers: { 'content-type': 'application/json' } });
};
