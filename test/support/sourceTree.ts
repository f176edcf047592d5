// The files of the repository, for tests that read them.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** The repository's root. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

/** Every TypeScript file under a folder, relative to the root with `/`, without declarations. */
export function sourceFiles(folder: string): readonly string[] {
	const start = path.join(root, folder);
	const names = existsSync(start) ? readdirSync(start, { recursive: true, encoding: "utf8" }) : [];
	return names
		.filter((name) => name.endsWith(".ts") && !name.endsWith(".d.ts"))
		.map((name) => `${folder}/${name.split(path.sep).join("/")}`)
		.sort();
}

export function readSource(file: string): string {
	return readFileSync(path.join(root, file), "utf8");
}

export function linesOf(file: string): number {
	return readSource(file).trimEnd().split("\n").length;
}

/** What a file imports or exports from: static and dynamic, types included. */
export function importsOf(file: string): readonly string[] {
	if (!existsSync(path.join(root, file))) {
		return [];
	}
	const patterns = [
		/^(?:import|export)\b[^"';]*?\bfrom\s*"([^"]+)"/gm,
		/^import\s*"([^"]+)"/gm,
		/\bimport\(\s*"([^"]+)"\s*\)/g,
	];
	return patterns.flatMap((pattern) => [...readSource(file).matchAll(pattern)].map((match) => match[1] ?? ""));
}
