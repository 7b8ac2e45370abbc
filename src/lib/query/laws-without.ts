/** The budget laws that the record holds without the figures that reports tell of a year. */

import type { Query } from './query.ts';

/** A budget law of the record after the newest one with figures of this part. */
export interface LawWithout {
	readonly part: 'forecast' | 'lines';
	readonly edition: string;
}

export const lawsWithout: Query<LawWithout> = {
	name: 'budget laws after the newest one with figures',
	extracts: ['facts', 'sources'],
	sql: `
		with known as (
			select case f.theme when 'budget' then 'lines' else 'forecast' end as part, max(s.edition) as edition
			from facts f
			join sources s on s.source_id = f.source_id
			where s.edition_of = 'republican-budget-law' and f.region = 'KZ'
				and (f.theme = 'inflows' and f.measure = 'forecast_receipts'
					or f.theme = 'budget' and f.measure = 'budget_plan' and f.dim1 = 'health_05_total')
			group by part
		)
		select k.part, s.edition
		from known k
		join sources s on s.edition_of = 'republican-budget-law' and s.edition > k.edition
		order by k.part, s.edition`,
	read: (cells) => ({ part: cells.oneOf('part', ['forecast', 'lines']), edition: cells.text('edition') })
};
