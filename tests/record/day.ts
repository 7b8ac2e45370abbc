/** The day of the check in tests of the record as it stands: the last there is, so that no test hangs on a clock. */
export const DAY = '9999-12-31';
