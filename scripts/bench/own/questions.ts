/** What is asked of the synthetic files, the same of every way, and a synthetic table that needs no file. */

export const ANSWERED = {
	csv: 'select region, sum(amount)::double as amount from synthetic group by all order by all',
	parquet: 'select region, sum(amount)::double as amount from synthetic group by all order by all'
} as const;

/** A million rows of the columns that the cross-filter asks for. */
export const SYNTHETIC = `
create table synthetic as select
	'synthetic-region-' || (hash(i) % 20)::varchar as region,
	2005 + (hash(i + 1) % 20)::integer as year,
	(hash(i + 2) % 100000)::integer as persons,
	(hash(i + 3) % 1000000000)::double as amount
from range(1000000) as rows(i)`;
