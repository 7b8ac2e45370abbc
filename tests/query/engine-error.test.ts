import { describe, expect, it } from 'vitest';
import { engineFailure } from '../../src/lib/query/engine-error.ts';

function thrown(name: string, message: string): Error {
	return Object.assign(new Error(message), { name });
}

describe('engineFailure(cause)', () => {
	it.each([
		[thrown('RuntimeError', 'table index is out of bounds'), 'crashed'],
		[thrown('Error', 'memory access out of bounds'), 'crashed'],
		[thrown('RangeError', 'Maximum call stack size exceeded'), 'crashed'],
		[thrown('Error', 'Out of Memory Error: could not allocate block of size 256.0 KiB'), 'out-of-memory'],
		[thrown('RangeError', 'Array buffer allocation failed'), 'out-of-memory']
	])('finds the engine at fault: %s', (cause, code) => {
		expect(engineFailure(cause)).toMatchObject({ code, cause });
	});

	it.each([
		thrown('Error', 'Catalog Error: Table with name inflows does not exist!'),
		thrown('Error', 'Parser Error: syntax error at or near "form"'),
		thrown('TypeError', 'column n should be cast to double, got BIGINT')
	])('finds only the SQL at fault: %s', (cause) => {
		expect(engineFailure(cause)).toBeNull();
	});

	it('says what to do and what it got', () => {
		expect(engineFailure(thrown('RuntimeError', 'unreachable'))?.message).toBe(
			'the engine crashed; start it anew, got unreachable'
		);
	});
});

describe('what the engine says of the SQL', () => {
	it.each([
		'Binder Error: Referenced column "unreachable" not found in FROM clause!',
		'{"exception_type":"Parser","exception_message":"syntax error at or near \\"aborted(\\""}'
	])('is no failure of the engine, whatever the SQL quotes: %s', (message) => {
		expect(engineFailure(new Error(message))).toBe(null);
	});
});
