// What a suite that runs inside VS Code is.

/** A group of tests. */
export interface InsideSuite {
	/** Names of the workspace folders it runs in. */
	readonly workspaces: readonly string[];
	/** Calls describe and it. */
	define(): void;
}

/** The folder with articles in all formats, opened with trust: by the repository's extension, and by an installed copy. */
export const trustedArticles: readonly string[] = ["articles", "articles-installed"];

/** The same, and the folder opened without trust. */
export const articles: readonly string[] = [...trustedArticles, "articles-restricted"];
