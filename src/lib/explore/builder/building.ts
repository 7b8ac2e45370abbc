/** Everything that the form and the answer need, brought at the reader's first use. */

import { unpacked, type PackedCatalogue } from './read-catalogue.ts';
import type { Catalogue } from './catalogue.ts';

export { askHash } from './address.ts';
export { begun } from './beginning.ts';
export { alike } from './question.ts';
export { sqlOf } from './sql.ts';
export { default as QuestionForm } from './QuestionForm.svelte';
export { default as BuiltAnswer } from './BuiltAnswer.svelte';

/** Throws when the file can not be had. */
export async function fetchCatalogue(address: string): Promise<Catalogue> {
	const answer = await fetch(address);
	if (!answer.ok) throw new Error(`catalogue of questions should be at ${address}, got status ${answer.status}`);
	return unpacked((await answer.json()) as PackedCatalogue);
}
