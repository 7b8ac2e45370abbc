/** The parts of a service worker that ours uses; TypeScript's own words for them do not go together with those of pages. */

export interface PageMessage {
	/** Addresses that a page had fetched before the worker was there. */
	readonly loaded: readonly string[];
}

interface Lasting extends Event {
	waitUntil(work: Promise<unknown>): void;
}

export interface Fetching extends Lasting {
	readonly request: Request;
	readonly clientId: string;
	respondWith(response: Promise<Response>): void;
}

export interface WorkerMessage extends Lasting {
	readonly data: PageMessage;
}

interface Client {
	readonly url: string;
	postMessage(message: unknown): void;
}

interface Events {
	readonly install: Lasting;
	readonly activate: Lasting;
	readonly fetch: Fetching;
	readonly message: WorkerMessage;
}

export interface WorkerScope {
	readonly location: Location;
	readonly caches: CacheStorage;
	readonly fetch: typeof fetch;
	readonly clients: { claim(): Promise<void>; get(id: string): Promise<Client | undefined> };
	readonly registration: { unregister(): Promise<boolean> };
	skipWaiting(): Promise<void>;
	addEventListener<Name extends keyof Events>(name: Name, listener: (event: Events[Name]) => void): void;
}
