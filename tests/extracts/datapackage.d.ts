/** What the tests call of the official library of Data Packages, which comes without types. */

declare module 'datapackage' {
	interface Resource {
		readonly name: string;
		read(options: { readonly keyed: true; readonly relations?: boolean }): Promise<Record<string, unknown>[]>;
	}
	interface Package {
		readonly errors: readonly Error[];
		readonly resources: readonly Resource[];
	}
	const datapackage: {
		readonly Package: { load(descriptor: string, options: { readonly basePath: string }): Promise<Package> };
	};
	export default datapackage;
}
