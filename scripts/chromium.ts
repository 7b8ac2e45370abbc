/** Where a Chromium stands on this machine, and how to get one. */

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import { runs } from './programs.ts';

const VARIABLES = ['CHROMIUM_PATH', 'CHROME_PATH'];
const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** What a headless Chromium is started with: no window, and nothing fetched on its own account. */
export const CHROMIUM_FLAGS = [
	'--no-sandbox',
	'--disable-gpu',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--disable-quic'
];

/**
 * Path of a Chromium: that of CHROMIUM_PATH or CHROME_PATH, then the system's, then Playwright's own; installs one when
 * there is none, and says so. Throws when a variable names no program, or when the installation fails.
 */
export async function findChromium(): Promise<string> {
	const found = namedChromium(process.env) ?? systemChromium(process.env.PATH ?? '') ?? playwrightChromium();
	return found ?? installChromium();
}

/** Path that the environment names. Throws when nothing can be run there. */
export function namedChromium(environment: NodeJS.ProcessEnv): string | null {
	for (const variable of VARIABLES) {
		const path = environment[variable];
		if (path === undefined || path === '') continue;
		if (runs(path)) return path;
		throw new Error(`${variable} should be the path of a Chromium, or not be set, got "${path}"`);
	}
	return null;
}

/** The first Chromium or Chrome in the folders of a PATH. */
export function systemChromium(path: string): string | null {
	const folders = path.split(delimiter).filter((folder) => folder !== '');
	const places = COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)));
	return places.find(runs) ?? null;
}

function playwrightChromium(): string | null {
	const path = chromium.executablePath();
	return existsSync(path) ? path : null;
}

/** Installs Chromium from Debian's packages where that is possible, else from Playwright's, and says so on the console. */
export function installChromium(): string {
	const debian = existsSync('/etc/debian_version') && process.getuid?.() === 0;
	if (debian) {
		console.log('No Chromium found: installing the package chromium with apt-get.');
		attempt('apt-get', ['update']);
		attempt('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);
	} else {
		console.log("No Chromium found: installing Playwright's with npx playwright-core install chromium.");
		attempt('npx', ['playwright-core', 'install', 'chromium']);
	}
	const installed = systemChromium(process.env.PATH ?? '') ?? playwrightChromium();
	if (installed !== null) return installed;
	throw new Error('chromium was installed but is not found; set CHROMIUM_PATH to its path');
}

function attempt(command: string, words: readonly string[]): void {
	const { status, error } = spawnSync(command, words, {
		stdio: 'inherit',
		env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
	});
	if (status === 0) return;
	const reason = error === undefined ? `exit code ${status}` : error.message;
	throw new Error(
		`chromium could not be installed; install it by hand or set CHROMIUM_PATH: ${command} ended with ${reason}`
	);
}
