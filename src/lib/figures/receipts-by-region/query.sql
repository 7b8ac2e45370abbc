-- Receipts by region, in readings that are never mixed: `month` (a whole month of which one publication prints at least three
-- regions), `share` (percent of all receipts since July 2017, at a day), `running` (sums since July 2017, each at a day of its own), `other` (single months and parts
-- of a year, each printed for one region). Every region of today stands here once more as `region`, with its tile, so that
-- those without a figure are seen. `former` = 1 marks a region that is no longer: it has no tile.
with places as (
	select code, kk, ru, en, valid_to, tile_col, tile_row, sort
	from regions
	where parent = 'KZ'
),
months as (
	select source_id, period_start, period_end
	from facts
	where theme = 'inflows' and measure = 'contributions' and region <> 'KZ' and class = 'happened'
		and right(period_start, 3) = '-01' and cast(period_end as date) = last_day(cast(period_start as date))
	group by source_id, period_start, period_end
	having count(distinct region) > 2
),
sums as (
	select
		f.fact_id, f.region, f.dim1 as payer, f.measure, f.period_start, f.period_end,
		case
			when f.measure = 'contributions_region_share' then 'share'
			when f.dim2 = 'cumulative_since_2017_07' then 'running'
			when m.source_id is not null then 'month'
			else 'other'
		end as reading
	from preferred as p
	join facts as f on f.fact_id = p.fact_id
	left join months as m on m.source_id = f.source_id and m.period_start = f.period_start and m.period_end = f.period_end
	where f.theme = 'inflows' and f.region <> 'KZ' and f.class = 'happened'
		and f.measure in ('contributions', 'contributions_region_share')
		and (f.dim1 is null or f.dim1 in ('all', 'nonbudget'))
)
select
	coalesce(s.reading, 'region') as reading,
	r.code as region,
	r.kk, r.ru, r.en,
	cast(r.valid_to is not null as double) as former,
	cast(r.tile_col as double) as tile_col,
	cast(r.tile_row as double) as tile_row,
	cast(r.sort as double) as sort,
	s.payer,
	f.period_start,
	f.period_end,
	f.status,
	f.precision,
	cast(f.value as double) as value,
	cast(f.rounding as double) as rounding,
	f.fact_id as fact_ids
from (
	select code as region, null as fact_id, null as payer, null as reading from places where valid_to is null
	union all
	select region, fact_id, payer, reading from sums
) as s
join places as r on r.code = s.region
left join facts as f on f.fact_id = s.fact_id
order by reading, f.period_end, r.sort, f.fact_id
