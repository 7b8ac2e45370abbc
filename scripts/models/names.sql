-- names: the names of every code by which a fact may be broken down, in one table.
-- Rule: nothing is computed. The dimension is what dim1_name or dim2_name says in facts; region is the column of that name.
-- Source: the lists.
select 'care_type' as dimension, code, kk, ru, en from care_types
union all
select 'category', code, kk, ru, en from categories
union all
select 'financing', code, kk, ru, en from financing
union all
select 'function', code, kk, ru, en from functions
union all
select 'group', code, kk, ru, en from groups
union all
select 'item', code, kk, ru, en from items
union all
select 'line', code, kk, ru, en from budget_lines
union all
select 'package', code, kk, ru, en from packages
union all
select 'payer', code, kk, ru, en from payers
union all
select 'region', code, kk, ru, en from regions
union all
select 'region', code, kk, ru, en from countries
union all
select 'schedule', code, kk, ru, en from schedules
union all
select 'series', code, kk, ru, en from series
union all
select 'subject', code, kk, ru, en from subjects
order by dimension, code
