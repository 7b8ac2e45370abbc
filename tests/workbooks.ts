/** Workbooks read back by other hands than wrote them: values by read-excel-file, links and formats from the XML of a sheet. */

import { DOMParser, onErrorStopParsing, type Document } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import readXlsx from 'read-excel-file/node';

export type SheetValue = string | number | boolean | Date | null;

export interface ReadSheet {
	readonly name: string;
	/** All of one length; a day is a Date, an empty cell null. */
	readonly rows: readonly (readonly SheetValue[])[];
}

/** Texts as they are written, blanks at their ends included. */
export async function readWorkbook(bytes: Uint8Array): Promise<readonly ReadSheet[]> {
	const sheets = await withoutTime(() => readXlsx(Buffer.from(bytes), { trim: false }));
	return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data as SheetValue[][] }));
}

const { now } = Date;

/**
 * The library reads a sheet in pieces, each within the call of the one before, and halves them whenever one takes more
 * than 7 ms: on a busy machine a large sheet ends where the stack does. No time passes for it here.
 */
async function withoutTime<T>(work: () => Promise<T>): Promise<T> {
	Date.now = () => 0;
	try {
		return await work();
	} finally {
		Date.now = now;
	}
}

/** Throws when no sheet has the name. */
export function sheetNamed(sheets: readonly ReadSheet[], name: string): ReadSheet {
	const sheet = sheets.find((each) => each.name === name);
	if (sheet === undefined) {
		throw new Error(`workbook should have a sheet “${name}”, got ${sheets.map((each) => each.name).join(', ')}`);
	}
	return sheet;
}

/** What a sheet says beside its values, by the place of the cell, such as B2. */
export interface SheetMarks {
	/** The address that a link of the cell leads to. */
	readonly links: ReadonlyMap<string, string>;
	/** The format of a number or a day, where the cell has one of the workbook's own. */
	readonly formats: ReadonlyMap<string, string>;
	/** The type of the value as ECMA-376 names it: s for a text, n for a number, str for what a formula gives. */
	readonly types: ReadonlyMap<string, string>;
}

/** Of the sheet that stands at this place, the first at 0. */
export function sheetMarks(bytes: Uint8Array, at: number): SheetMarks {
	const parts = unzipSync(bytes);
	const part = (path: string) => parsed(parts[path], path);
	const id = elements(part('xl/workbook.xml'), 'sheet')[at]!.getAttribute('r:id')!;
	const target = relations(part('xl/_rels/workbook.xml.rels')).get(id)!;
	const sheet = part(`xl/${target}`);

	const styles = part('xl/styles.xml');
	const codes = new Map(
		elements(styles, 'numFmt').map((each) => [each.getAttribute('numFmtId'), each.getAttribute('formatCode')!])
	);
	const looks = [...elements(styles, 'cellXfs')[0]!.getElementsByTagName('xf')].map((look) =>
		codes.get(look.getAttribute('numFmtId'))
	);
	const cells = elements(sheet, 'c').map((cell) => ({
		place: cell.getAttribute('r')!,
		format: looks[Number(cell.getAttribute('s') ?? 0)],
		type: cell.getAttribute('t') ?? 'n'
	}));

	const links = elements(sheet, 'hyperlink');
	const addresses = links.length === 0 ? null : relations(part(`xl/${target.replace(/[^/]+$/, '_rels/$&.rels')}`));
	return {
		links: new Map(links.map((link) => [link.getAttribute('ref')!, addresses!.get(link.getAttribute('r:id')!)!])),
		formats: new Map(cells.flatMap(({ place, format }) => (format === undefined ? [] : [[place, format] as const]))),
		types: new Map(cells.map(({ place, type }) => [place, type]))
	};
}

function parsed(bytes: Uint8Array | undefined, path: string): Document {
	if (bytes === undefined) throw new Error(`workbook should have the part ${path}, got none`);
	return new DOMParser({ onError: onErrorStopParsing }).parseFromString(strFromU8(bytes), 'text/xml');
}

function elements(document: Document, name: string) {
	return [...document.getElementsByTagName(name)];
}

function relations(document: Document): ReadonlyMap<string, string> {
	return new Map(
		elements(document, 'Relationship').map((each) => [each.getAttribute('Id')!, each.getAttribute('Target')!])
	);
}
