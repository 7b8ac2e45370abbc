/** Everything that the text room is to write, in one table that Node and Chromium both read. */

import { AMOUNTS } from './cases/amounts.ts';
import type { Case } from './cases/case.ts';
import { ENDINGS_CASES } from './cases/endings.ts';
import { NAMES_CASES } from './cases/names.ts';
import { NUMBERS } from './cases/numbers.ts';
import { PERIODS } from './cases/periods.ts';

export const CASES: readonly Case[] = [...NUMBERS, ...AMOUNTS, ...PERIODS, ...ENDINGS_CASES, ...NAMES_CASES];
