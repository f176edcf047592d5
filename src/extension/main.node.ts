// Entry for the desktop and remote hosts, which run Node.
import { join } from "node:path";
import type { ExtensionContext } from "vscode";
import { type ExtensionApi, start } from "./activate.ts";
import { linksIn, ownFiles, stat } from "./nodeFiles.ts";
import { startNodeWorker } from "./nodeWorker.ts";

export function activate(context: ExtensionContext): ExtensionApi {
	const startWorker = () => startNodeWorker(join(__dirname, "worker.js"));
	return start(context, { linksIn, stat, ownFiles, startWorker });
}
