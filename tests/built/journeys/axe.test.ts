import { describe, expect, it } from 'vitest';
import { ALL, AXE, COLOURS, findings, leaveOutAlike, showIn } from '../axe.ts';
import { BASE, takenOver } from '../browser.ts';
import { builtEmbeds, builtPages, type BuiltPage } from '../listing.ts';
import { visitors } from './visitor.ts';

const { arrive, site } = visitors();

/** A page of each template: the longest of its kind, for it has most of what the template can show. */
const longest = new Map<string, BuiltPage>();
for (const page of [...builtPages(), ...builtEmbeds()]) {
	if (page.lang !== null && page.lang !== 'en') continue;
	const known = longest.get(page.kind);
	if (known === undefined || page.html.length > known.html.length) longest.set(page.kind, page);
}

describe('axe finds nothing, in light and dark,', () => {
	it('among more than twenty templates', () => expect(longest.size).toBeGreaterThan(20));

	it.each([...longest].map(([kind, { path, html }]) => [kind, path, html.includes('startPage')] as const))(
		'on a page of the template "%s": %s',
		async (_, path, late) => {
			// In French the start page stays where it is.
			const { page, leave } = await arrive({ locale: 'fr-FR' });
			await showIn(page, 'light');
			await page.goto(`${site().origin}${BASE}${path}`, { waitUntil: 'load' });
			if (late) await takenOver(page);
			await page.evaluate(AXE);
			await leaveOutAlike(page);
			const light = await findings(page, ALL);
			await showIn(page, 'dark');
			expect({ light, dark: await findings(page, COLOURS) }).toEqual({ light: [], dark: [] });
			await leave();
		}
	);
});
