/** Tables and queries on which both engines have to agree to the last bit. */

/** Statements that make the tables; sums of trillions with fractions, empty cells, Kazakh letters. */
export const PARITY_TABLES: readonly string[] = [
	`create table spending as select * from (values
		('a1', '2024-01-01', 'ГОБМП', 1012345678901.25::double, true),
		('a2', '2024-01-01', 'МӘМС', 2801112223334.1, false),
		('a3', '2025-01-01', 'Ұлттық қор', 0.1, true),
		('a4', '2025-01-01', 'Үкімет', 0.2, null),
		('a5', '2026-12-31', 'Әлеуметтік медициналық сақтандыру қоры', null, true),
		('a6', '2026-12-31', null, 987654321.987, false),
		('a7', '2026-12-31', 'ъ ₸ "қ" ''һ''; \\n', -0.0, null)
	) as rows(fact_id, day, payer, kzt, happened)`,
	'create table years as select range::double as year, sin(range) * 1e12 as kzt from range(1996, 2029)'
];

/** Names of the tables above. */
export const PARITY_NAMES = ['spending', 'years'] as const;

export const PARITY_QUERIES: readonly string[] = [
	'select * from spending order by fact_id',
	'select sum(kzt) as kzt, avg(kzt) as mean, count(*)::double as rows, count(kzt)::double as known from spending',
	'select day, sum(kzt) as kzt from spending group by day order by day',
	'select year, kzt, sum(kzt) over (order by year) as running, kzt / lag(kzt) over (order by year) - 1 as growth from years order by year',
	'select product(1 + kzt / 1e14) as chained, exp(sum(ln(abs(kzt)))) as scale from years',
	"select payer, upper(payer) as loud, length(payer)::double as letters, payer like '%қор%' as fund from spending order by payer nulls last",
	"select string_agg(fact_id, ';' order by fact_id desc) as ids, max(payer) as last, min(payer) as first from spending",
	"select cast(date_trunc('month', cast(day as date)) as varchar) as month, year(cast(day as date))::double as year from spending order by fact_id",
	'select round(kzt / 1e9, 1) as billions, kzt::varchar as words, coalesce(happened, false) as known from spending order by fact_id',
	"select unnest(string_split('2024;2025;2026', ';')) as year, null as nothing, 1 as one, 1.5::double as half",
	'select row_number() over (partition by day order by kzt desc nulls last, fact_id)::double as place, fact_id from spending order by day, place',
	'select * exclude (happened) from spending where kzt is null or kzt > 1e12 order by fact_id',
	'select count(*)::double as none from spending where kzt > 1e15'
];

/** Answers that no engine may give, with the whole message of both. */
export const REFUSED_ANSWERS: readonly (readonly [sql: string, message: string])[] = [
	['select count(*) as n from spending', 'column n should be cast to double, got BIGINT'],
	['select 1.5 as share', 'column share should be cast to double, got DECIMAL(2,1)'],
	['select 1::float as share', 'column share should be cast to double, got FLOAT'],
	["select date '2026-01-31' as day", 'column day should be cast to varchar, got DATE'],
	["select timestamp '2026-01-31 00:00:00' as moment", 'column moment should be cast to varchar, got TIMESTAMP'],
	['select 1::double as kzt, 2::double as kzt', 'column kzt stands twice in the answer; name each with "as"']
];
