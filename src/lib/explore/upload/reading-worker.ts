/** The worker in which a reader's file is read, so that its page never waits for it. */

import { read, recognise } from './open.ts';
import type { OpenArrow } from './arrow-contents.ts';
import { isArrowFile, isParquet } from './format.ts';
import { MOST_BYTES, SMALL_CSV, type Format, type Part } from './user-file.ts';
import { openParquet, partsOf, readParquet, type OpenParquet } from './parquet.ts';
import { Problems } from './problems.ts';
import {
	MOST_WAITING,
	type Answers,
	type Opened,
	type WorkerRequest,
	type ReadFile,
	type WorkerMessage
} from './reading-messages.ts';
import { refusalOf } from './refusal.ts';
import { openRemote, type Remote } from './remote.ts';

interface Scope {
	postMessage(message: WorkerMessage, transfer: readonly Transferable[]): void;
	onmessage: ((event: MessageEvent<readonly [id: number, question: WorkerRequest]>) => void) | null;
}

const scope = globalThis as unknown as Scope;

let file: File | null = null;
let open: OpenParquet | OpenArrow | null = null;
let remote: Remote | null = null;
/** Parts that the page has not used yet, and who waits for it. */
let waiting = 0;
let wake: () => void = () => {};

scope.onmessage = ({ data: [id, question] }) => {
	if (question.ask === 'take') ({ file } = question);
	else if (question.ask === 'more') {
		waiting -= 1;
		wake();
	} else {
		answered(question).then(
			(answer) => tell({ type: 'answer', id, answer }),
			(cause: unknown) => {
				const { code, found } = refusalOf(cause);
				tell({ type: 'refused', id, code, found });
			}
		);
	}
};

function tell(message: WorkerMessage, transfer: readonly Transferable[] = []): void {
	scope.postMessage(message, transfer);
}

async function answered(question: Exclude<WorkerRequest, { ask: 'take' | 'more' }>): Promise<Answers[keyof Answers]> {
	switch (question.ask) {
		case 'recognise': {
			const recognised = await recognise(taken(), question.corrections);
			if (recognised !== null) void makeReady(recognised.format);
			return recognised;
		}
		case 'open':
			return opened(question.remote);
		case 'read': {
			const problems = new Problems();
			return readFile(problems, await read(taken(), question.recognised, problems, options));
		}
		case 'check':
			return (await import('./csv-check.ts')).checkCsv(taken(), question.csv, options);
		case 'readParts':
			if (open === null) throw new Error('readParts takes a file that is open; open it first, got none');
			return readFile(
				new Problems(),
				'metadata' in open
					? await readParquet(open, question.choice, options)
					: await (await import('./arrow-parts.ts')).readArrowParts(open, question.choice, options)
			);
	}
}

/** Brings what the reading will need while the reader looks at what was recognised; what does not come now tells later. */
async function makeReady(format: Format): Promise<void> {
	const large = taken().size > SMALL_CSV;
	const likely = format !== 'csv' ? [] : large ? [import('./csv-check.ts')] : [import('./csv-read.ts')];
	await Promise.all([...likely, large && format === 'csv' ? null : import('apache-arrow')]).catch(() => {});
}

// What most files are.
import('./csv.ts').catch(() => {});

const options = {
	onprogress: (progress: Extract<WorkerMessage, { type: 'progress' }>['progress']) =>
		tell({ type: 'progress', progress }),
	onpart: (part: Part) => {
		waiting += 1;
		tell({ type: 'part', part }, [part.buffer]);
	},
	ready: async () => {
		while (waiting >= MOST_WAITING) await new Promise<void>((resolve) => (wake = resolve));
	}
};

async function opened(at: Extract<WorkerRequest, { ask: 'open' }>['remote']): Promise<Opened> {
	remote = at === null ? null : await openRemote(at.address, at.page);
	const name = remote?.name ?? null;
	const parts = remote?.file ?? partsOf(taken());
	const head = remote?.head ?? new Uint8Array(await parts.slice(0, 8));
	if (isArrowFile(head)) open = await (await import('./arrow-contents.ts')).openArrow(parts);
	else if (remote === null || isParquet(head)) open = await openParquet(parts);
	// Nothing lists what is in it.
	else return { contents: null, whole: await remote.whole(MOST_BYTES.arrow), name };
	const { columns, groups, rows, bytes } = open;
	return { contents: { columns, groups, rows, bytes }, whole: null, name };
}

function readFile({ first, count }: Problems, table: Pick<ReadFile, 'rows' | 'columns'>): ReadFile {
	return { ...table, problems: { first, count }, fetched: remote?.fetched() ?? null };
}

function taken(): File {
	if (file === null) throw new Error('the worker should have been given a file first, got none');
	return file;
}
