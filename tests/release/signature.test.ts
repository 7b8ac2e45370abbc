import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { releaseKey, sign } from '../../scripts/release/signature.ts';

const folder = mkdtempSync(join(tmpdir(), 'ashyq-qor-signed-'));
const key = join(folder, 'key');
execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', key]);
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.unstubAllEnvs());

/** The command of the README, on the files as they are published. */
function verified(): boolean {
	const command = readFileSync('README.md', 'utf8').match(/^ssh-keygen -Y verify .*$/m)?.[0];
	if (command === undefined) throw new Error('README should say how a signature is verified');
	const text = command
		.replaceAll('2026-11-25.sha256.sig', 'SHA256SUMS.sig')
		.replaceAll('2026-11-25.sha256', 'SHA256SUMS')
		.replaceAll('2026-11-25.signers', 'allowed_signers');
	return spawnSync('sh', ['-c', text], { cwd: folder }).status === 0;
}

describe('sign(folder, key)', () => {
	it('can be verified as the README says, until a byte changes', () => {
		writeFileSync(join(folder, 'SHA256SUMS'), 'checksums\n');
		const { key: fingerprint } = sign(folder, key);
		expect(execFileSync('ssh-keygen', ['-l', '-f', `${key}.pub`], { encoding: 'utf8' })).toContain(fingerprint);
		expect(verified()).toBe(true);
		writeFileSync(join(folder, 'SHA256SUMS'), 'Checksums\n');
		expect(verified()).toBe(false);
	});

	it('says when the key is none', () => {
		writeFileSync(join(folder, 'none'), 'none');
		expect(() => sign(folder, join(folder, 'none'))).toThrow(
			/^RELEASE_KEY should be an SSH key that ssh-keygen can sign with, got: /
		);
	});
});

describe('releaseKey()', () => {
	it('is told by the environment and must be there', () => {
		vi.stubEnv('RELEASE_KEY', '');
		expect(releaseKey()).toBeNull();
		vi.stubEnv('RELEASE_KEY', key);
		expect(releaseKey()).toBe(key);
		vi.stubEnv('RELEASE_KEY', '/no/such/key');
		expect(() => releaseKey()).toThrow(
			new Error('RELEASE_KEY should be the file of an SSH key; mend the path, got "/no/such/key"')
		);
	});
});
