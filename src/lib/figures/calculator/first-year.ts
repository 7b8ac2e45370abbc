/** The year in which payments began, in July: half of it was due. */
export const FIRST_YEAR = 2017;
