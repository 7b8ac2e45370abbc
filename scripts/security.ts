/** /.well-known/security.txt (RFC 9116): whom to tell of a weakness, for as long as the site is built again. */

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A site that nobody builds for so long has nobody who answers. */
const DAYS = 180;
const ADDRESS = /^(mailto:[^\s@]+@[^\s@]+\.[^\s@]+|https:\/\/\S+|tel:\+?[\d-]+)$/;

export interface SecurityWords {
	/** SECURITY_CONTACT: one address or several, by spaces. */
	readonly contact: string;
	/** SITE_URL. */
	readonly origin: string;
	/** Moment of the build. */
	readonly now: Date;
}

/** The file's text. Throws when a contact is no address that a program can follow. */
export function securityText({ contact, origin, now }: SecurityWords): string {
	const addresses = contact.split(/\s+/).filter((word) => word !== '');
	for (const address of addresses) {
		if (ADDRESS.test(address)) continue;
		throw new Error(
			`SECURITY_CONTACT should be mailto:, https: or tel: addresses, by spaces, such as mailto:safety@example.kz, got "${address}"`
		);
	}
	const end = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate() + DAYS));
	return [
		...addresses.map((address) => `Contact: ${address}`),
		`Expires: ${end.toISOString().replace('.000', '')}`,
		'Preferred-Languages: kk, ru, en',
		`Canonical: ${origin}/.well-known/security.txt`,
		''
	].join('\n');
}

/** Writes the file into the folder, or takes it away where nobody is named and in a frozen edition, which never changes. */
export function packSecurity(folder: string, environment: NodeJS.ProcessEnv, now = new Date()): void {
	const place = join(folder, '.well-known');
	rmSync(place, { recursive: true, force: true });
	const contact = environment['SECURITY_CONTACT']?.trim() ?? '';
	if (contact === '' || environment['RELEASE'] !== undefined) return;
	const text = securityText({ contact, origin: environment['SITE_URL'] ?? 'http://localhost:4173', now });
	mkdirSync(place, { recursive: true });
	writeFileSync(join(place, 'security.txt'), text);
}
