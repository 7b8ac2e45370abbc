/** Signs the checksums of an edition with an SSH key, so that `ssh-keygen -Y verify` can tell whose they are. */

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Signature } from '../../src/lib/contract/editions.ts';
import { SIGNATURE, SIGNERS, SUMS } from './folders.ts';
import { sha256 } from './sums.ts';

/** What the signature is for, and who signs: both are named when it is verified. */
export const NAMESPACE = 'ashyq-qor';
const SIGNER = 'ashyq-qor';

/** The file of the private key, told by the environment; null when editions are not signed. Throws when it is not there. */
export function releaseKey(): string | null {
	const key = process.env['RELEASE_KEY'];
	if (key === undefined || key === '') return null;
	if (!existsSync(key)) throw new Error(`RELEASE_KEY should be the file of an SSH key; mend the path, got "${key}"`);
	return key;
}

/** Writes the signature and the file of signers beside the checksums in `folder`. */
export function sign(folder: string, key: string): Signature {
	const publicKey = ssh(['-y', '-f', key]).trim();
	const [kind, code] = publicKey.split(' ');
	writeFileSync(join(folder, SIGNERS), `${SIGNER} namespaces="${NAMESPACE}" ${kind} ${code}\n`);
	ssh(['-Y', 'sign', '-q', '-f', key, '-n', NAMESPACE, join(folder, SUMS)]);
	const fingerprint = /SHA256:\S+/.exec(ssh(['-l', '-f', '-'], `${publicKey}\n`))?.[0];
	if (fingerprint === undefined) throw new Error(`RELEASE_KEY should be an SSH key, got ${kind}`);
	const sum = (name: string) => sha256(readFileSync(join(folder, name)));
	return { key: fingerprint, sha256: sum(SIGNATURE), signers: sum(SIGNERS) };
}

function ssh(words: readonly string[], input?: string): string {
	try {
		const stdin = input === undefined ? 'inherit' : 'pipe';
		return execFileSync('ssh-keygen', words, { encoding: 'utf8', stdio: [stdin, 'pipe', 'pipe'], input });
	} catch (cause) {
		const { stderr } = cause as { stderr?: string };
		throw new Error(
			`RELEASE_KEY should be an SSH key that ssh-keygen can sign with, got: ${(stderr ?? String(cause)).trim()}`,
			{
				cause
			}
		);
	}
}
