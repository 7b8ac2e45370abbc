/** Twelve built questions to begin with; their titles are words of the page. */

import type { Question } from './question.ts';

const FIRST = { series: null, facts: 'preferred', unit: 'printed', drawing: 'proposed' } as const;
const COUNTRY = { region: ['KZ'] } as const;
const WHOLE = { span: ['year'], ...COUNTRY } as const;
const FUNDING = { ...FIRST, theme: 'spending', measure: 'funding', by: 'year' } as const;
const OF_CARE = { care_type: [''], ...WHOLE } as const;

/** From their break in 2010 to the newest year of all payers. */
const ACCOUNT_YEARS = Array.from({ length: 14 }, (_, at) => String(2010 + at));
const ACCOUNTS = { ...FIRST, theme: 'accounts', measure: 'share_of_current_health_expenditure' } as const;

export const READY_BUILT = {
	families: {
		...ACCOUNTS,
		by: 'year',
		series: 'financing',
		filters: {
			...WHOLE,
			function: [''],
			financing: ['government_compulsory', 'out_of_pocket'],
			year: ACCOUNT_YEARS
		}
	},
	functions: { ...ACCOUNTS, by: 'function', filters: { ...WHOLE, financing: [''], year: ['2023'] } },
	funding: { ...FUNDING, filters: { ...OF_CARE, package: ['all'] } },
	packages: { ...FUNDING, series: 'package', filters: { ...OF_CARE, package: ['all', 'gobmp', 'osms'] } },
	constant: { ...FUNDING, unit: 'constant', filters: { ...OF_CARE, package: ['all'] } },
	contributions: {
		...FIRST,
		theme: 'inflows',
		measure: 'contributions',
		by: 'payer',
		filters: {
			...COUNTRY,
			period: ['2020-01-01..2020-09-30'],
			payer: ['state', 'employer', 'employee', 'entrepreneur', 'civil_contract', 'self_payer', 'single_payment']
		}
	},
	budget: {
		...FIRST,
		theme: 'budget',
		measure: 'budget_plan',
		by: 'line',
		series: 'year',
		unit: 'gdp',
		filters: {
			...WHOLE,
			line: [
				'unified_national_health_system_052',
				'care_outside_unified_system_053',
				'osms_066',
				'gobmp_067',
				'transfer_to_fund_002'
			]
		}
	},
	insured: {
		...FIRST,
		theme: 'coverage',
		measure: 'insured_persons',
		by: 'year',
		filters: { ...COUNTRY, span: ['day'], group: [''] }
	},
	pensioners: {
		...FIRST,
		theme: 'beneficiaries',
		measure: 'population_group',
		by: 'region',
		filters: { category: ['pensioners'], period: ['2025-01-01..2025-12-31'] }
	},
	state_paid: {
		...FIRST,
		theme: 'beneficiaries',
		measure: 'state_paid_persons',
		by: 'year',
		filters: WHOLE
	},
	abroad: {
		...FIRST,
		theme: 'macro',
		measure: 'current_health_share_gdp',
		by: 'region',
		filters: { year: ['2022'] }
	},
	calls: {
		...FIRST,
		theme: 'services',
		measure: 'calls',
		by: 'care_type',
		filters: {
			...COUNTRY,
			period: ['2025-01-01..2025-10-31'],
			care_type: [
				'ambulance_category_1',
				'ambulance_category_2',
				'ambulance_category_3',
				'ambulance_category_4_stations',
				'ambulance_polyclinic_teams'
			]
		}
	}
} as const satisfies Record<string, Question>;

export type ReadyBuilt = keyof typeof READY_BUILT;
