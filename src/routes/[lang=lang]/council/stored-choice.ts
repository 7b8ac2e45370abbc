/** What the pack keeps in the reader's own browser: the last choice and the notes. Nothing of it is sent anywhere. */

const CHOICE = 'ashyq-qor-council';
const NOTE = 'ashyq-qor-council-note-';

export function storedChoice(): string[] {
	return read(CHOICE)
		.split(',')
		.filter((id) => id !== '');
}

export function storeChoice(ids: readonly string[]): void {
	write(CHOICE, ids.join(','));
}

export function storedNote(id: string): string {
	return read(NOTE + id);
}

export function storeNote(id: string, note: string): void {
	write(NOTE + id, note);
}

// A browser may forbid storage; nothing is then remembered.
function read(key: string): string {
	try {
		return localStorage.getItem(key) ?? '';
	} catch {
		return '';
	}
}

function write(key: string, text: string): void {
	try {
		if (text === '') localStorage.removeItem(key);
		else localStorage.setItem(key, text);
	} catch {
		return;
	}
}
