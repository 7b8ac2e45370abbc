/** Registers the service worker from a page, hands it what the page had loaded before, and hears what comes from the device. */

/** `onoffline` gets the line to show, empty when the data is as the site has it. Gives the way to stop listening. */
export function keepOffline(worker: string, onoffline: (line: string) => void): () => void {
	if (!('serviceWorker' in navigator)) return () => {};
	const { serviceWorker } = navigator;
	const hear = ({ data }: MessageEvent<{ readonly kept?: string }>) => {
		if (typeof data.kept === 'string') onoffline(data.kept);
	};
	serviceWorker.addEventListener('message', hear);
	serviceWorker.addEventListener('controllerchange', handOver);
	// A browser that forbids it, as in some private windows, works as before.
	serviceWorker.register(worker).catch(() => {});
	return () => {
		serviceWorker.removeEventListener('message', hear);
		serviceWorker.removeEventListener('controllerchange', handOver);
	};
}

function handOver(): void {
	handTo(navigator.serviceWorker.controller, []);
}

/** Tells the worker what the page has loaded, and what else it is to keep; it looks into the browser's cache first. */
export function handTo(worker: ServiceWorker | null, more: readonly string[]): void {
	const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
	const page = location.origin + location.pathname;
	worker?.postMessage({ loaded: [...new Set([page, ...loaded, ...more])] });
}
