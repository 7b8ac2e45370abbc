/** The scripts that explore brings only when a reader needs them, all at once: for those who will have no network. */

/** Rejects when one does not arrive. */
export async function fetchLaterScripts(): Promise<void> {
	await Promise.all([
		import('./editor.ts').then(({ editorParts }) => editorParts()),
		import('./formatted.ts'),
		import('../export/fragment.ts'),
		import('./tables-asked.ts'),
		import('./ResultDrawing.svelte'),
		import('./files/arrow-file.ts'),
		import('./files/csv.ts'),
		import('./files/json-lines.ts'),
		import('./files/parquet.ts'),
		import('./files/parquet-packing.ts'),
		import('./files/remote.ts'),
		import('./files/workbook.ts'),
		import('hyparquet'),
		import('read-excel-file/universal'),
		import('fflate'),
		import('apache-arrow')
	]);
}
