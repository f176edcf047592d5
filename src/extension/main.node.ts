// Entry for the desktop and remote hosts, which run Node.
import { readdir } from "node:fs/promises";
import type { ExtensionContext, Uri } from "vscode";
import { createPdfLibrary } from "../pdf/pdfInThread.ts";
import { type ExtensionApi, start } from "./activate.ts";

export function activate(context: ExtensionContext): ExtensionApi {
	const pdf = createPdfLibrary();
	return start(context, { linksIn, pdf: async () => pdf });
}

/** VS Code's own listing leaves out links that lead round in a circle. */
async function linksIn(folder: Uri): Promise<readonly string[]> {
	if (folder.scheme !== "file") return [];
	try {
		const entries = await readdir(folder.fsPath, { withFileTypes: true });
		return entries.filter((entry) => entry.isSymbolicLink()).map((entry) => entry.name);
	} catch {
		return []; // Gone meanwhile, or not allowed: the listing itself says so where it matters.
	}
}
