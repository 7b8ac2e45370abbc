-- Percent of people whose households pay over 10 or over 25 percent of their budget for care, by surveys of households, every
-- year that is printed; those above the higher line are among those above the lower one.
select
	case measure when 'large_payments_10_share' then 'over_10' else 'over_25' end as line,
	period_start, period_end, status, precision,
	cast(value as double) as value,
	cast(rounding as double) as rounding,
	fact_id as fact_ids
from preferred
where theme = 'accounts' and measure in ('large_payments_10_share', 'large_payments_25_share') and region = 'KZ'
	and dim1 is null and dim2 is null and class = 'happened'
	and right(period_start, 6) = '-01-01' and period_end = left(period_start, 4) || '-12-31'
order by line, period_start, fact_ids
