/** The scripts that explore brings only when a reader needs them, all at once: for those who will have no network. */

/** Rejects when one does not arrive. */
export async function fetchLaterScripts(): Promise<void> {
	await Promise.all([
		import('./sql/editor.ts').then(({ editorParts }) => editorParts()),
		import('./sql/formatted.ts'),
		import('../export/fragment.ts'),
		import('./sql/tables-in-sql.ts'),
		import('./result/ResultDrawing.svelte'),
		import('./upload/arrow-file.ts'),
		import('./upload/csv.ts'),
		import('./upload/json-lines.ts'),
		import('./upload/parquet.ts'),
		import('./upload/parquet-packing.ts'),
		import('./upload/remote.ts'),
		import('./upload/workbook.ts'),
		import('hyparquet'),
		import('read-excel-file/universal'),
		import('fflate'),
		import('apache-arrow')
	]);
}
