/** The numbers of drawings as pages hold them: a tenth of a pixel is as much as anyone sees. */

const SHEET = /<svg\b.*?<\/svg>/gs;
const PLACE = / (?:[a-z]+[xy\d]|[xyrd]|width|height|points|transform|viewBox)="[^"]*"/gi;

/** Places and sizes inside the drawings of the markup, cut to a tenth; nothing else. */
export function rounded(markup: string): string {
	return markup.replace(SHEET, (svg) => svg.replace(PLACE, (place) => place.replace(/(\.\d)\d+/g, '$1')));
}
