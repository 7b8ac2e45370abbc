/** Everything that the form and the answer need, brought at the reader's first use. */

import { unpacked, type PackedCatalogue } from '$lib/explore/built/read-catalogue.ts';
import type { Catalogue } from '$lib/explore/built/catalogue.ts';

export { askHash } from '$lib/explore/built/address.ts';
export { begun } from '$lib/explore/built/beginning.ts';
export { alike } from '$lib/explore/built/question.ts';
export { sqlOf } from '$lib/explore/built/sql.ts';
export { default as QuestionForm } from './QuestionForm.svelte';
export { default as BuiltAnswer } from './BuiltAnswer.svelte';

/** Throws when the file can not be had. */
export async function fetchCatalogue(address: string): Promise<Catalogue> {
	const answer = await fetch(address);
	if (!answer.ok) throw new Error(`catalogue of questions should be at ${address}, got status ${answer.status}`);
	return unpacked((await answer.json()) as PackedCatalogue);
}
