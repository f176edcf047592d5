// What a suite that runs inside VS Code is.

/** A group of tests. */
export interface InsideSuite {
	/** Names of the workspace folders it runs in. */
	readonly workspaces: readonly string[];
	/** Calls describe and it. */
	define(): void;
}

/** The folder with articles in all formats: opened with trust, and without. */
export const articles: readonly string[] = ["articles", "articles-restricted"];
