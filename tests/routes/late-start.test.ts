import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { startedLate } from '../../src/routes/late-start.server.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('base64');
const SCRIPT =
	'\n{ __sveltekit_1 = {}; Promise.all([\nimport("/start.js"),\nimport("/app.js")\n]).then(([kit, app]) => {\nkit.start(app, element, { data: ["<b>"] });\n});\n}\n';
const PRELOAD = '<link href="/start.js" rel="modulepreload">';
const page = (policy: string) =>
	`<head><meta content="script-src ${policy}">${PRELOAD}</head><script defer src="/reading.js"></script><script>${SCRIPT}</script>`;

describe('startedLate(html)', () => {
	const html = startedLate(page(`'sha256-${sha256(SCRIPT)}'`));
	const script = /<script>(.*)<\/script>/s.exec(html)?.[1] ?? '';

	it('keeps the script until startPage is called, which answers when the page is taken over', () => {
		expect(script).toContain('window.startPage = () => Promise.all([');
		expect(script).toMatch(/=> \{\s*return kit\.start\(app, element/);
		expect(() => new Function('import_', script.replaceAll('import(', 'import_('))).not.toThrow();
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
