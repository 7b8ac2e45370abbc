/** Groups the rows of one subject by the year they speak of, and picks the year that is told. Knows no pixel and no language. */

import type { EditionRow, Subject } from './row.ts';

export interface ForecastYear {
	readonly year: number;
	/** Oldest law first. */
	readonly laws: readonly EditionRow[];
}

/**
 * The year whose revisions are told is the one that moved most. Of two lines it is a year of history: in 2018 the insurance was to
 * start and was put off; 2020 was the first year of insurance for line 067, whose later fall is a move to line 002.
 */
const TOLD: Partial<Record<Subject, number>> = { osms: 2018, gobmp: 2020 };

export function forecastYears(rows: readonly EditionRow[], subject: Subject): ForecastYear[] {
	const own = rows.filter((row) => row.subject === subject);
	return [...new Set(own.map((row) => row.year))].map((year) => ({
		year,
		laws: own.filter((row) => row.year === year).sort((a, b) => a.place - b.place)
	}));
}

export function toldYear(years: readonly ForecastYear[], subject: Subject): ForecastYear | null {
	const several = years.filter(({ laws }) => laws.length > 1);
	const moved = ({ laws }: ForecastYear) => Math.abs(laws.at(-1)!.value - laws[0]!.value);
	const most = [...several].sort((a, b) => moved(b) - moved(a))[0] ?? null;
	return several.find(({ year }) => year === TOLD[subject]) ?? most;
}

/** Laws that changed the forecast of the year, the first included. */
export function changes({ laws }: ForecastYear): EditionRow[] {
	return laws.filter((law, index) => index === 0 || law.value !== laws[index - 1]!.value);
}

/** In how many years the newest law forecasts more, less or as much as the first. */
export function directions(years: readonly ForecastYear[]): { up: number; down: number; same: number; all: number } {
	const several = years.filter(({ laws }) => laws.length > 1);
	const signs = several.map(({ laws }) => Math.sign(laws.at(-1)!.value - laws[0]!.value));
	const count = (sign: number) => signs.filter((own) => own === sign).length;
	return { up: count(1), down: count(-1), same: count(0), all: several.length };
}

/** Does the day fall between two laws that speak of one year? */
export function fallsBetweenLaws(day: string, years: readonly ForecastYear[]): boolean {
	return years.some(({ laws }) =>
		laws.some((law, index) => day > (laws[index - 1]?.editionDay ?? day) && day <= law.editionDay)
	);
}
