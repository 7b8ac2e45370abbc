import type { KeptWords } from '../explore-offline.ts';

export const en = {
	noNetwork: 'No network, or it does not answer.',
	record: 'Data as of {day}.',
	saved: 'Saved on this device on {day}.',
	lead: 'After the first question it works without a network too: the engine, the tables and the pages that you visited stay on this device. A page or an answer that comes from there says so.'
} satisfies KeptWords;
