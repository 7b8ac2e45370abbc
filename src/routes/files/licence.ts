/** The licence of the compiled data as pictures name it. Knows no language. */

export const LICENCE = 'CC BY 4.0';
