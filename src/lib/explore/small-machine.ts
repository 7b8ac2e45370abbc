/** Should a reader be asked before much is loaded? By what the browser tells of line and memory. */

export interface Machine {
	readonly saveData?: boolean | undefined;
	readonly effectiveType?: string | undefined;
	/** Gigabytes, as few browsers tell. */
	readonly memory?: number | undefined;
}

export function isSmall({ saveData, effectiveType, memory }: Machine): boolean {
	return saveData === true || /^(slow-2g|2g|3g)$/.test(effectiveType ?? '') || (memory !== undefined && memory < 3);
}

/** This browser's; without a network nothing is loaded over any line. */
export function thisMachine(): Machine {
	const { connection, deviceMemory, onLine } = navigator as Navigator & {
		readonly connection?: { readonly saveData?: boolean; readonly effectiveType?: string };
		readonly deviceMemory?: number;
	};
	if (onLine === false) return { memory: deviceMemory };
	return { saveData: connection?.saveData, effectiveType: connection?.effectiveType, memory: deviceMemory };
}
