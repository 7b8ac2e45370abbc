import type { ExploreAnswerWords } from '../explore-answer.ts';

export const en = {
	notOfficial: 'A reader’s question, not an official figure',
	statements: 'Statements: {count}. The answer of the last one is shown.',
	drawing: {
		title: 'The answer as a drawing',
		as: 'Show as',
		table: 'Table only',
		kinds: { columns: 'Columns by year', lines: 'Lines over time', bars: 'Ranked bars', matrix: 'Matrix' },
		number: 'Number that is drawn',
		refused: '{drawing}: {reason}',
		why: 'Why not another drawing?',
		refusals: {
			numbers: 'the answer has no column of numbers.',
			time: 'the answer has no column of years or days.',
			years: 'the answer has no column of years.',
			names: 'the answer has no column of names.',
			heads: 'the answer has neither a column of years nor a second column of names.',
			wide: 'more than {most} columns can not be read side by side.',
			tall: 'more than {most} rows can not be read in one drawing.',
			negative: '“{column}” has values below zero, and lengths start at zero.',
			several: 'several rows stand at one place ({name}); nothing is added up here: group them in the SQL.',
			many: 'there are more than {most} marks; ask for fewer rows.',
			units: '“{column}” holds several units, and one scale can not show them.',
			unnamed: 'some rows have no year, day or name.',
			series: 'more than {most} lines can not be told apart.',
			empty: 'no row has a number.',
			dates: 'a day can not be read: {name}.',
			infinite: '“{column}” has a value that is no finite number.'
		},
		missing: 'not in the answer',
		unknown: 'empty in the answer',
		label: '{number} by {by}',
		nothing: 'The answer is shown as a table only.'
	},
	files: {
		title: 'Take the answer away',
		lead: 'Each file holds exactly this answer (rows: {rows}). A CSV file has no room for remarks: keep the citation with it.',
		kinds: { csv: 'CSV', xlsx: 'Excel', json: 'JSON', parquet: 'Parquet', arrow: 'Arrow' },
		working: 'The file is being made; rows: {done} of {all}',
		done: 'Made: {name}',
		failed: 'The file could not be made: there may be too little memory. Ask for fewer rows.',
		stop: 'Stop',
		stopped: 'Stopped; no file was made.',
		sheets: { cover: 'About', rows: 'Answer' },
		cover: {
			sql: 'SQL',
			address: 'Address of the question',
			day: 'Asked on',
			record: 'Record of',
			rows: 'Rows',
			longCells: 'Long texts'
		},
		longCells: 'A cell holds {most} signs at most; longer texts are cut.',
		cutRows: 'There were more rows; the first {rows} are here.',
		cutColumns: 'The answer has {all} columns; the first {shown} are here.'
	},
	cite: {
		title: 'Cite',
		lead: 'Names the question, the record it was put to, its address and the day of access.',
		text: 'Citation',
		work: '{site} ({year}). A reader’s question to the record of {record}, not an official figure: “{sql}”. {address} (accessed {day}).',
		files: 'The same citation as a file for reference managers:'
	},
	picture: {
		lead: 'The drawing as it is shown, in light colours, with the question, the day of the record and the address inside.',
		working: 'The picture is being made.',
		failed: 'The picture could not be made: look at your connection and try again.'
	},
	recipeSql: 'SQL of the question',
	notLoaded: 'This could not be loaded; look at your connection and try again.',
	embed: {
		title: 'Embed',
		lead: 'A piece of HTML with the computed answer in it. It needs no script and no connection to this site.',
		text: 'HTML',
		drawn: 'HTML with the drawing',
		cut: 'Rows shown: the first {rows} of {all}.',
		link: 'The question and its whole answer',
		dated: 'Record of {record}, asked on {day}.'
	},
	history: {
		title: 'Asked before',
		lead: 'The last {most} questions, kept in this browser only. A click puts one into the editor.',
		clear: 'Forget them all',
		cleared: 'Nothing is kept any more.',
		opened: 'An earlier question is in the editor; it runs when you press Run.'
	},
	format: {
		button: 'Tidy the SQL',
		done: 'The SQL is laid out anew; only blanks and line ends changed.',
		failed: 'This SQL could not be laid out; it stays as it was.'
	},
	meaning: {
		name: '{name}: {says}',
		hint: 'With the cursor on the name of a table or column, its meaning stands here.',
		ownTable: 'a table of your own',
		ownColumn: 'a column of your own table “{table}”'
	},
	wanted: {
		told: 'Not among the published tables: {names}. If the question rests on a file of yours or of whoever made it, add that file under its name, such as {file}; it stays in your browser.',
		choose: 'Choose the file'
	},
	copying: {
		copy: 'Copy',
		copied: 'Copied',
		copyFailed: 'The browser did not let it be copied; select the text and copy it by hand.'
	}
} satisfies ExploreAnswerWords;
