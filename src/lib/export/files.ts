/** The files of a figure in one state: their names, kinds and addresses. */

export const DATA_KINDS = ['xlsx', 'csv', 'json', 'parquet', 'arrow'] as const;
export const PICTURE_KINDS = ['svg', 'square.svg', 'png'] as const;
const BUILT_KINDS = [...DATA_KINDS, 'svg', 'png'] as const;

export type DataKind = (typeof DATA_KINDS)[number];
export type PictureKind = (typeof PICTURE_KINDS)[number];
export type FileKind = DataKind | PictureKind;
export type BuiltKind = (typeof BUILT_KINDS)[number];

/** The state that stands for all states at once. */
export const EVERYTHING = 'all';

export interface FigureFile<Kind extends FileKind = FileKind> {
	readonly kind: Kind;
	/** Such as `funding-growth-unit-usd.csv` or `funding-growth-square.svg`. */
	readonly name: string;
}

/** A figure by its choices. */
interface Chosen {
	readonly id: string;
	readonly choices: readonly unknown[];
}

/** `state` is the name of the state, '' for the first choices. */
export function fileName(id: string, state: string, kind: FileKind): string {
	const stem = fileStem(id, state);
	return kind === 'square.svg' ? `${stem}-square.svg` : `${stem}.${kind}`;
}

/** What the names of all files of one state begin with. */
export function fileStem(id: string, state: string): string {
	return state === '' ? id : `${id}-${state}`;
}

/** Files of the first state that the build makes; a reader's browser makes the square drawing of every state. */
export function builtFiles(id: string): FigureFile<BuiltKind>[] {
	return BUILT_KINDS.map((kind) => ({ kind, name: fileName(id, '', kind) }));
}

/** What is shown: tables and pictures of one state. */
export function stateFiles(id: string, state: string): FigureFile[] {
	return [...DATA_KINDS, ...PICTURE_KINDS].map((kind) => ({ kind, name: fileName(id, state, kind) }));
}

/** Everything: the tables of all states, one file for each kind of data; none where there is one state. */
export function everyStateFiles({ id, choices }: Chosen): FigureFile<DataKind>[] {
	return choices.length === 0 ? [] : DATA_KINDS.map((kind) => ({ kind, name: fileName(id, EVERYTHING, kind) }));
}

/** Path of the picture of a figure in its first state: the one address of it, for link previews too. */
export function picturePath(lang: string, id: string): string {
	return `/${lang}/figures/${id}/picture.png`;
}

/** Path of a file of a figure inside the site, without the base path. */
export function filePath(lang: string, id: string, name: string): string {
	return `/${lang}/figures/${id}/files/${name}`;
}
