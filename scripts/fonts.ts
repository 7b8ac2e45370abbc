/** Cuts the typeface down to the letters the site writes, as WOFF2 for pages. */

import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';

const PACKAGE = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/golos-text/package.json'));

/** The typeface whole, for pictures that are drawn while building. */
export const FONT_FILES = ['400Regular/GolosText_400Regular.ttf', '600SemiBold/GolosText_600SemiBold.ttf'].map((path) =>
	join(PACKAGE, path)
);
const CUT_NAMES = ['golos-text-400.woff2', 'golos-text-600.woff2'];

/** Every letter of the three languages, figures and the signs of money, formulas and typesetting. */
export const LETTERS = [
	span(0x20, 0x7e),
	span(0x410, 0x44f),
	'ЁёӘәҒғҚқҢңӨөҰұҮүҺһІі',
	'«»“”„‘’–—−…·•×÷±≈≤≥√№§©°‰₸€←→↑↓†\u00a0\u2009\u202f'
].join('');

/** Writes both weights and the licence into the folder, unless it holds the same cut already. */
export async function packFonts(folder: string): Promise<void> {
	const fonts = FONT_FILES.map((path) => readFileSync(path));
	const hash = createHash('sha256').update(LETTERS);
	for (const font of fonts) hash.update(font);
	const stamp = hash.digest('hex');
	const stampFile = join(folder, 'cut.txt');
	if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;

	mkdirSync(folder, { recursive: true });
	// A run that is killed here leaves no stamp on letters that are not there.
	rmSync(stampFile, { force: true });
	for (const [index, font] of fonts.entries()) {
		writeFileSync(join(folder, CUT_NAMES[index]!), await subsetFont(font, LETTERS, { targetFormat: 'woff2' }));
	}
	copyFileSync(join(PACKAGE, 'LICENSE_FONT'), join(folder, 'OFL.txt'));
	writeFileSync(stampFile, stamp);
}

function span(first: number, last: number): string {
	return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index));
}
