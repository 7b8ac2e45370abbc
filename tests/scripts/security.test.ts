import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packSecurity, securityText } from '../../scripts/security.ts';

const now = new Date('2026-11-29T21:08:44.123Z');
const CONTACT = { SECURITY_CONTACT: 'mailto:safety@example.kz', SITE_URL: 'https://example.kz' };

describe('securityText', () => {
	it('is the file of RFC 9116, good for half a year from the day of the build', () => {
		const contact = ' mailto:safety@example.kz https://example.kz/tell ';
		expect(securityText({ contact, origin: 'https://example.kz', now })).toBe(`Contact: mailto:safety@example.kz
Contact: https://example.kz/tell
Expires: 2027-05-28T00:00:00Z
Preferred-Languages: kk, ru, en
Canonical: https://example.kz/.well-known/security.txt
`);
	});

	it.each(['safety@example.kz', 'http://example.kz', 'mailto:nobody'])('refuses %s', (contact) => {
		expect(() => securityText({ contact, origin: 'https://example.kz', now })).toThrow(
			`SECURITY_CONTACT should be mailto:, https: or tel: addresses, by spaces, such as mailto:safety@example.kz, got "${contact}"`
		);
	});
});

describe('packSecurity', () => {
	let folder: string;
	beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'security-'))));
	afterAll(() => rmSync(folder, { recursive: true }));
	const file = () => join(folder, '.well-known/security.txt');

	it('writes the file when somebody is named', () => {
		packSecurity(folder, CONTACT, now);
		expect(readFileSync(file(), 'utf8')).toContain('Contact: mailto:safety@example.kz\n');
	});

	it.each([
		['nobody is named', {}],
		['the name is empty', { SECURITY_CONTACT: ' ' }],
		['an edition is frozen', { ...CONTACT, RELEASE: '2026-11-25' }]
	])('leaves none when %s', (_, environment) => {
		packSecurity(folder, CONTACT, now);
		packSecurity(folder, environment, now);
		expect(existsSync(file())).toBe(false);
	});
});
