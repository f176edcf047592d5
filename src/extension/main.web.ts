// Entry for hosts that are a web worker.
import type { ExtensionContext } from "vscode";
import { type ExtensionApi, start } from "./activate.ts";

export function activate(context: ExtensionContext): ExtensionApi {
	return start(context, {});
}
