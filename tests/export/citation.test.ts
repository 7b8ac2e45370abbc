import { describe, expect, it } from 'vitest';
import { bibtex } from '../../src/lib/export/citation/bibtex.ts';
import { creditLine } from '../../src/lib/export/citation/credit-line.ts';
import { cslItems } from '../../src/lib/export/citation/csl.ts';
import { plainCitation } from '../../src/lib/export/citation/plain-citation.ts';
import { shareWords } from '../../src/lib/text/pages/share.ts';
import { WORK } from './works.ts';

describe('plainCitation(work, words)', () => {
	it.each([
		[
			'en',
			'Ashyq Qor (2026). “How did the funding grow? (Unit: US dollars)”. Record as of 6 March 2026 (2026-03-06.3f2a9c1). Edition frozen on 25 November 2026: https://example.kz/v/2026-11-25/en/figures/funding-growth/?unit=usd (accessed 26 November 2026). Based on: Law No. 25 & its {annex}, 29 November 2016, Parliament, https://example.kz/law_25; Fund, [50 % of all], undated; [Budget of 1999, first edition], 16 December 1998, Archive, copy on GitHub.'
		],
		[
			'ru',
			'Ashyq Qor (2026). «How did the funding grow? (Unit: US dollars)». Данные на 6 марта 2026 г. (2026-03-06.3f2a9c1). Неизменяемый выпуск от 25 ноября 2026 г.: https://example.kz/v/2026-11-25/en/figures/funding-growth/?unit=usd (дата обращения: 26 ноября 2026 г.). По данным: Law No. 25 & its {annex}, 29 ноября 2016 г., Parliament, https://example.kz/law_25; Fund, [50 % of all], без даты; [Budget of 1999, first edition], 16 декабря 1998 г., Archive, copy on GitHub.'
		],
		[
			'kk',
			'Ashyq Qor (2026). «How did the funding grow? (Unit: US dollars)». Деректер күні: 2026 ж. 6 наурыз (2026-03-06.3f2a9c1). Өзгермейтін шығарылым, 2026 ж. 25 қараша: https://example.kz/v/2026-11-25/en/figures/funding-growth/?unit=usd (қаралған күні: 2026 ж. 26 қараша). Дереккөздер: Law No. 25 & its {annex}, 2016 ж. 29 қараша, Parliament, https://example.kz/law_25; Fund, [50 % of all], күні көрсетілмеген; [Budget of 1999, first edition], 1998 ж. 16 желтоқсан, Archive, copy on GitHub.'
		]
	] as const)('names work, record, frozen address, access and publications in %s', (lang, text) => {
		expect(plainCitation({ ...WORK, lang }, shareWords(lang).citation).replaceAll('\u00a0', ' ')).toBe(text);
	});

	it('says publisher and day once, also of a label that carries them', () => {
		const item = { ...WORK.publications[1]!, title: 'Receipts (Fund, undated)' };
		const text = plainCitation({ ...WORK, publications: [item] }, shareWords('en').citation);
		expect(text.endsWith('Based on: Fund, [Receipts], undated.')).toBe(true);
		expect(bibtex({ ...WORK, publications: [item] }, 'Based on')).toContain('{[Receipts (Fund, undated)]}');
	});

	it('leads to the newest state where no edition is frozen, and leaves out what is not known', () => {
		const work = { ...WORK, state: '', frozen: null, accessed: null, publications: [] };
		expect(plainCitation(work, shareWords('en').citation).replaceAll('\u00a0', ' ')).toBe(
			'Ashyq Qor (2026). “How did the funding grow?”. Record as of 6 March 2026 (2026-03-06.3f2a9c1). https://example.kz/en/figures/funding-growth/?unit=usd'
		);
	});
});

