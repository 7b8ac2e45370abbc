/** The statements that shut an engine in, so that no SQL can reach a file, the network or an extension. */

/**
 * In this order: a failed autoload corrupts a DuckDB-Wasm instance, so autoload goes first, and nothing can be set
 * after the last one.
 */
export const LOCKDOWN: readonly string[] = [
	'set autoload_known_extensions = false',
	'set autoinstall_known_extensions = false',
	'set enable_external_access = false',
	'set lock_configuration = true'
];
