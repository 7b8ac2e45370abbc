/** Waits for what explore says of a question that was just run: its words, and its table where there is an answer. */

import type { Page } from 'playwright-core';

/** A busy machine takes its time. */
const PATIENCE = { timeout: 60_000 };

/** What the page says then, in one line. */
export async function answered(page: Page): Promise<string> {
	await page.locator('[data-run]:enabled').waitFor(PATIENCE);
	await page.locator('[data-stage="done"], [data-stage="failed"], [data-stage="reset"]').waitFor(PATIENCE);
	// The table is a file of its own, which may come after the answer.
	await page.locator('[data-stage="failed"], [data-stage="reset"], .result table').first().waitFor(PATIENCE);
	return (await page.locator('[data-stage]').innerText()).replaceAll(/\s+/g, ' ');
}

/** Cells of the rows that are drawn, with plain blanks. */
export async function cells(page: Page): Promise<string[]> {
	const texts = await page.locator('.result tbody td').allInnerTexts();
	return texts.map((text) => text.replaceAll('\u00a0', ' '));
}

/** Comes near the editor, as a reader does before a click, and waits until it has taken the place of the plain field. */
export async function fullEditor(page: Page): Promise<void> {
	await page.mouse.move(1, 1);
	await page.mouse.move(2, 2);
	await page.locator('[data-editor="full"]').waitFor(PATIENCE);
}
