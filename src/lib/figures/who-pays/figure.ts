/** Who pays: inflows by payer, forecast and receipt apart. */

import { isInYears } from '../annotations.ts';
import type { Figure } from '../figure.ts';
import Drawing from './Drawing.svelte';
import sql from './query.sql?raw';
import { readPayerRow, type PayerRow } from './row.ts';
import { payerStatement } from './statement.ts';
import { WORDS } from './words.ts';

export const figure: Figure<PayerRow> = {
	id: 'who-pays',
	topic: 'inflows',
	order: 10,
	home: true,
	query: { name: 'who pays', extracts: ['facts', 'preferred', 'sources', 'payers'], sql, read: readPayerRow },
	annotations: {
		measures: ['contributions', 'forecast_receipts'],
		when: ({ day, measures }, _, rows) => {
			const yearsOf = (panel: PayerRow['panel']) =>
				rows.filter((row) => row.panel === panel).map(({ periodEnd }) => Number(periodEnd.slice(0, 4)));
			const [forecast, cumulative] = [yearsOf('forecast'), yearsOf('cumulative')];
			return (
				(measures.includes('forecast_receipts') && isInYears(day, forecast)) ||
				(measures.includes('contributions') && isInYears(day, cumulative))
			);
		}
	},
	choices: [{ name: 'editions', options: ['newest', 'all'] }],
	words: WORDS,
	state: payerStatement,
	Drawing
};
