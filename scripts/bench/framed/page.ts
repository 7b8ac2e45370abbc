/** The same figure, drawn in the browser by a chart library. It stands here to be measured, not to be shipped. */

import * as Plot from '@observablehq/plot';

interface Row {
	readonly payer: string;
	readonly year: string;
	readonly percent: number;
}

const rows = (await (await fetch('/rows.json')).json()) as Row[];
const chart = Plot.plot({
	width: 720,
	height: 400,
	y: { grid: true, label: 'percent' },
	marks: [Plot.lineY(rows, { x: 'year', y: 'percent', stroke: 'payer', curve: 'step-after' }), Plot.ruleY([0])]
});
document.querySelector('#chart')?.append(chart);
