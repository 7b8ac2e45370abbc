/** The project's own source files, found by listing, and what each of them imports. */

import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';

export interface Module {
	/** Path from the project's root. */
	readonly path: string;
	readonly text: string;
}

/** How a file says another one: `import type` leaves no trace at run time, `import()` waits until it is asked. */
export interface Import {
	readonly specifier: string;
	readonly kind: 'static' | 'type' | 'dynamic';
}

const ROOTS = ['src', 'scripts', 'tests'];
const NOT_OURS = /^tests\/(fixtures|drawings)\/|\/node_modules\//;

/** Every file of src, scripts and tests whose name ends in one of these. */
export function modules(...endings: string[]): Module[] {
	return ROOTS.flatMap((root) =>
		readdirSync(root, { recursive: true, encoding: 'utf8' }).map((file) => `${root}/${file}`)
	)
		.filter((path) => endings.some((ending) => path.endsWith(ending)) && !NOT_OURS.test(path))
		.sort()
		.map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

const read = new WeakMap<Module, Import[]>();

/** Everything that a module imports: by import, export … from, import type, import() and import.meta.glob. */
export function importsOf(module: Module): Import[] {
	const known = read.get(module) ?? importsIn(module);
	read.set(module, known);
	return known;
}

function importsIn({ path, text }: Module): Import[] {
	const code = path.endsWith('.svelte')
		? [...text.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map((block) => block[1]!).join('\n')
		: text;
	const found: Import[] = [];
	const file = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
	const add = (node: ts.Node | undefined, kind: Import['kind']) => {
		if (node !== undefined && ts.isStringLiteralLike(node)) found.push({ specifier: node.text, kind });
		if (node !== undefined && ts.isArrayLiteralExpression(node)) node.elements.forEach((part) => add(part, kind));
	};
	const visit = (node: ts.Node): void => {
		if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, node.importClause?.isTypeOnly ? 'type' : 'static');
		if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly ? 'type' : 'static');
		if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, 'type');
		if (ts.isCallExpression(node)) {
			if (node.expression.kind === ts.SyntaxKind.ImportKeyword) add(node.arguments[0], 'dynamic');
			if (node.expression.getText(file) === 'import.meta.glob') add(node.arguments[0], 'static');
		}
		ts.forEachChild(node, visit);
	};
	visit(file);
	return found;
}

/** The file or folder that an import means, from the project's root; null when it is a package. */
export function targetOf(path: string, specifier: string): string | null {
	if (specifier === '$lib' || specifier.startsWith('$lib/')) return `src/lib${specifier.slice(4)}`;
	return specifier.startsWith('.') ? normalize(join(dirname(path), specifier)) : null;
}

/** Name of a package without the path inside it: `@duckdb/node-api`, `svelte`. */
export function packageOf(specifier: string): string {
	return specifier
		.split('/')
		.slice(0, specifier.startsWith('@') ? 2 : 1)
		.join('/');
}
