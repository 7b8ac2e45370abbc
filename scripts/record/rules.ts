/** The rules that look across rows and tables, in the order in which they are asked. */

import type { Rule } from './draft.ts';
import { keysAreUnique } from './rules/keys.ts';
import { periodsRunForward } from './rules/periods.ts';
import { referencesResolve } from './rules/references.ts';

export const RULES: readonly Rule[] = [keysAreUnique, referencesResolve, periodsRunForward];
