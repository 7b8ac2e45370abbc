import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deskOfTests, PATIENT } from './engine/desk.ts';
import { BASE } from './engine/site.ts';

const desk = deskOfTests();

describe('startEngine', () => {
	beforeEach(desk.openPage);
	afterEach(desk.closePage);

	it('starts once for all who ask, counts every byte and is of the same version as the engine in Node', async () => {
		const workers: string[] = [];
		desk.page.on('worker', (worker) => workers.push(worker.url()));
		const started = await desk.page.evaluate(async (base) => {
			const bytes: [number, number][] = [];
			const onprogress = (loaded: number, total: number) => void bytes.push([loaded, total]);
			const { startEngine } = window.kit;
			const [one, other] = await Promise.all([startEngine({ base, onprogress }), startEngine({ base })]);
			const later = await startEngine({ base });
			return { bytes, same: one === other && one === later, version: await one.version() };
		}, BASE);

		expect(started.version).toBe(await desk.node.version());
		expect(started.same).toBe(true);
		expect(started.bytes.at(-1)).toEqual([desk.pack.wasm.bytes, desk.pack.wasm.bytes]);
		expect(started.bytes.every(([loaded], i) => i === 0 || loaded > started.bytes[i - 1]![0])).toBe(true);
		expect(workers).toEqual([`${desk.site.origin}${BASE}/engine/${desk.pack.worker.path}`]);
	});

	it('ends the worker when the reader cancels, and starts again afterwards', async () => {
		desk.site.faults.set('.wasm.pack', 'endless');
		const failure = await desk.page.evaluate(async (base) => {
			const controller = new AbortController();
			const onprogress = () => controller.abort();
			return window.kit.attempt(window.kit.startEngine({ base, onprogress, signal: controller.signal }));
		}, BASE);
		expect(failure).toEqual({
			failure: { code: 'cancelled', file: null, message: 'the engine was cancelled; start it again when you like' }
		});
		await expect.poll(() => desk.page.workers().length, PATIENT).toBe(0);

		desk.site.faults.clear();
		expect(await desk.start()).toEqual({ value: 'v1.4.3' });
	});

	it('says that the module is missing', async () => {
		desk.site.faults.set('.wasm.pack', 'absent');
		const message = `${desk.pack.wasm.path} should be on this site; tell its keeper, got HTTP 404`;
		expect(await desk.start()).toEqual({ failure: { code: 'missing', file: desk.pack.wasm.path, message } });
		await expect.poll(() => desk.page.workers().length, PATIENT).toBe(0);
	});

	it('says that the worker is missing', async () => {
		desk.site.faults.set('.worker.js', 'absent');
		const message = `${desk.pack.worker.path} should load; tell the keeper of this site`;
		expect(await desk.start()).toEqual({ failure: { code: 'missing', file: desk.pack.worker.path, message } });
	});

	it("says that the engine's script is missing", async () => {
		desk.site.faults.set('duckdb-browser', 'absent');
		const answer = await desk.start();
		expect(answer).toMatchObject({ failure: { code: 'missing', file: null } });
		const expected = /^the engine's script should arrive; reload the page, got TypeError: Failed to fetch dynamically /;
		expect('failure' in answer && answer.failure.message).toMatch(expected);
	});

	it('says that the list of the engine is missing', async () => {
		desk.site.faults.set('engine.json', 'absent');
		const message = 'engine.json should be on this site; tell its keeper, got HTTP 404';
		expect(await desk.start()).toEqual({ failure: { code: 'missing', file: 'engine.json', message } });
	});

	it('refuses a module in which one bit is wrong, and takes the right one at the next try', async () => {
		desk.site.faults.set('.wasm.pack', 'altered');
		const answer = await desk.start();
		expect(answer).toMatchObject({ failure: { code: 'corrupt', file: desk.pack.wasm.path } });
		const expected = `^${desk.pack.wasm.path} should have the sha256 ${desk.pack.wasm.sha256}; reload the page, got [0-9a-f]{64}$`;
		expect('failure' in answer && answer.failure.message).toMatch(new RegExp(expected));

		desk.site.faults.clear();
		expect(await desk.start()).toEqual({ value: 'v1.4.3' });
	});

	it('says that there is no connection', async () => {
		await desk.context.setOffline(true);
		const message = 'engine.json should arrive; look at your connection and try again, got TypeError: Failed to fetch';
		expect(await desk.start()).toEqual({ failure: { code: 'offline', file: 'engine.json', message } });

		await desk.context.setOffline(false);
		expect(await desk.start()).toEqual({ value: 'v1.4.3' });
	});

	it('says that a download stands still', async () => {
		desk.site.faults.set('.wasm.pack', 'endless');
		const message = `${desk.pack.wasm.path} should go on; try again, got nothing for 3 seconds`;
		expect(await desk.start({ download: 3000 })).toMatchObject({ failure: { code: 'hang', message } });
	});

	it('says that the start hangs when the policy of the worker forbids WebAssembly', async () => {
		desk.site.faults.set('.worker.js', 'no wasm');
		const message = 'the start of the engine should go on; try again, got nothing for 1 seconds';
		expect(await desk.start({ start: 1000 })).toEqual({ failure: { code: 'hang', file: null, message } });
		await expect.poll(() => desk.page.workers().length, PATIENT).toBe(0);
	});

	it('says at once that the policy of the page forbids WebAssembly', async () => {
		desk.site.faults.set('/', 'no wasm');
		await desk.visit();
		const answer = await desk.start();
		expect(answer).toMatchObject({ failure: { code: 'unsupported', file: null } });
		const expected = /^the site's security policy should allow 'wasm-unsafe-eval'; tell its keeper, got CompileError: /;
		expect('failure' in answer && answer.failure.message).toMatch(expected);
	});
});
