/** The licence of the compiled data as pictures name it. */

export const LICENCE = 'CC BY 4.0';
