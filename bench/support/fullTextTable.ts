// SQLite's full-text search over the same passages, where this Node has it.
import { createRequire } from "node:module";

export interface IndexedSource {
	readonly source: string;
	readonly text: string;
	readonly passages: readonly { readonly start: number; readonly end: number }[];
}

export interface FullTextTable {
	/** Ids `source#passage` of those that hold all the words, best first. */
	search(words: readonly string[], limit: number): readonly string[];
}

/** Undefined where `node:sqlite`, or FTS5 in it, is missing. */
export function openFullTextTable(sources: readonly IndexedSource[]): FullTextTable | undefined {
	try {
		const { DatabaseSync } = createRequire(import.meta.url)("node:sqlite") as typeof import("node:sqlite");
		const database = new DatabaseSync(":memory:");
		database.exec("create virtual table passages using fts5(id unindexed, text)");
		const insert = database.prepare("insert into passages values (?, ?)");
		database.exec("begin");
		for (const { source, text, passages } of sources) {
			passages.forEach(({ start, end }, at) => {
				insert.run(`${source}#${at}`, text.slice(start, end));
			});
		}
		database.exec("commit");
		const select = database.prepare("select id from passages where passages match ? order by rank, rowid limit ?");
		return {
			search(words, limit) {
				const query = words.map((word) => `"${word}"`).join(" ");
				return select.all(query, limit).map((row) => row.id as string);
			},
		};
	} catch {
		return undefined;
	}
}
