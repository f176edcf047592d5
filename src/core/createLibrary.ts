// Wires the parts of the core into a library. No logic of its own.
import type { Library } from "./library.ts";
import type { Log } from "./ports/log.ts";
import type { Settings } from "./ports/settings.ts";
import type { WorkspaceFiles } from "./ports/workspaceFiles.ts";

/** What a host may hand over besides files; each is loaded when first needed. */
export interface LibraryAssets {
	/** The weights of the trained recogniser; absent or failing: names are recognised by rules alone. */
	readonly recogniserWeights?: () => Promise<Uint8Array>;
}

/** Makes a library over the host's files. It reads nothing until `rebuild` is called. */
export function createLibrary(
	_files: WorkspaceFiles,
	_settings: Settings,
	_log: Log,
	_assets: LibraryAssets = {},
): Library {
	throw new Error("not wired yet");
}
