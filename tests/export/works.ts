/** A synthetic figure to cite, and publications with signs that formats have to keep: an act by number, two by description. */

import type { CitedWork } from '../../src/lib/export/citation/cited-work.ts';

export const WORK: CitedWork = {
	key: 'funding-growth-unit-usd',
	title: 'How did the funding grow?',
	state: 'Unit: US dollars',
	site: 'Ashyq Qor',
	version: '2026-03-06.3f2a9c1',
	latest: 'https://example.kz/en/figures/funding-growth/?unit=usd',
	frozen: { address: 'https://example.kz/v/2026-11-25/en/figures/funding-growth/?unit=usd', day: '2026-11-25' },
	accessed: '2026-11-26',
	lang: 'en',
	publications: [
		{
			id: 'law-2016',
			title: 'Law No. 25 & its {annex}',
			publisher: 'Parliament',
			kind: 'law',
			published: '2016-11-29',
			url: 'https://example.kz/law_25',
			lang: 'ru'
		},
		{
			id: 'brochure',
			title: '50 % of all',
			publisher: 'Fund',
			kind: 'fund',
			published: null,
			url: null,
			lang: 'kk'
		},
		{
			id: 'budget-1999',
			title: 'Budget of 1999, first edition, copy on GitHub',
			publisher: 'Archive',
			kind: 'law',
			published: '1998-12-16',
			url: null,
			lang: 'ru'
		}
	]
};
