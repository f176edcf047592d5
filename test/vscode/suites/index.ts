// The suites that run inside VS Code, and the workspaces each is meant for.
import { activationSuite } from "./activation.ts";

/** A group of tests. */
export interface InsideSuite {
	/** Names of the workspace folders it runs in. */
	readonly workspaces: readonly string[];
	/** Calls describe and it. */
	define(): void;
}

export const suites: readonly InsideSuite[] = [activationSuite];
