/** The list of the software that ships with an edition, as CycloneDX. Asks npm, which reads the lock file; no network. */

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

interface Bom {
	serialNumber?: string;
	readonly metadata: { timestamp?: string };
	readonly components?: { externalReferences?: unknown }[];
}

/** The same lock file gives the same text. Throws when npm lists nothing. */
export function softwareList(): string {
	const { dependencies = {} } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies?: object };
	// Where nothing is told apart as shipped, everything that the pages are made with is listed.
	const omit = Object.keys(dependencies).length > 0 ? ['--omit', 'dev'] : [];
	const words = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', '--offline', ...omit];
	const bom = JSON.parse(
		execFileSync('npm', words, { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'inherit'] })
	) as Bom;
	const count = bom.components?.length ?? 0;
	if (count === 0) throw new Error('release: npm sbom should list what ships; look at package-lock.json, got nothing');
	delete bom.serialNumber;
	delete bom.metadata.timestamp;
	// Where this machine had them from says nothing of what they are.
	for (const component of bom.components ?? []) delete component.externalReferences;
	return `${JSON.stringify(bom)}\n`;
}
