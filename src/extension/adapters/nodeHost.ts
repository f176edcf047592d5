// The host that runs Node. Only `main.node.ts` may import this file.
import { readdir } from "node:fs/promises";
import type { Uri } from "vscode";
import type { Host } from "./host.ts";

export const nodeHost: Host = { linksIn };

async function linksIn(folder: Uri): Promise<readonly string[]> {
	if (folder.scheme !== "file") return [];
	try {
		const entries = await readdir(folder.fsPath, { withFileTypes: true });
		return entries.filter((entry) => entry.isSymbolicLink()).map((entry) => entry.name);
	} catch {
		return []; // Gone meanwhile, or not allowed: the listing itself says so where it matters.
	}
}
