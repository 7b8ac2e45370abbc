import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { startedLate, startedWhole } from '../../src/lib/server/html/lazy-hydrate.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('base64');
const SCRIPT =
	'\n{ __sveltekit_1 = {}; Promise.all([\nimport("/start.js"),\nimport("/app.js")\n]).then(([kit, app]) => {\nkit.start(app, element, { node_ids: [0, 2, 9], data: ["<b>"] });\n});\n}\n';
const PRELOAD = '<link href="/start.js" rel="modulepreload">';
const page = (policy: string) =>
	`<head><meta content="script-src ${policy}">${PRELOAD}</head><script defer src="/reading.js"></script><script>${SCRIPT}</script>`;

describe('startedLate(html)', () => {
	const html = startedLate(page(`'sha256-${sha256(SCRIPT)}'`));
	const script = /<script>(.*)<\/script>/s.exec(html)?.[1] ?? '';

	it('keeps the script until startPage is called, which answers when the page is taken over', () => {
		expect(script).toContain('window.startPage = () => Promise.all([');
		expect(script).toMatch(/\n\s*return kit\.start\(app, element/);
		expect(() => new Function('import_', script.replaceAll('import(', 'import_('))).not.toThrow();
	});

	it('begins only when every part has come, the page of errors too', () => {
		const first = 'await Promise.all([1, 0, 2, 9].map((id) => app.nodes[id]()));';
		expect(script).toContain(first);
		expect(script.indexOf(first)).toBeLessThan(script.indexOf('kit.start('));
	});

	it('preloads nothing', () => {
		expect(html).not.toContain('modulepreload');
	});

	it('lists the hash of the script as it now is', () => {
		expect(html).toContain(`script-src 'sha256-${sha256(script)}'`);
	});

	it('refuses a page that begins in another way', () => {
		expect(() => startedLate('<p>')).toThrow('late start: the page should hold a script of SvelteKit, got none');
		expect(() => startedLate(page("'sha256-x'"))).toThrow(/^late start: the policy of the page should list 'sha256-/);
	});
});

describe('startedWhole(html)', () => {
	const html = startedWhole(page(`'sha256-${sha256(SCRIPT)}'`));
	const script = /<script>(.*)<\/script>/s.exec(html)?.[1] ?? '';

	it('begins at once, when every part has come, and leaves its beginning in reach', async () => {
		const order: string[] = [];
		const app = { nodes: [0, 1, 2].map((id) => async () => void order.push(`node ${id}`)) };
		app.nodes[9] = async () => void order.push('node 9');
		const kit = { start: () => order.push('start') };
		const window: { startingPage?: Promise<unknown> } = {};
		const load = (path: string) => Promise.resolve(path === '/start.js' ? kit : app);
		new Function('import_', 'window', 'element', script.replaceAll('import(', 'import_('))(load, window, {});
		await window.startingPage;
		expect(order).toEqual(['node 1', 'node 0', 'node 2', 'node 9', 'start']);
	});

	it('does not begin without a part, and leaves the failure to who asks', async () => {
		const app = {
			nodes: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((id) => () => (id === 9 ? Promise.reject(new Error('gone')) : id))
		};
		const kit = { start: () => expect.fail('started') };
		const window: { startingPage?: Promise<unknown> } = {};
		const load = (path: string) => Promise.resolve(path === '/start.js' ? kit : app);
		new Function('import_', 'window', 'element', script.replaceAll('import(', 'import_('))(load, window, {});
		await expect(window.startingPage).rejects.toThrow('gone');
	});

	it('keeps what is preloaded, and lists the hash of the script as it now is', () => {
		expect(html).toContain('modulepreload');
		expect(html).toContain(`script-src 'sha256-${sha256(script)}'`);
	});

	it('leaves a page without a script as it is', () => {
		expect(startedWhole('<p>')).toBe('<p>');
	});
});
