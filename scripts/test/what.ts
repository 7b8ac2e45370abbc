/** What a run of tests is asked for by its words. */

export interface What {
	/** `once`: each behaviour once; `rest`: what that leaves out; `all`: both. */
	readonly part: 'once' | 'rest' | 'all';
	/** Such as `1/3`: the first of three parts of what can be divided; null for the whole. */
	readonly shard: string | null;
}

/** Reads `--all`, `--rest` and `--shard 1/3`. Throws on any other word. */
export function readWhat(words: readonly string[]): What {
	let part: What['part'] = 'once';
	let shard: string | null = null;
	for (let at = 0; at < words.length; at += 1) {
		const word = words[at]!;
		if (word === '--all') part = part === 'rest' ? 'rest' : 'all';
		else if (word === '--rest') part = 'rest';
		else if (word === '--shard') shard = readShard(words[(at += 1)]);
		else throw new Error(`npm test takes --rest and --shard 1/3 after test:all, got "${word}"`);
	}
	return { part, shard };
}

function readShard(word = ''): string {
	const [, shard, all] = /^(\d+)\/(\d+)$/.exec(word) ?? [];
	if (shard === undefined || Number(shard) < 1 || Number(shard) > Number(all)) {
		throw new Error(`--shard should be a part and the number of parts, such as 1/3, got "${word}"`);
	}
	return word;
}
