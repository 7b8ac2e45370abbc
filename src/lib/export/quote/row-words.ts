/** Says a row of a table as one phrase, for rows that are no printed figure of their own. */

interface Column {
	readonly head: string;
	readonly numeric?: boolean;
}

/** "2022, Sum of the parts, actual: 1.9 trillion tenge"; several numbers are named by the heads of their columns. */
export function rowWords(columns: readonly Column[], cells: readonly string[]): string {
	const filled = cells.flatMap((text, index) => (text === '' ? [] : [{ text, column: columns[index] }]));
	const words = filled.filter(({ column }) => column?.numeric !== true).map(({ text }) => text);
	const numbers = filled.filter(({ column }) => column?.numeric === true);
	const values = numbers.map(({ text, column }) => (numbers.length === 1 ? text : `${column?.head ?? ''} ${text}`));
	return [words.join(', '), values.join('; ')].filter((part) => part !== '').join(': ');
}
