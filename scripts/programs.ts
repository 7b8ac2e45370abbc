/** Programs of the system that tests of hosting need, and how to get them. */

import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Package of Debian that brings a program. */
const PACKAGES = {
	nginx: ['nginx-light', 'libnginx-mod-http-brotli-static'],
	openssl: ['openssl'],
	'systemd-analyze': ['systemd'],
	git: ['git']
} as const;

/** Files of Debian's packages that a program needs beside itself: an nginx without this one refuses our configuration. */
const BESIDE: Readonly<Partial<Record<keyof typeof PACKAGES, string>>> = {
	nginx: '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'
};

/** Where servers stand, beside the folders of PATH. */
const SERVERS = ['/usr/local/sbin', '/usr/sbin', '/sbin'];

/** Path of the program; installs it from Debian's packages where that is possible and says so. Throws when it cannot. */
export function findProgram(name: keyof typeof PACKAGES): string {
	const path = systemProgram(name, process.env.PATH ?? '');
	const installs = existsSync('/etc/debian_version') && process.getuid?.() === 0;
	const beside = BESIDE[name];
	if (path !== null && (!installs || beside === undefined || existsSync(beside))) return path;
	const packages = PACKAGES[name];
	if (!installs) {
		throw new Error(`${name} is missing; install ${packages.join(' and ')} with your system's packages`);
	}
	console.log(`${name} is not there, or not whole: installing ${packages.join(' and ')} with apt-get.`);
	apt(name, ['update']);
	apt(name, ['install', '-y', '--no-install-recommends', ...packages]);
	const installed = systemProgram(name, process.env.PATH ?? '');
	if (installed !== null) return installed;
	throw new Error(`${name} was installed but is not found in PATH, got "${process.env.PATH ?? ''}"`);
}

/** The first program of this name in the folders of a PATH, then in those of servers. */
export function systemProgram(name: string, path: string): string | null {
	const folders = [...path.split(delimiter).filter((folder) => folder !== ''), ...SERVERS];
	return folders.map((folder) => join(folder, name)).find(runs) ?? null;
}

function apt(name: string, words: readonly string[]): void {
	// RUNLEVEL: a server that is installed here does not start by itself.
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
	const { status, error } = spawnSync('apt-get', words, { stdio: 'inherit', env });
	if (status === 0) return;
	const reason = error === undefined ? `exit code ${status}` : error.message;
	throw new Error(`${name} could not be installed; install it by hand: apt-get ${words[0]} ended with ${reason}`);
}

/** Can it be started? */
export function runs(path: string): boolean {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}
