import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const TOKENS = readFileSync('src/styles/tokens.css', 'utf8');
const [LIGHT = '', DARK = ''] = TOKENS.split('@media');

function colours(css: string): Map<string, string> {
	return new Map([...css.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, role = '', hex = '']) => [role, hex]));
}

function luminance(hex: string): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
		const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
		return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
	const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
	return (light + 0.05) / (dark + 0.05);
}

const MARKS = ['part-1', 'part-2', 'root-1', 'root-2', 'root-3', 'root-4', 'context', 'accent'];
const WORDS = ['ink', 'ink-muted', 'link'];

describe.each([
	['light', colours(LIGHT)],
	['dark', colours(DARK)]
])('colours in the %s scheme', (_, scheme) => {
	const on = (ground: string, role: string) => contrast(scheme.get(role) ?? '', scheme.get(ground) ?? '');

	it.each(MARKS)('%s stands out from paper by 3:1', (role) => {
		expect(on('paper', role)).toBeGreaterThanOrEqual(3);
	});
	it.each(WORDS.flatMap((role) => ['paper', 'paper-deep', 'target'].map((ground) => [role, ground] as const)))(
		'%s reads on %s at 4.5:1',
		(role, ground) => {
			expect(on(ground, role)).toBeGreaterThanOrEqual(4.5);
		}
	);
	it.each(['part', 'root'])(
		'every %s differs in lightness from its neighbours, for grey and for the colour-blind',
		(group) => {
			const lights = [...scheme].filter(([role]) => role.startsWith(`${group}-`)).map(([, hex]) => hex);
			const near = lights.slice(1).map((hex, index) => contrast(hex, lights[index] ?? hex));
			expect(Math.min(...near)).toBeGreaterThan(1.1);
		}
	);
});
