// Sources that are no plain text open as readable text, and citations into them land on their passage.
import { commands, type DocumentLink, type TextEditor, window } from "vscode";
import { commandIds, readableTextScheme } from "../../../src/extension/contributions.ts";
import { equal, lacks, matches } from "../support/assert.ts";
import { activate, file, open, passageWith, pause, until, untilEqual } from "../support/editor.ts";
import { articles, type InsideSuite } from "../support/insideSuite.ts";

/** Opens a source as the Sources view does. */
async function openSource(path: string) {
	const name = path.split("/").at(-1)?.split(".")[0] ?? "";
	await commands.executeCommand(commandIds.openSource, file(path).toString());
	// The editor that was open before may still be the active one.
	return (await until(
		() => window.activeTextEditor,
		(editor) => editor?.document.uri.path.includes(name) ?? false,
	)) as TextEditor;
}

export const readableTextSuite: InsideSuite = {
	workspaces: articles,
	define() {
		describe("readable text", () => {
			before(activate);

			it("shows an HTML source without its markup and navigation", async () => {
				const { document } = await openSource("sources/report.html");
				equal(document.uri.scheme, readableTextScheme);
				matches(document.getText(), /Norrland Cables in Umeå, forty people/);
				lacks(document.getText(), /<p>|&ldquo;|newsletter/);
			});

			it("shows a JSON source as prose", async () => {
				const { document } = await openSource("sources/letter.json");
				equal(document.uri.scheme, readableTextScheme);
				matches(document.getText(), /who pays when an anchor cuts the cable/);
				lacks(document.getText(), /"content"/);
			});

			it("leads from the readable text to the file itself", async () => {
				const readable = (await openSource("sources/letter.json")).document.uri;
				// As the button above the text says it, and from the palette, where the shown one is meant.
				for (const shown of [readable, undefined]) {
					await openSource("sources/letter.json");
					await commands.executeCommand(commandIds.openOriginal, shown);
					const original = file("sources/letter.json").toString();
					await untilEqual(() => window.activeTextEditor?.document.uri.toString(), original);
				}
			});

			it("opens plain text and Markdown as the files they are", async () => {
				for (const path of ["sources/cable.txt", "sources/approval.md"]) {
					equal((await openSource(path)).document.uri.path, file(path).path);
				}
			});

			it("opens a passage at its place", async () => {
				for (const words of ["eighteen places", "half a kilometre", "deeper trench"]) {
					const hit = await passageWith(words);
					await commands.executeCommand(commandIds.openPassage, hit.id);
					// What an editor shows is told some time after it shows it.
					const shown = () => {
						const editor = window.activeTextEditor;
						const text = editor?.visibleRanges.map((range) => editor.document.getText(range)).join("\n");
						return { shows: text?.includes(words), line: (editor?.selection.start.line ?? -1) + 1 };
					};
					await untilEqual(shown, { shows: true, line: hit.line });
				}
			});

			it("refuses ids and addresses that nobody gave out", async () => {
				const before = (await open("notes/draft.md")).document.uri.toString();
				for (const argument of ["no such id", "file:///etc/passwd", "", 7, null, { toString: 1 }]) {
					// The message with its way forward stays open: nothing waits for it here.
					void commands.executeCommand(commandIds.openPassage, argument);
					void commands.executeCommand(commandIds.openSource, argument);
					void commands.executeCommand(commandIds.openOriginal, argument);
				}
				await pause(300);
				equal(window.activeTextEditor?.document.uri.toString(), before);
				await commands.executeCommand("notifications.clearAll");
			});

			it("follows a citation of an HTML source to its passage", async () => {
				const editor = await open("notes/draft.md");
				const quote =
					"The inspector measures the insulation at eighteen places and takes a sample home in a wooden box.";
				const line = `\nMeasured ([Coast Review](../sources/report.html#L3 "${quote}")).\n`;
				await editor.edit((edit) => edit.insert(editor.document.lineAt(editor.document.lineCount - 1).range.end, line));
				const links = await until(
					() => commands.executeCommand<DocumentLink[]>("vscode.executeLinkProvider", editor.document.uri, 20),
					(found) => found.some(({ target }) => target?.path === commandIds.openPassage),
				);
				const target = links.find((link) => link.target?.path === commandIds.openPassage)?.target;
				await commands.executeCommand(commandIds.openPassage, ...JSON.parse(decodeURIComponent(target?.query ?? "[]")));
				await untilEqual(() => window.activeTextEditor?.document.uri.scheme, readableTextScheme);
				await open("notes/draft.md");
				await commands.executeCommand("workbench.action.files.revert");
			});
		});
	},
};