describe('creditLine(work, words)', () => {
	const of = (publishers: readonly string[], lang: 'kk' | 'ru' | 'en') => {
		const publications = publishers.map((publisher) => ({ ...WORK.publications[0]!, publisher }));
		return creditLine({ ...WORK, lang, publications }, shareWords(lang).citation).replaceAll('\u00a0', ' ');
	};
	it.each([
		['en', 'Ashyq Qor, record as of 6 March 2026; figures: A, B, C and 2 more'],
		['ru', 'Ashyq Qor, данные на 6 марта 2026 г.; источники: A, B, C и еще 2'],
		['kk', 'Ashyq Qor, деректер күні: 2026 ж. 6 наурыз; деректер: A, B, C және тағы 2']
	] as const)('names each publisher once, and counts the rest of many (%s)', (lang, line) => {
		expect(of(['A', 'B', 'A', 'C', 'D', 'E'], lang)).toBe(line);
	});
	it('names four, or none where an answer rests on no publication', () => {
		expect(of(['A', 'B', 'C', 'D'], 'en')).toBe('Ashyq Qor, record as of 6 March 2026; figures: A, B, C, D');
		expect(of([], 'en')).toBe('Ashyq Qor, record as of 6 March 2026');
	});
});

describe('bibtex(work, basedOn)', () => {
	it('has an entry for the figure and one for each publication, with the signs of TeX taken for signs', () => {
		expect(bibtex(WORK, 'Based on')).toBe(`@misc{ashyq-qor-funding-growth-unit-usd,
	author = {{Ashyq Qor}},
	title = {{How did the funding grow? (Unit: US dollars)}},
	year = {2026},
	month = {3},
	version = {2026-03-06.3f2a9c1},
	url = {https://example.kz/v/2026-11-25/en/figures/funding-growth/?unit=usd},
	urldate = {2026-11-26},
	langid = {english},
	note = {Based on: law-2016, brochure, budget-1999}
}

@misc{law-2016,
	title = {{Law No. 25 \\& its \\{annex\\}}},
	year = {2016},
	month = {11},
	url = {https://example.kz/law_25},
	langid = {russian},
	note = {Parliament}
}

@misc{brochure,
	author = {{Fund}},
	howpublished = {{[50 \\% of all]}},
	langid = {kazakh}
}

@misc{budget-1999,
	howpublished = {{[Budget of 1999, first edition]}},
	year = {1998},
	month = {12},
	langid = {russian},
	note = {Archive, copy on GitHub}
}
`);
	});
});

describe('cslItems(work, basedOn)', () => {
	const [item, law, brochure, budget] = cslItems(WORK, 'Based on');

	it('describes the figure with its frozen address, access and sources', () => {
		expect(item).toEqual({
			id: 'ashyq-qor-funding-growth-unit-usd',
			type: 'webpage',
			title: 'How did the funding grow? (Unit: US dollars)',
			author: [{ literal: 'Ashyq Qor' }],
			'container-title': 'Ashyq Qor',
			issued: { 'date-parts': [[2026, 3, 6]] },
			accessed: { 'date-parts': [[2026, 11, 26]] },
			URL: 'https://example.kz/v/2026-11-25/en/figures/funding-growth/?unit=usd',
			language: 'en',
			version: '2026-03-06.3f2a9c1',
			note: 'Based on: law-2016, brochure, budget-1999'
		});
	});

	it('says in a note what must be known first', () => {
		const note = 'No official_figure';
		expect(cslItems({ ...WORK, note }, 'Based on')[0]?.note).toBe(
			'No official_figure. Based on: law-2016, brochure, budget-1999'
		);
		expect(cslItems({ ...WORK, note, publications: [] }, '')[0]?.note).toBe(note);
		expect(bibtex({ ...WORK, note, publications: [] }, '')).toContain('\tnote = {No official\\_figure}\n');
	});

	it('describes each publication, an undated one without a date', () => {
		expect(law).toEqual({
			id: 'law-2016',
			type: 'legislation',
			title: 'Law No. 25 & its {annex}',
			publisher: 'Parliament',
			issued: { 'date-parts': [[2016, 11, 29]] },
			URL: 'https://example.kz/law_25',
			language: 'ru'
		});
		expect([budget?.title, budget?.note]).toEqual(['[Budget of 1999, first edition]', 'copy on GitHub']);
		expect(brochure).toEqual({
			id: 'brochure',
			type: 'document',
			title: '[50 % of all]',
			author: [{ literal: 'Fund' }],
			language: 'kk'
		});
	});
});
