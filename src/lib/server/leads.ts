/** The ways from what is missing to where it is said to stand, asked of the leads while building. */

import type { Lang, Theme } from '../contract/vocabulary.ts';
import type { Grid } from '../contract/tables/derived-answers.ts';
import { leads } from '../query/leads.ts';
import { run } from '../query/query.ts';
import { fill } from '../text/fill.ts';
import { leadWords } from '../text/pages/leads.ts';
import { terms } from '../text/terms.ts';
import { pathTo } from './site.ts';
import { engine } from './dataset.ts';

export interface LeadsLink {
	readonly href: string;
	readonly words: string;
}

/** The table of facts that would fill a gap of the grid. */
const THEME_OF_GRID: Readonly<Record<Grid, Theme>> = {
	payer: 'inflows',
	package: 'spending',
	care_type: 'spending',
	category: 'beneficiaries',
	coverage: 'coverage',
	accounts: 'accounts',
	local_budget: 'inflows'
};

/** To all leads. */
export function leadsLink(lang: Lang): LeadsLink {
	return { href: pathTo(`/${lang}/open/leads/`), words: leadWords(lang).link };
}

/** To the leads that could fill the gaps of a grid; null where there are none. Throws for a grid without a theme. */
export async function leadsOfGrid(grid: string, lang: Lang): Promise<LeadsLink | null> {
	const themes: Readonly<Record<string, Theme>> = THEME_OF_GRID;
	const theme = themes[grid];
	if (theme === undefined) throw new Error(`leads: grid has no theme: ${grid}; name it in THEME_OF_GRID`);
	const all = await run(leads, await engine());
	if (!all.some((lead) => lead.theme === theme)) return null;
	return {
		href: `${leadsLink(lang).href}#theme-${theme}`,
		words: fill(leadWords(lang).linkOfTheme, { theme: terms(lang).themes[theme] })
	};
}
