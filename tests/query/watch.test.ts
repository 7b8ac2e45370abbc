import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EngineError } from '../../src/lib/query/engine-error.ts';
import { inTime, Watchdog } from '../../src/lib/query/wasm/watch.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const never = new Promise<never>(() => {});
const calm = new AbortController().signal;

describe('Watchdog', () => {
	it('barks once nothing has fed it for its time', () => {
		const bark = vi.fn();
		const dog = new Watchdog(100, bark);
		vi.advanceTimersByTime(90);
		dog.feed();
		vi.advanceTimersByTime(90);
		expect(bark).not.toHaveBeenCalled();
		vi.advanceTimersByTime(10);
		expect(bark).toHaveBeenCalledOnce();
	});

	it('is silent once stopped', () => {
		const bark = vi.fn();
		new Watchdog(100, bark).stop();
		vi.advanceTimersByTime(1000);
		expect(bark).not.toHaveBeenCalled();
	});
});

describe('inTime(what, promise, milliseconds, signal, failure)', () => {
	it('hands over an answer that comes in time and leaves no timer', async () => {
		expect(await inTime('the start', Promise.resolve('ready'), 100, calm, never)).toBe('ready');
		expect(vi.getTimerCount()).toBe(0);
	});

	it('says what took too long', async () => {
		const late = inTime('the start', never, 30_000, calm, never).catch((error: unknown) => error);
		vi.advanceTimersByTime(30_000);
		const message = 'the start should go on; try again, got nothing for 30 seconds';
		expect(await late).toEqual(new EngineError('hang', message));
		expect(await late).toMatchObject({ code: 'hang' });
	});

	it('ends at once when the reader cancels, before or during', async () => {
		const controller = new AbortController();
		const during = inTime('the start', never, 100, controller.signal, never);
		controller.abort();
		await expect(during).rejects.toMatchObject({ code: 'cancelled' });
		const before = inTime('the start', never, 100, controller.signal, never);
		await expect(before).rejects.toMatchObject({ code: 'cancelled' });
		expect(vi.getTimerCount()).toBe(0);
	});

	it('ends with the failure that comes first', async () => {
		const failure = Promise.reject(new EngineError('missing', 'the worker should load'));
		await expect(inTime('the start', never, 100, calm, failure)).rejects.toMatchObject({ code: 'missing' });
	});
});
