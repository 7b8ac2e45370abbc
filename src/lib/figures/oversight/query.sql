-- What checks found: the state audit of 2022-2023, the analysis reported on 16 January 2026, and what else is printed.
-- `finding` names who found it, by the period that the record gives. Every outlet's own sum stands in a row of its own:
-- other sums for the same audit are shown together and neither is preferred. Nothing is added: findings overlap.
-- A finding of one region names it and never stands in a panel of the country.
select
	case
		when f.period_start = '2022-01-01' and f.period_end = '2023-12-31' then 'audit'
		when f.period_start = '2026-01-16' then 'analysis'
		else 'other'
	end as finding,
	f.measure,
	m.kk as measure_kk, m.ru as measure_ru, m.en as measure_en,
	f.dim1 as subject,
	u.kk as subject_kk, u.ru as subject_ru, u.en as subject_en,
	case when f.region = 'KZ' then null else r.kk end as region_kk,
	case when f.region = 'KZ' then null else r.ru end as region_ru,
	case when f.region = 'KZ' then null else r.en end as region_en,
	f.period_start,
	f.period_end,
	f.status,
	f.precision,
	f.unit,
	cast(f.value as double) as value,
	cast(f.rounding as double) as rounding,
	concat_ws('|', w.en, w.kk, w.ru) as publisher,
	o.source_id as promise_source,
	f.fact_id as fact_ids
from facts as f
join measures as m on m.theme = f.theme and m.code = f.measure
join sources as s on s.source_id = f.source_id
join publishers as w on w.code = s.publisher
left join subjects as u on u.code = f.dim1
left join regions as r on r.code = f.region
left join promises as o on o.promise_id = 'q69_check_before_payment'
where f.theme = 'oversight' and f.measure not in ('providers', 'providers_growth', 'fund_staff')
order by finding desc, case when f.region = 'KZ' then 0 else 1 end, r.sort, f.unit, m.sort, u.sort, f.value desc, f.fact_id
