/**
 * The script of a figure inside a page of others: does what its address asks for, lets arrow keys walk the marks, tells
 * its height to the page around it. Without it the figure stands as it was built.
 */

import { stateName } from '../../figures/choices.ts';
import type { Choice } from '../../figures/figure.ts';
import { walkMarks } from '../../figures/marks.ts';
import { bringState } from './bring-state.ts';
import { urlParams, type UrlParams } from './look.ts';
import { tellNewerData } from '../page-script/newer-data.ts';
import { tellHeight } from './tell-height.ts';

interface EmbedSettings {
	readonly choices: readonly Choice[];
	/** Names of options: `unit.usd`, `view.table`. */
	readonly names: Readonly<Record<string, string>>;
	/** {value}, {shown} */
	readonly refused: string;
	readonly failed: string;
}

const root = document.documentElement;

async function begin(main: HTMLElement): Promise<void> {
	const { id = '', state = '', told = '{}' } = main.dataset;
	const settings = JSON.parse(told) as EmbedSettings;
	const wanted = urlParams(state === '' ? settings.choices : [], new URLSearchParams(location.search));
	for (const [name, option] of Object.entries(wanted.look)) root.dataset[name] = option;
	const name = state === '' ? stateName(settings.choices, wanted.choices) : '';
	const shown = name === '' || (await bringState(name, look(wanted)));
	delete root.dataset['waiting'];
	const notices = refusals(settings, wanted);
	if (!shown) notices.unshift(settings.failed);
	if (shown) history.replaceState(null, '', location.pathname + wanted.search);
	ready(look(wanted), notices);
	tellHeight(id);
}

/** The part of the address that says how the figure looks, for links to its other states. */
function look({ look: chosen }: UrlParams): string {
	return urlParams([], new URLSearchParams(chosen)).search;
}

function refusals({ refused, names }: EmbedSettings, wanted: UrlParams): string[] {
	return wanted.refused.map(({ name, value, shown }) =>
		refused.replace('{value}', () => value).replace('{shown}', () => names[`${name}.${shown}`] ?? shown)
	);
}

/** Makes what now stands in the page usable. */
function ready(search: string, notices: readonly string[]): void {
	for (const link of document.querySelectorAll<HTMLAnchorElement>('nav a')) link.search = search;
	const drawing = document.querySelector<HTMLElement>('[data-walk]');
	const line = document.querySelector('[data-status]');
	const keys = line?.textContent ?? '';
	if (drawing !== null && line !== null) {
		walkMarks(drawing, { onread: (label) => (line.textContent = label === '' ? keys : label) });
	}
	const table = document.querySelector('details');
	if (table !== null && root.dataset['view'] === 'table') table.open = true;
	const frozen = document.querySelector<HTMLElement>('[data-frozen]');
	if (frozen !== null) void tellNewerData(frozen);
	document.querySelector('[data-notice]')?.append(
		...notices.map((text) => {
			const notice = document.createElement('p');
			notice.textContent = text;
			return notice;
		})
	);
}

const main = document.querySelector('main');
if (main !== null) void begin(main);
