/** A question about nothing that uses what figures use, so that the browser compiles those parts of the engine early. */

/**
 * Browsers compile a function of the module when it is first called, which about doubles the time of a first query.
 * Asked while the extracts are still on their way, this one costs the reader nothing.
 */
export const WARM_UP = `
	with years as (
		select
			cast(range as varchar) as id,
			cast(range as double) as kzt,
			case when range < 6 then substr('2026-01-01', 1, 4) || '-12-31' end as day
		from range(40)
	),
	placed as (
		select
			one.id, one.day, one.kzt,
			max(other.day) over (partition by other.id order by other.kzt) as newest,
			row_number() over (order by one.kzt desc nulls last, one.id) as place
		from years as one
		join years as other on other.id = one.id
		left join years as last on last.id = other.day
		where one.kzt is not null and one.id in ('1', '2', '3', '4', '5') and one.day like '2%'
	),
	answered as (
		select day, 'sum' as unit, sum(kzt) as kzt, string_agg(id, ';' order by id) as ids, count(*) as rows
		from placed
		group by day
		union all
		select day, 'one', kzt, id, 1
		from placed
		where newest = day or place > 2
	)
	select day, unit, cast(rows as double) as rows, kzt, ids
	from answered
	where not exists (select 1 from years where years.id = answered.day)
	order by day, unit, kzt, ids`;
