// Entry for hosts that are a web worker. The Node entry runs on the same bundle.
import type { ExtensionContext } from "vscode";
import { type ExtensionApi, start } from "./activate.ts";

export { start };

export function activate(context: ExtensionContext): ExtensionApi {
	return start(context, {});
}
