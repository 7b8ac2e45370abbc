/** Where the pages of this build find the worker that keeps them, if they are to be kept. */

import { frozenDay } from './editions.ts';
import { pathTo } from './site.ts';

/** Null in a frozen edition, which never changes and needs none, in development, and where the worker is withdrawn. */
export function workerPath(dev: boolean): string | null {
	if (dev || frozenDay() !== null || process.env['OFFLINE'] === 'withdrawn') return null;
	return pathTo('/service-worker.js');
}
