-- What families pay themselves, percent of all current health spending: Kazakhstan and every other country of the record, in the
-- last year before insurance started in full and in the newest year of which at least five other countries are known, too.
-- before_* are empty where a country has no figure of the earlier year.
with shares as (
	select region, period_start, period_end, status, precision, value, rounding, fact_id
	from preferred
	where theme = 'accounts' and measure = 'share_of_current_health_expenditure' and dim1 is null and dim2 = 'out_of_pocket'
		and class = 'happened' and right(period_start, 6) = '-01-01' and period_end = left(period_start, 4) || '-12-31'
		and (region = 'KZ' or region in (select code from countries))
),
newest as (
	select period_start
	from shares
	where period_start >= '2020-01-01'
	group by period_start
	having bool_or(region = 'KZ') and count(*) > 5
	order by period_start desc
	limit 1
)
select
	a.region, n.kk, n.ru, n.en, a.period_start, a.period_end, a.status, a.precision,
	cast(a.value as double) as value,
	cast(a.rounding as double) as rounding,
	cast(b.value as double) as before_value,
	b.precision as before_precision,
	b.status as before_status,
	b.period_start as before_start,
	b.period_end as before_end,
	b.fact_id as before_ids,
	a.fact_id as fact_ids
from shares as a
join newest as y on y.period_start = a.period_start
join names as n on n.dimension = 'region' and n.code = a.region
left join shares as b on b.region = a.region and b.period_start = '2019-01-01'
order by a.value desc, a.region
