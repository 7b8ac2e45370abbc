import { describe, expect, it } from 'vitest';
import { quotedName, quotedText } from '../../src/lib/query/sql-quotes.ts';

describe('quotedName(name)', () => {
	it('doubles its quotes', () => expect(quotedName('<b>"x"</b>')).toBe('"<b>""x""</b>"'));
});

describe('quotedText(text)', () => {
	it('doubles its quotes, whatever language they stand in', () => {
		expect(quotedText("Қ'ала '' x")).toBe("'Қ''ала '''' x'");
	});
});
