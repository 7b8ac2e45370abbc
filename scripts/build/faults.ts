/** Says what a machine refused in one line, with what to do: a full disk, a folder that cannot be written. */

const FULL = /\b(ENOSPC|EDQUOT)\b/;
const LOCKED = /\b(EROFS|EACCES|EPERM)\b/;
const FIXED = /\b(EBUSY|EXDEV)\b/;

/** Words of an error, one line where the machine refused; else its message as it is. */
export function faultOf(command: string, error: unknown): string {
	const text = error instanceof Error ? error.message : String(error);
	// The name of a draft says nothing to who reads it; its folder does.
	const place = /'([^']+)'(?: -> '[^']+')?$/m.exec(text)?.[1]?.replace(/\/lock-[\w-]+$/, '') ?? 'the folder';
	const again = `run npm run ${command} again`;
	const [full, locked, fixed] = [FULL, LOCKED, FIXED].map((kind) => kind.exec(text)?.[1]);
	if (full !== undefined) {
		return `${command}: the disk is full (${full}); what this run had written is removed; make room and ${again}`;
	}
	if (locked !== undefined) {
		return `${command}: ${place} cannot be written (${locked}); give yourself the right to write there and ${again}`;
	}
	if (fixed !== undefined) {
		return `${command}: ${place} cannot be renamed (${fixed}); where it is a volume of its own, name a folder inside it with BUILD_FOLDER and ${again}`;
	}
	return text;
}
