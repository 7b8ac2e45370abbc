/** CSV for Excel is made in the reader's browser: the page has a script. */

import type { PageLoad } from './$types';

export const csr = true;

export const load: PageLoad = ({ data }) => data;
