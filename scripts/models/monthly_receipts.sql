-- monthly_receipts: contributions of one month, derived by subtraction; no publication printed them as such.
-- Rule: a mark is the preferred figure of all contributions received from 1 July 2017 to the last day of a month, by region
-- and payer. The receipts of a month are its mark less the mark of the month before; a month whose neighbour is not
-- printed has none. Only figures of what happened are marks. Each mark means a span (rounded v - r/2 to v + r/2, about
-- v - r to v + r, over v to v + r, under and up to v - r to v, exact v), and low and high are what both spans allow.
-- Formula: monthly_receipts, m = c2 - c1.
-- Source: preferred.
with marks as (
	select fact_id, region, dim1 as payer, period_start, cast(period_end as date) as day, value, status,
		value - coalesce(rounding, 0)
			* case precision when 'rounded' then 0.5 when 'about' then 1 when 'under' then 1 when 'up_to' then 1 else 0 end
			as low,
		value + coalesce(rounding, 0)
			* case precision when 'rounded' then 0.5 when 'about' then 1 when 'over' then 1 else 0 end
			as high
	from preferred
	where theme = 'inflows' and measure = 'contributions' and dim2 = 'cumulative_since_2017_07'
		and class = 'happened' and unit = 'KZT' and dim1 is not null
		and cast(period_end as date) = last_day(cast(period_end as date))
)
select
	later.region, later.payer,
	cast(cast(date_trunc('month', later.day) as date) as varchar) as month_start,
	cast(later.day as varchar) as month_end,
	later.value - earlier.value as value,
	later.low - earlier.high as low,
	later.high - earlier.low as high,
	case when 'preliminary' in (later.status, earlier.status) then 'preliminary' else 'actual' end as status,
	later.fact_id || ';' || earlier.fact_id as input_ids,
	'monthly_receipts' as formula
from marks later
join marks earlier
	on earlier.region = later.region and earlier.payer = later.payer and earlier.period_start = later.period_start
	and earlier.day = cast(date_trunc('month', later.day) as date) - 1
order by later.region, later.payer, month_start
