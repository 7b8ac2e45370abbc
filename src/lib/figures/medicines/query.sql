-- Medicines for outpatients in the whole country: money by year and people covered, plan and what happened apart.
-- A part of a year is not a year, and money set aside is not money paid: each row keeps its own measure and period.
select
	f.theme,
	f.measure,
	m.kk as measure_kk, m.ru as measure_ru, m.en as measure_en,
	cast(substr(f.period_end, 1, 4) as double) as year,
	f.period_start,
	f.period_end,
	f.class,
	f.status,
	f.precision,
	f.unit,
	cast(f.value as double) as value,
	cast(f.rounding as double) as rounding,
	f.fact_id as fact_ids
from preferred as p
join facts as f on f.fact_id = p.fact_id
join measures as m on m.theme = f.theme and m.code = f.measure
where f.dim2 = 'outpatient_drugs' and f.region = 'KZ'
	and ((f.theme = 'spending' and f.unit = 'KZT') or (f.theme = 'services' and f.unit = 'persons'))
	and f.class in ('expected', 'happened')
order by f.theme desc, f.period_end, f.class, f.measure, f.fact_id
