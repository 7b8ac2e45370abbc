/** The small script of the data page: makes CSV for Excel with Russian or Kazakh settings of a table's JSON when asked. */

import { excelCsv, type ExcelRow } from '../../export/table/excel-csv.ts';
import { save } from '../../export/save.ts';

document.querySelectorAll<HTMLButtonElement>('button[data-excel]').forEach((button) => {
	button.addEventListener('click', () => void make(button));
	button.disabled = false;
});

async function make(button: HTMLButtonElement): Promise<void> {
	const { excel: name = '', json = '', failed = '' } = button.dataset;
	const status = button.nextElementSibling;
	const tell = (text: string) => {
		if (status !== null) status.textContent = text;
	};
	button.disabled = true;
	tell('');
	try {
		const answer = await fetch(json);
		if (!answer.ok) throw new Error(`rows of ${name}: the server answered ${answer.status}`);
		const text = excelCsv((await answer.json()) as ExcelRow[]);
		save(new Blob([text], { type: 'text/csv' }), `${name}-excel.csv`);
	} catch {
		tell(failed);
	}
	button.disabled = false;
}
