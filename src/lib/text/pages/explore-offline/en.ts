import type { KeptWords } from '../explore-offline.ts';

export const en = {
	noNetwork: 'No network, or it does not answer.',
	record: 'Data as of {day}.',
	saved: 'Saved on this device on {day}.',
	lead: 'After the first question it works without a network too: the engine, the tables and the pages that you visited stay on this device. A page or an answer that comes from there says so.',
	hold: {
		keep: 'Keep explore for use without a network ({size})',
		keeping: 'Being loaded: {loaded} of {total}',
		writing: 'Being put away on this device.',
		kept: 'Kept on this device since {day}: explore works here without a network.',
		undated: 'Kept on this device: explore works here without a network.',
		network: 'It could not be loaded. Check the connection and try again.',
		room: 'The browser did not keep everything: it may have too little room. With a network explore works as before.',
		stop: 'Stop',
		stopped: 'Stopped. What arrived whole need not be loaded again.'
	}
} satisfies KeptWords;
