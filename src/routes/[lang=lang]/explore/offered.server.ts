/** What the page needs of built questions before the form is opened: words, ready questions, addresses. */

import type { Lang } from '$lib/contract/vocabulary.ts';
import { askHash } from '$lib/explore/builder/address.ts';
import type { Offered } from '$lib/explore/builder/offered.ts';
import { READY_BUILT, type ReadyBuilt } from '$lib/explore/builder/ready.ts';
import { buildWords } from '$lib/text/pages/explore-build.ts';
import { terms } from '$lib/text/terms.ts';
import { pathTo } from '$lib/server/site.ts';

export function offered(lang: Lang): Offered {
	const words = buildWords(lang);
	const ids = Object.keys(READY_BUILT) as ReadyBuilt[];
	return {
		words,
		themes: terms(lang).themes,
		catalogue: pathTo(`/${lang}/explore-build.json`),
		sources: pathTo(`/${lang}/sources/`),
		formulas: pathTo(`/${lang}/method/`),
		ready: ids.map((id) => ({ id, title: words.ready.questions[id], hash: askHash(READY_BUILT[id]) }))
	};
}
