/** The list of the software that ships with an edition, as CycloneDX. Asks npm, which reads the lock file; no network. */

import { execFileSync } from 'node:child_process';

interface Component {
	name: string;
	readonly version: string;
	readonly 'bom-ref': string;
	externalReferences?: unknown;
}

interface Bom {
	serialNumber?: string;
	metadata: { timestamp?: string; component: Component };
	components: Component[];
	dependencies: { readonly ref: string; readonly dependsOn?: readonly string[] }[];
}

/** Names of the packages that a page's scripts are made of, `svelte 5.57.3`, as THIRD-PARTY.txt lists them. */
export function bundledIn(thirdParty: string): Set<string> {
	const [, , list = ''] = thirdParty.split('\n\n');
	return new Set(list.split('\n').map((line) => line.replace(/ \([^)]*\)$/, '')));
}

/**
 * What reaches readers: npm's own `--omit dev` leaves out each package that a tool of development uses too. The same lock
 * file gives the same text. Throws when a bundled package is not in npm's list.
 */
export function softwareList(thirdParty: string): string {
	const words = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', '--offline'];
	const bom = JSON.parse(
		execFileSync('npm', words, { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'inherit'] })
	) as Bom;
	const bundled = bundledIn(thirdParty);
	const known = new Map(bom.components.map((component) => [`${component.name} ${component.version}`, component]));
	const missing = [...bundled].filter((name) => !known.has(name));
	if (bundled.size === 0 || missing.length > 0) {
		throw new Error(
			`release: npm sbom should list each package of THIRD-PARTY.txt; look at package-lock.json, got none for ${missing.join(', ')}`
		);
	}
	bom.components = [...bundled].sort().map((name) => known.get(name)!);
	const root = bom.metadata.component;
	const shipped = new Set([root, ...bom.components].map((component) => component['bom-ref']));
	bom.dependencies = bom.dependencies
		.filter(({ ref }) => shipped.has(ref))
		.map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((on) => shipped.has(on)) }));
	delete bom.serialNumber;
	delete bom.metadata.timestamp;
	// npm takes the name of the folder; and where a machine had a package from says nothing of what it is.
	root.name = 'ashyq-qor';
	for (const component of [root, ...bom.components]) delete component.externalReferences;
	return `${JSON.stringify(bom)}\n`;
}
