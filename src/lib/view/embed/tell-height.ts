/** Tells the page around a frame how high its contents are, once for each change. */

import { ASK, HEIGHT, VERSION } from './message.ts';

/** The same message speaks to our own script and to the one of Datawrapper that newsrooms already have. */
export function tellHeight(id: string): void {
	if (parent === window) return;
	let reported = 0;
	const tell = (height: number): void => {
		reported = height;
		// Whose page it is cannot be known, and a height is no secret.
		parent.postMessage({ type: HEIGHT, version: VERSION, id, height, 'datawrapper-height': { [id]: height } }, '*');
	};
	const measured = () => Math.ceil(document.body.getBoundingClientRect().height);
	const look = (): void => {
		if (measured() !== reported) tell(measured());
	};
	// A frame that is out of sight observes nothing yet, and should have its height before it is seen.
	look();
	new ResizeObserver(look).observe(document.body);
	addEventListener('message', ({ data, source }: MessageEvent<unknown>) => {
		const asks = typeof data === 'object' && data !== null && 'type' in data && data.type === ASK;
		if (asks && source === parent && reported !== 0) tell(reported);
	});
}
