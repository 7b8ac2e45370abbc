/** Every table that is derived from the record, in the order in which they are built; the rule of each is scripts/models/<name>.sql. */

import { ANSWER_TABLES } from './derived-answers.ts';
import { UNIT_TABLES } from './derived-units.ts';
import type { Row } from '../table.ts';

export const DERIVED_TABLES = [...ANSWER_TABLES, ...UNIT_TABLES] as const;

export type DerivedTableName = (typeof DERIVED_TABLES)[number]['name'];
export type DerivedRow<Name extends DerivedTableName> = Row<Extract<(typeof DERIVED_TABLES)[number], { name: Name }>>;
