/** A citation as BibTeX: the figure, and an entry for each publication behind it. */

import { citedAddress, type CitedPublication, type CitedWork } from './cited-work.ts';
import { named } from './named.ts';

const LANGUAGES: Readonly<Record<string, string>> = { kk: 'kazakh', ru: 'russian', en: 'english' };

/** What TeX would take for a command, as TeX writes it. */
const SPECIAL: Readonly<Record<string, string>> = {
	'\\': '\\textbackslash{}',
	'{': '\\{',
	'}': '\\}',
	'%': '\\%',
	'&': '\\&',
	'#': '\\#',
	$: '\\$',
	_: '\\_',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}'
};

/** Ends with a line break. `basedOn` begins the note that names the keys of the publications. */
export function bibtex(work: CitedWork, basedOn: string): string {
	const notes = [
		...(work.note === undefined ? [] : [tex(work.note)]),
		...(work.publications.length === 0
			? []
			: [`${tex(basedOn)}: ${work.publications.map(({ id }) => tex(id)).join(', ')}`])
	];
	const main = entry(`ashyq-qor-${work.key}`, {
		author: `{${tex(work.site)}}`,
		title: `{${tex(work.state === '' ? work.title : `${work.title} (${work.state})`)}}`,
		year: work.version.slice(0, 4),
		month: String(Number(work.version.slice(5, 7))),
		version: work.version,
		url: citedAddress(work),
		...(work.accessed === null ? {} : { urldate: work.accessed }),
		langid: LANGUAGES[work.lang] ?? work.lang,
		...(notes.length === 0 ? {} : { note: notes.join('. ') })
	});
	return [main, ...work.publications.map(publicationEntry)].join('\n');
}

/** A description is no title: it says how the publication came out. A law has no author; its note names where it was read. */
function publicationEntry(publication: CitedPublication): string {
	const { id, publisher, published, url, lang, kind } = publication;
	const { name, isAct, copy } = named(publication);
	const law = kind === 'law';
	const note = copy === null ? publisher : `${publisher}, ${copy}`;
	return entry(id, {
		...(law ? {} : { author: `{${tex(publisher)}}` }),
		[isAct ? 'title' : 'howpublished']: `{${tex(name)}}`,
		...(published === null ? {} : { year: published.slice(0, 4), month: String(Number(published.slice(5, 7))) }),
		...(url === null ? {} : { url }),
		langid: LANGUAGES[lang] ?? lang,
		...(law ? { note: tex(note) } : {})
	});
}

function entry(key: string, fields: Readonly<Record<string, string>>): string {
	const lines = Object.entries(fields).map(([name, value]) => `\t${name} = {${value}}`);
	return `@misc{${key},\n${lines.join(',\n')}\n}\n`;
}

function tex(text: string): string {
	return text.replace(/[\\{}%&#$_~^]/g, (sign) => SPECIAL[sign] ?? sign);
}
