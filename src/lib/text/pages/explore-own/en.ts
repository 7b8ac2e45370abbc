import type { ExploreOwnWords } from '../explore-own.ts';

export const en = {
	title: 'Bring your own file',
	lead: 'Your file becomes a table beside the published ones. It is read in this browser and uploaded nowhere; when you leave the page, nothing of it stays.',
	choose: 'Choose a file',
	drop: 'Or drop it here: CSV, TSV, XLSX, JSON lines, Arrow or Parquet.',
	template: 'To lay your figures beside ours, name your columns as in the published tables',
	follows: {
		page: 'See our own figures with your data: files that follow our tables, and templates of them',
		told: '{file} follows our table {table}: our own figures can be drawn with it.',
		open: 'Open it there'
	},
	remote: {
		title: 'A Parquet or Arrow file of this site',
		lead: 'Only the columns and parts of it that you ask for are fetched.',
		address: 'Its address',
		open: 'Open',
		whole: 'It has no list of its parts and was fetched whole: {size}.'
	},
	looking: 'Looking at {file}.',
	confirm: {
		title: 'Is {file} understood?',
		lead: 'Recognised by its contents as {format}. Correct what is wrong, then read it.',
		sheet: 'Sheet',
		encoding: 'Encoding',
		delimiter: 'Cells are parted by',
		decimal: 'Decimal mark',
		header: 'The first row names the columns',
		preview: 'The first rows of {file}',
		kind: 'Column {column} holds',
		empties: 'In numbers and dates, – … NA and н/д count as empty.',
		engine: 'With it your browser loads the engine and the published tables: {size}, once.',
		read: 'Read as table {name}',
		cancel: 'Cancel'
	},
	delimiters: { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'vertical bar' },
	decimals: { '.': 'point', ',': 'comma' },
	kinds: { number: 'number', day: 'date', text: 'text' },
	parquet: {
		lead: 'Rows: {rows}. Size: {size}. Only what you choose is read.',
		columns: 'Columns to read',
		all: 'All',
		none: 'None',
		only: 'Only rows where',
		column: 'Column {at}',
		anyColumn: 'any',
		value: 'Value {at}',
		plan: 'Will be read: {bytes} of {all}, parts {groups} of {groupsAll}.',
		nothing: 'Choose a column; no part of the file may lack it.'
	},
	reading: 'Reading {file}: {bytes} of {total}',
	readingRows: 'Rows so far: {rows}.',
	fetched: 'Fetched: {bytes} of {all} ({share} %).',
	done: 'Table {name} is there. A question about it stands in the editor.',
	refused: {
		empty: '{file} is empty; choose another file.',
		rubbish: '{file} is no table that we know; save it as CSV, XLSX, JSON lines, Arrow or Parquet.',
		'old-workbook': '{file} is an old workbook (XLS); save it as XLSX or CSV.',
		'no-rows': '{file} holds no rows; choose another file, sheet or filter.',
		columns: '{file} has too many columns: {found}; leave at most 1,000.',
		large: '{file} is too large to be read here: {found}; save it as Parquet or split it.',
		packing: '{file} is packed as {found}; save it with Snappy or gzip.',
		packed: 'The columns of {file} are compressed inside; save it as Arrow without compression or as Parquet.',
		type: '{file} has a column of a type that we cannot read: {found}; save it without that column or as CSV.',
		encrypted: '{file} is encrypted and cannot be read here; save it without a key.',
		damaged: '{file} is damaged and was not read: {found}; save it anew.',
		array: '{file} is one JSON array; save it with one object a line.',
		address: '“{found}” is no address; write one of this site.',
		origin: '{found} is another site; only files of this site are fetched.',
		missing: 'There is no such file on this site: {found}; check the address.',
		ranges: 'The host sends whole files only ({found}), so nothing was fetched.',
		reader: 'The part of this page that reads files did not load; reload the page and choose {file} again.',
		stopped: 'The reading of {file} was stopped.',
		changed:
			'The engine started anew and {file} has changed or gone since it was read: the table {found} is gone. Choose the file again.',
		engine: 'The engine did not take {file}; look at its message above the tables and try again.'
	},
	problems: {
		few: 'too few cells: {found}; the missing ones are left empty',
		many: 'more cells than columns, left out: {found}; quote cells that hold the separator',
		number: '“{found}” is not a number and is left empty; correct it or read the column as text',
		digits: '“{found}” has more digits than a number here holds and is left empty; read the column as text',
		day: '“{found}” is not a date and is left empty; write 31.12.2024 or 2024-12-31, or read the column as text',
		quote: 'a quotation mark stands wrongly: {found}; double the marks inside a cell',
		letters: '“{found}” has bytes that are no letters; choose another encoding',
		json: 'not a JSON object, left out: {found}; write one object a line',
		key: 'the key “{found}” is not in the first rows and is left out; put it into the first row'
	},
	problemCount: 'Problems in {file}: {count}',
	problemRest: 'And more: {count}.',
	tables: {
		title: 'Your tables',
		file: 'File',
		rows: 'Rows',
		columns: 'Columns',
		size: 'Size',
		ask: 'Ask about {name}',
		remove: 'Remove {name}',
		keep: 'Keep {name} on this device',
		keepLead: 'Kept tables lie in this browser only and come back when you ask for them.'
	},
	stored: {
		lead: 'Tables kept on this device: {count}.',
		restore: 'Bring them back',
		forget: 'Forget everything kept',
		forgotten: 'Nothing of yours is kept on this device any more.',
		failed: 'The browser did not keep the table: it has no room or does not allow it.'
	},
	kilobytes: 'kB'
} satisfies ExploreOwnWords;
