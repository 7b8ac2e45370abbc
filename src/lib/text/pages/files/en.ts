import type { FilesWords } from '../files.ts';

export const en = {
	columns: {
		choice: 'Choice: {head}',
		number: '{head}: number',
		unit: '{head}: unit',
		day: '{head}: YYYY-MM-DD',
		formula: 'Formula, if derived',
		publishers: 'Who printed it',
		titles: 'Where it is printed',
		addresses: 'Address of the publication',
		facts: 'Ids of the facts'
	},
	sheets: { cover: 'About', table: 'Table', legend: 'Words', sources: 'Sources' },
	rows: 'Rows',
	cover: {
		question: 'Question',
		about: 'About',
		state: 'Shown',
		everyState: 'Every choice that the page offers: {count}',
		firstState: 'As the page first shows it',
		unit: 'Unit of the chart',
		takeaway: 'In one sentence',
		caveats: 'What to keep in mind',
		newest: 'Newest publication behind this table',
		record: 'Version of the record',
		licence: 'Licence',
		licenceText: 'CC BY 4.0 for the compiled data; the figures themselves remain their publishers’.',
		cite: 'How to cite',
		address: 'Address',
		columnsHead: 'Columns',
		columnsText:
			'A row is a row of the table on the page. A text stands as on the page; beside it “number” has the same value in full units (tenge, people, percent), “unit” what it counts, “YYYY-MM-DD” the day. A derived number has no more digits than its inputs allow. Then come where the row is from: formula, publisher, publication, address. Columns for programs have the same names in every language: “period_start”, “period_end”, “status”, “precision”, “evidence”, “value” (in full units), “unit”, “formula”, “fact_ids” (keys of the record). Such a cell is empty where the figures behind a row differ in it; where a row has several numbers, “value” and “unit” are empty; a derived row has no “precision”; “evidence” is how the place in the publication was read (“text”, “headline”, “rewrite”, “assumed”), by the weakest figure behind a row. Period and status of a converted figure (prices, people, output, dollars) are those of the figure that was converted.',
		empty: 'An empty cell means no value, not zero. “Not published” means that no publication in the record has it.'
	},
	legend: {
		word: 'Word',
		meaning: 'What it means',
		gap: 'No publication in the record prints this number.',
		derived: 'Not printed: made from printed figures by the formula named in the row.'
	},
	sources: {
		publisher: 'Publisher',
		title: 'Publication',
		published: 'Published',
		address: 'Address',
		page: 'On this site',
		facts: 'Figures taken from it'
	},
	pictureFoot: 'Record of {day} · {licence}',
	panel: {
		data: 'Data',
		pictures: 'Pictures',
		shown: 'Exactly what is shown',
		everything: 'Everything: the tables of every choice',
		withoutScripts:
			'Without scripts these are files of what the page shows first; the files of everything hold the tables of every choice.',
		kinds: {
			xlsx: 'Excel, with sources and words explained',
			csv: 'CSV',
			json: 'JSON',
			parquet: 'Parquet',
			arrow: 'Arrow',
			svg: 'SVG, wide',
			'square.svg': 'SVG, square',
			png: 'PNG, wide'
		},
		drawn: { wide2: 'PNG, wide, twice the size', square1: 'PNG, square', square2: 'PNG, square, twice the size' },
		excel: 'CSV for Excel in Russian and Kazakh: semicolons, decimal commas',
		zip: 'All of this in one archive',
		kilobytes: '{size} kB',
		working: 'Being made …',
		done: 'Done: the file is among your downloads.',
		failedLoad: 'A file could not be loaded; look at your connection and try again.',
		failedDraw: 'Your browser could not draw the picture; take the SVG or the PNG above.',
		readme: [
			'Ashyq Qor',
			'{title}',
			'{state}',
			'{address}',
			'',
			'Files:',
			'{files}',
			'',
			'{columns}',
			'{empty}',
			'',
			'{licence}'
		]
	}
} satisfies FilesWords;
