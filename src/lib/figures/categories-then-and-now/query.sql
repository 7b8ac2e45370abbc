-- The 15 state-paid categories of today against the 12 of 2016-2017, pair by pair. The change of a pair:
--   added      no line of 2016-2017 stands behind the category;
--   dissolved  a line of 2016-2017 has no line of its own today: its people are looked for in categories that have another line behind them;
--   split      one line became several; joined: several lines became one;
--   moved      since then paid by another budget: the category has a last day on the republican budget;
--   kept       the list calls it unchanged; reworded: everything else.
-- Besides, the counts of categories as the founding documents print them, and the newest count where it differs from them.
with pairs as (
	select o.code as then_code, o.sort as then_sort, o.kk as then_kk, o.ru as then_ru, o.en as then_en, o.note as then_note,
		c.code as now_code, c.sort as now_sort, c.kk as now_kk, c.ru as now_ru, c.en as now_en, c.note as now_note, c.until
	from categories as c
	left join categories_2017 as o on ';' || o.maps_to || ';' like '%;' || c.code || ';%'
),
counted as (
	select *,
		count(*) over (partition by now_code) as now_width,
		case when then_code is null then 0 else count(*) over (partition by then_code) end as then_width
	from pairs
),
marked as (
	select *, then_width > 1 and min(now_width) over (partition by then_code) > 1 as dissolved
	from counted
),
real_pairs as (
	select *,
		count(*) over (partition by now_code, dissolved) as own_now_width,
		count(*) over (partition by then_code, dissolved) as own_then_width
	from marked
),
shown as (
	select
		case
			when then_code is null then 'added'
			when dissolved then 'dissolved'
			when own_then_width > 1 then 'split'
			when own_now_width > 1 then 'joined'
			when until is not null then 'moved'
			when then_note like 'Unchanged%' then 'kept'
			else 'reworded'
		end as change,
		then_code, then_sort, then_kk, then_ru, then_en, now_code, now_sort, now_kk, now_ru, now_en,
		case when then_code is null then now_note else then_note end as note,
		null as counted, null as period_start, null as period_end, null as fact_ids
	from real_pairs
	union all
	select 'count', null, null, null, null, null, null, null, null, null, null, f.note,
		f.value, f.period_start, f.period_end, f.fact_id
	from facts as f
	join sources as s on s.source_id = f.source_id
	where f.theme = 'beneficiaries' and f.measure = 'categories_count' and f.region = 'KZ'
		and (s.source_id in ('founding-leaflet-2017', 'founding-fund-page-2024')
			or f.period_start = (select max(period_start) from facts where measure = 'categories_count' and region = 'KZ'))
)
select
	s.change,
	s.then_code, s.then_kk, s.then_ru, s.then_en,
	s.now_code, s.now_kk, s.now_ru, s.now_en,
	n.kk as note_kk, n.ru as note_ru, n.en as note_en,
	cast(s.counted as double) as counted,
	s.period_start,
	s.period_end,
	s.fact_ids
from shown as s
left join notes as n on n.en = s.note
order by s.change, s.period_start nulls first, s.then_sort nulls last, s.now_sort nulls last, s.fact_ids nulls first
