/** The rules that look across cells, rows and tables, in the order in which they are asked. */

import type { Rule } from './parsed-table.ts';
import { nothingPublishedAhead } from './rules/after-today.ts';
import { changesNameWhatIsThere } from './rules/changes.ts';
import { evidenceFitsWords } from './rules/evidence.ts';
import { keysAreUnique } from './rules/keys.ts';
import { languagesAreComplete } from './rules/languages.ts';
import { translatedNotesStand } from './rules/notes.ts';
import { parentsEnd } from './rules/parents.ts';
import { partsFitTotals } from './rules/parts.ts';
import { periodsRunForward } from './rules/periods.ts';
import { nothingHappensAhead } from './rules/publication-days.ts';
import { referencesResolve } from './rules/references.ts';
import { bordersFitPeriods } from './rules/region-borders.ts';
import { roundingsFit } from './rules/roundings.ts';
import { oneAnswerPerSource } from './rules/same-question.ts';
import { sourcesCanBeFound } from './rules/sources.ts';
import { labelsAreUnique } from './rules/titles.ts';
import { unitsFitMeasures } from './rules/units.ts';
import { countsAreWhole } from './rules/whole-counts.ts';

export const RULES: readonly Rule[] = [
	keysAreUnique,
	referencesResolve,
	periodsRunForward,
	sourcesCanBeFound,
	languagesAreComplete,
	labelsAreUnique,
	translatedNotesStand,
	parentsEnd,
	unitsFitMeasures,
	countsAreWhole,
	roundingsFit,
	evidenceFitsWords,
	oneAnswerPerSource,
	nothingPublishedAhead,
	nothingHappensAhead,
	bordersFitPeriods,
	partsFitTotals,
	changesNameWhatIsThere
];
