/** Widths, in pixels, of a drawing that is built before its page is measured; styles show the one that fits. */

export const PHONE = 340;
export const DESK = 720;
