-- Where a person checks the insured status, asks or complains: one row is one channel for one use as one document names it,
-- with the year of that document. Newest documents first; a document without a year stands after them.
select
	c.channel_id as channel,
	c.use,
	c.kind,
	cast(c.named_in as double) as named_in,
	c.title_kk, c.title_ru, c.title_en,
	c.text_kk, c.text_ru, c.text_en,
	c.address,
	c.source_id,
	s.title_kk as source_kk, s.title_ru as source_ru, s.title_en as source_en,
	c.locator_kk, c.locator_ru, c.locator_en
from channels as c
join sources as s on s.source_id = c.source_id
order by c.named_in desc nulls last, c."order"
