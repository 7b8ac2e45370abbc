/** What goes wrong between a question and its answer. */

/** A query that failed; its message starts with the query's name and it keeps the SQL and the cause. */
export class QueryError extends Error {
	readonly sql: string;

	constructor(name: string, message: string, sql: string, cause?: unknown) {
		super(`query ${name}: ${message}`, { cause });
		this.name = 'QueryError';
		this.sql = sql;
	}
}
