// Entry for the desktop and remote hosts, which run Node.
import type { ExtensionContext } from "vscode";
import { type ExtensionApi, start } from "./activate.ts";
import { nodeHost } from "./adapters/nodeHost.ts";

export function activate(context: ExtensionContext): ExtensionApi {
	return start(context, nodeHost);
}
