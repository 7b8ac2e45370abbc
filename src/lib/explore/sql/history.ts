/** The questions that were run, kept in this browser only; a storage that fails is no reason to fail. */

export const MOST_STORED = 50;

const KEY = 'explore-history';
/** Longer SQL is not kept: the browser gives a site little room. */
const MOST_SIGNS = 20_000;

/** `localStorage`, or null where the browser forbids even to ask. */
export function browserStorage(): Storage | null {
	try {
		return localStorage;
	} catch {
		return null;
	}
}

/** Newest first. What is damaged is nothing. */
export function readHistory(storage: Pick<Storage, 'getItem'> | null): readonly string[] {
	try {
		const stored: unknown = JSON.parse(storage?.getItem(KEY) ?? '[]');
		if (!Array.isArray(stored)) return [];
		return stored
			.filter((sql): sql is string => typeof sql === 'string' && sql.length <= MOST_SIGNS)
			.slice(0, MOST_STORED);
	} catch {
		return [];
	}
}

/** Puts the question on top and gives what is kept then; one that was asked before moves up. */
export function keepQuestion(
	storage: Pick<Storage, 'getItem' | 'setItem'> | null,
	history: readonly string[],
	sql: string
): readonly string[] {
	if (sql.trim() === '' || sql.length > MOST_SIGNS) return history;
	const next = [sql, ...history.filter((other) => other !== sql)].slice(0, MOST_STORED);
	try {
		storage?.setItem(KEY, JSON.stringify(next));
	} catch {
		// Private windows and full storages refuse: it is kept on this page then.
	}
	return next;
}

export function forgetHistory(storage: Pick<Storage, 'removeItem'> | null): void {
	try {
		storage?.removeItem(KEY);
	} catch {
		// Nothing was kept then.
	}
}
