import type { YourDataWords } from '../your-data.ts';

export const en = {
	title: 'Our figures with your data',
	description:
		'Bring rows of your own that follow the tables of the record, and the figures of the site are drawn with them.',
	lead: 'Bring a CSV or Parquet file that follows a table of the record, and our own figures are drawn with your rows. The file is checked by the rules of the record, read in this browser and sent nowhere.',
	noScript: 'A browser reads and draws the file: this page needs scripts.',
	templates: 'Templates of all tables, with their columns explained',
	choose: 'Choose files',
	drop: 'Or drop them here: CSV in UTF-8 with commas, or Parquet; several at once, your own sources.csv among them.',
	placing: {
		title: 'Where your rows stand',
		beside: 'Beside the published rows; one with the same key takes the place of ours',
		alone: 'Alone in their table, without the published rows'
	},
	reading: '{file} is being read.',
	loading: 'The published record is loading: {loaded} of {total}',
	files: {
		title: 'Your files',
		table: 'Table that {file} follows',
		none: 'none of these',
		remove: 'Take {file} away',
		neither: '{file} is neither CSV nor Parquet; save it as one of them.',
		unknown: 'The columns of {file} are those of no table of the record; choose the table, or take a template.',
		semicolons: 'The cells of {file} are parted by semicolons; save it with commas.',
		counts: 'Rows as published: {same}; changed: {changed}; new: {added}; published rows left out: {left}.'
	},
	problems: 'Problems: {count}. Nothing is drawn before they are mended.',
	problemsLead:
		'File, line and column, what is wrong, what to do, word for word as the check of the record prints it. Mend the file and choose it again.',
	rest: 'And {count} more.',
	fine: 'The check found nothing wrong.',
	draw: 'See our figures with this data',
	drawLead: 'The engine is loaded for it once: {size}.',
	starting: 'The engine is loading: {loaded} of {total}',
	comparing: 'Figures compared with the published ones: {done} of {all}',
	stop: 'Stop',
	figures: {
		title: 'Figures that read these tables',
		changed: 'Otherwise than published: {count} of {all}',
		unchanged: 'As published: {count}',
		rows: 'new or other rows: {added}, published rows missing: {gone}',
		broken: 'can not be drawn with this data: {message}',
		nothing: 'No figure comes out otherwise than published.'
	},
	picture: {
		banner: 'Not published figures: drawn from a reader’s file {files} on {day}',
		bannerMany: 'Not published figures: drawn from a reader’s files {files} on {day}',
		differs: 'Rows of this answer that are not published: {added}. Published rows that it lacks: {gone}.',
		same: 'All rows of this answer are as published.',
		from: 'Where the rows come from',
		fromLead: 'Rows of yours by file and line; published rows by their publication.',
		yourRow: 'reader’s file {file}, line {line}',
		yourSource: '{title} (a publication of the reader’s file)',
		foot: 'Drawn in a reader’s browser; Ashyq Qor has neither published nor checked these figures',
		take: {
			title: 'Take it along',
			svg: 'SVG',
			png: 'PNG',
			csv: 'CSV',
			xlsx: 'Excel',
			working: 'Being made …',
			done: 'Done: {name} is among your downloads.',
			failed: 'The file could not be made; try another kind.'
		},
		sheet: {
			about: 'About',
			table: 'Table',
			note: 'Not published',
			question: 'Question',
			shown: 'Shown',
			unit: 'Unit of the chart',
			takeaway: 'In one sentence',
			caveats: 'What to keep in mind',
			differs: 'Against the published answer'
		}
	},
	failed: 'The figures could not be derived from this data: {message}'
} satisfies YourDataWords;
