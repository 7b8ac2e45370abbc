/** Files are read and drawn in the reader's browser: its script runs there too. */

import type { PageLoad } from './$types';

export const csr = true;

export const load: PageLoad = ({ data }) => data;
