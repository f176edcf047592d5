// From a source to the notes that cite it, from a footnote's mark to its citation, and what is said of a source beside it.
import { type CodeLens, commands, type DocumentSymbol, type TextDocument, type Uri, workspace } from "vscode";
import { commandIds } from "../../../src/extension/contributions.ts";
import { equal } from "../support/assert.ts";
import { activate, cardOn, file, hoverOn, open, until, untilEqual, untilWatched, write } from "../support/editor.ts";
import { type InsideSuite, trustedArticles } from "../support/insideSuite.ts";

const never = new AbortController().signal;

function lensesOf(uri: Uri): Thenable<CodeLens[]> {
	return commands.executeCommand<CodeLens[]>("vscode.executeCodeLensProvider", uri, 20);
}

async function symbolsOf(document: TextDocument): Promise<readonly string[]> {
	const found = await commands.executeCommand<DocumentSymbol[] | undefined>(
		"vscode.executeDocumentSymbolProvider",
		document.uri,
	);
	return (found ?? []).map(({ name }) => name);
}

export const citedInSuite: InsideSuite = {
	workspaces: trustedArticles,
	define() {
		describe("cited in", () => {
			before(async () => {
				await activate();
				await untilWatched();
			});

			it("stands above the passage that a note cites, and leads to the note", async () => {
				const { document } = await open("sources/cable.txt");
				const cited = async () =>
					(await lensesOf(document.uri))
						.filter(({ command }) => command?.command === commandIds.showCitedIn)
						.map(({ command, range }) => ({ title: command?.title, line: range.start.line, to: command?.arguments }));
				await untilEqual(cited, [{ title: "Cited in 1 note", line: 5, to: [document.uri.toString(), 6] }]);
			});

			it("says so in the card over the passage too, and nowhere else", async () => {
				const { document } = await open("sources/cable.txt");
				await cardOn(document, "order is worth", /Cited in 1 note/);
				await cardOn(document, "before the winter", "");
			});

			it("shows the citation of a footnote over its mark", async () => {
				const note = "notes/footnotes.md";
				const cited = '[Cable](../sources/cable.txt#L6 "The order is worth 2.4 billion kronor.")';
				await write(note, `It is a large order.[^order] More follows.\n\n[^order]: ${cited}\n`);
				try {
					const { document } = await open(note);
					await cardOn(document, "[^order] More", /The order is worth 2\.4 billion kronor\./);
					equal(await hoverOn(document, "More follows"), "");
				} finally {
					await workspace.fs.delete(file(note));
				}
			});

			it("takes what sources.yaml says before what the source says itself", async () => {
				const { library } = await activate();
				const titles = async () => (await library.sources(never)).map(({ metadata }) => metadata.title?.value);
				await write("sources/sources.yaml", "cable.txt:\n  title: Ours of the cable\n");
				try {
					await until(titles, (found) => found.includes("Ours of the cable"));
				} finally {
					await workspace.fs.delete(file("sources/sources.yaml"));
				}
				await until(titles, (found) => !found.includes("Ours of the cable"));
			});

			it("says in a report what was read of every source", async () => {
				const { library } = await activate();
				for (const { path } of await library.sources(never)) {
					const name = path.split("/").at(-1)?.split(".")[0] ?? "";
					await until(
						() => library.indexReport(never),
						(report) => report.includes(name),
					);
				}
			});

			it("has no outline for a text without headings", async () => {
				const { document } = await open("sources/cable.txt");
				equal(await symbolsOf(document), []);
			});
		});
	},
};
