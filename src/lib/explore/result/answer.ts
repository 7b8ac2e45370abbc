/** The answer that explore's parts hand to each other: that of the query room, by the name explore knows it. */

export type { Answer, AnswerColumn, ColumnKind, Scalar } from '../../query/table-answer.ts';
