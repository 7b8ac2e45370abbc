/** Where a figure stands, for citations, as the record and the editions say while building. */

import type { Lang } from '../contract/vocabulary.ts';
import { pageWords } from '../text/pages/words.ts';
import { frozenAt, newestAddress } from './editions.ts';
import { manifest } from './manifest.ts';
import type { CitedPlace } from '../export/citation/citing.ts';

export function citedPlace(id: string, lang: Lang): CitedPlace & { readonly day: string; readonly same: boolean } {
	const page = `/${lang}/figures/${id}/`;
	const frozen = frozenAt(page);
	return {
		site: pageWords(lang).name,
		version: manifest().version,
		day: manifest().day,
		latest: newestAddress(page),
		frozen: frozen === null ? null : { address: frozen.address, day: frozen.day },
		same: frozen?.same ?? true
	};
}
