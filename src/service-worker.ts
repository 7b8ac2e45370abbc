/** The service worker of the site: keeps on a reader's device what works there without a network. */

import { base, build, version } from '$service-worker';
import { serve } from '$lib/offline/serve.ts';
import type { WorkerScope } from '$lib/offline/scope.ts';

declare const WITHDRAW_OFFLINE: boolean;

serve(globalThis as unknown as WorkerScope, { base, build, version, withdrawn: WITHDRAW_OFFLINE });
