/** Which publications cite an annual report of the Fund, by the year that it is for. */

import type { Query } from './query.ts';

/** A publication that cites an annual report of the Fund. */
export interface ReportCitation {
	/** The year that the annual report is for. */
	readonly year: number;
	readonly sourceId: string;
	readonly factIds: readonly string[];
}

export const reportCitations: Query<ReportCitation> = {
	name: 'annual reports of the Fund, as cited',
	extracts: ['facts', 'sources'],
	sql: `
		with cited as (
			select f.fact_id, f.source_id,
				regexp_extract(
					lower(concat_ws(' ', s.title_en, f.note, f.locator)), 'annual report (?:for )?(20[0-9][0-9])', 1
				) as year
			from facts f
			join sources s on s.source_id = f.source_id
		)
		select cast(year as double) as year, source_id, string_agg(fact_id, ';' order by fact_id) as fact_ids
		from cited
		where year <> ''
		group by year, source_id
		order by year, source_id`,
	read: (cells) => ({
		year: cells.number('year'),
		sourceId: cells.text('source_id'),
		factIds: cells.ids('fact_ids')
	})
};
