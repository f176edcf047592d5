// Workspaces as a user has them, made fresh in a temporary folder for each run.
import {
	closeSync,
	cpSync,
	ftruncateSync,
	mkdirSync,
	mkdtempSync,
	openSync,
	realpathSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const fixtures = path.join(path.dirname(fileURLToPath(import.meta.url)), "../fixtures/workspaces");

/** `articles` has sources in all formats; `hostile` attacks the reader; `curation` and `harbour` have names to put right; `empty` has a note and no source. */
export type FixtureWorkspace = "articles" | "hostile" | "empty" | "curation" | "harbour";

/** A folder for one run, outside the repository. */
export function temporaryFolder(purpose: string): string {
	return realpathSync(mkdtempSync(path.join(tmpdir(), `well-sourced-${purpose}-`)));
}

const hostileName = "![n](https:evil.example) <img src=x> [run](command:workbench.action.files.newUntitledFile).txt";

/** Copies a workspace into `parent` and returns its folder, which bears the workspace's name. */
export function makeWorkspace(parent: string, name: FixtureWorkspace, as: string = name): string {
	const folder = path.join(parent, as);
	cpSync(path.join(fixtures, name), folder, { recursive: true });
	if (name === "hostile" && process.platform !== "win32") {
		// Such a name cannot be kept in a repository that Windows clones.
		const file = path.join(folder, "sources", hostileName);
		writeFileSync(file, "Vexcorp appears in a file whose name is Markdown, and pays 5 dollars to nobody at all.\n");
	}
	return folder;
}

/** A workspace of several folders, none of which has a catalogue yet; the path is that of its `.code-workspace`. */
export function makeFoldersToCurate(parent: string): string {
	const names = ["curation", "harbour"] as const;
	for (const name of names) rmSync(path.join(makeWorkspace(parent, name), "entities.yaml"), { force: true });
	const file = path.join(parent, "islands.code-workspace");
	writeFileSync(file, JSON.stringify({ folders: names.map((name) => ({ path: name })) }));
	return file;
}

/** The same articles under another name, with settings that only a trusted folder may make. */
export function makeUntrustedWorkspace(parent: string): string {
	const folder = makeWorkspace(parent, "articles", "articles-restricted");
	mkdirSync(path.join(folder, ".vscode"));
	const settings = {
		"wellSourced.sources": ["**/*"],
		"wellSourced.limits.sources": 1,
		"wellSourced.catalogue": "other.yaml",
	};
	writeFileSync(path.join(folder, ".vscode/settings.json"), JSON.stringify(settings));
	return folder;
}

/** Bytes of the file that is too large to be read; it is sparse and takes no room. */
const hugeBytes = 200 * 1024 * 1024;

/** A workspace in which one source is good and everything else is broken, each file in its own way. */
export function makeBadFilesWorkspace(parent: string): string {
	const folder = path.join(parent, "bad-files");
	const source = (name: string) => path.join(folder, "sources", name);
	mkdirSync(source("folder.md"), { recursive: true });
	mkdirSync(path.join(folder, "notes"));
	writeFileSync(source("good.txt"), "Norrland Cables laid the cable in March.\n");
	writeFileSync(source("corrupt.json"), '{"title": "Broken", "content": "It ends in the mid');
	writeFileSync(source("empty.txt"), "");
	writeFileSync(
		source("binary.txt"),
		Uint8Array.from({ length: 4096 }, (_, index) => (index * 37) % 256),
	);
	const huge = openSync(source("huge.txt"), "w");
	ftruncateSync(huge, hugeBytes);
	closeSync(huge);
	symlinkSync("nowhere.txt", source("dangling.txt"));
	symlinkSync("circle.txt", source("circle.txt"));
	symlinkSync("..", source("loop"));
	writeFileSync(
		path.join(folder, "entities.yaml"),
		"entities:\n  - name: Norrland Cables\n    kind: company\n  - name: [unclosed\n    kind: : :\n",
	);
	writeFileSync(path.join(folder, "notes/draft.md"), "Norrland Cables is named here.\n");
	return folder;
}
