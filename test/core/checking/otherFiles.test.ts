// Sources whose files were renamed and sentences that went to other files: the frozen cases, through the library.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createLibrary, defaultSettings, type NoteRepair, silentLog } from "../../../src/core/index.ts";
import { memoryWorkspace } from "../../support/memoryWorkspaceFiles.ts";

interface OtherFilesCase {
	readonly name: string;
	readonly cited: string;
	readonly at: string;
	readonly quote?: string;
	readonly files: Readonly<Record<string, string>>;
	readonly finding?: string;
	readonly leads?: string;
}

const file = new URL("../../fixtures/citations/otherFiles.jsonl", import.meta.url);
const lines = readFileSync(file, "utf8").trim().split("\n");
const cases = lines.map((line) => JSON.parse(line) as OtherFilesCase);
const signal = new AbortController().signal;

/** The paths that repairs write, from the workspace's root. */
function targets(repairs: readonly NoteRepair[]): readonly string[] {
	const written = repairs.filter(({ kind }) => kind === "relink").flatMap(({ changes }) => changes);
	return written.map(({ newText }) => decodeURIComponent(newText.replace(/^\.\.\/|#.*$/gs, "")));
}

describe("a citation whose source is in other files now", () => {
	for (const { name, cited, at, quote, files, finding, leads } of cases) {
		it(name, async () => {
			const workspace = memoryWorkspace(files);
			const library = createLibrary(workspace, defaultSettings, silentLog);
			await library.rebuild(signal);
			const title = quote === undefined ? "" : ` "${quote}"`;
			const text = `So it is said ([here](../${cited}#${at}${title})).\n`;
			const { findings } = await library.checkNote({ uri: workspace.uri("notes/n.md"), text }, signal);
			assert.deepEqual(
				findings.map(({ code }) => code),
				finding === undefined ? [] : [finding],
			);
			assert.deepEqual(targets(findings[0]?.repairs ?? []), leads === undefined ? [] : [leads]);
		});
	}
});
