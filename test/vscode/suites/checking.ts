// Citations in the real editor: put in by every style, broken in every way, found, mended, and the mending undone.
import { commands, extensions, Range, TabInputTextDiff, type TextEditor, window, workspace } from "vscode";
import { commandIds } from "../../../src/extension/contributions.ts";
import { equal, matches, ok } from "../support/assert.ts";
import {
	activate,
	file,
	open,
	passageWith,
	until,
	untilEqual,
	untilText,
	untilWatched,
	write,
} from "../support/editor.ts";
import type { InsideSuite } from "../support/insideSuite.ts";
import { applyFix, fixOf, offered, problems, saying } from "../support/problems.ts";
import { say } from "../support/reporter.ts";

const never = new AbortController().signal;
const words = "The dredger Halvard will deepen the channel to 9.5 metres by October.";
const source = [
	"CHANNEL WORK BEGINS",
	"HARBOUR GAZETTE, MAY 4, 2026",
	"",
	words,
	"Nobody else has bid for the work.",
	"",
].join("\n");
const sourcePath = "sources/channel.txt";

export const checkingSuite: InsideSuite = {
	workspaces: ["articles"],
	define() {
		describe("checking", () => {
			let editor: TextEditor;
			let notes = 0;

			/** A new note each time: an editor takes over what changes on disk only after a while. */
			async function openNote(text: string): Promise<TextEditor> {
				const path = `notes/check-${++notes}.md`;
				await write(path, text);
				editor = await open(path);
				return editor;
			}

			/** Gives the source its text, and waits until it has been read. */
			async function restoreSource(): Promise<void> {
				const { library } = await activate();
				const onDisk = async () => new TextDecoder().decode(await workspace.fs.readFile(file(sourcePath)));
				const isThere = await onDisk().then(
					(text) => text === source,
					() => false,
				);
				// What is written anew is read anew, some time later.
				if (!isThere) await write(sourcePath, source);
				await untilEqual(async () => (await library.readableText(file(sourcePath).toString(), never))?.text, source);
			}
			/** An open note with one citation of `words`, in the style. */
			async function cited(style: string): Promise<TextEditor> {
				editor = await openNote("# A note\n\nThe channel gets deeper.\n");
				const { library } = await activate();
				const request = { style, note: editor.document.uri.toString(), noteText: editor.document.getText() };
				const offset = request.noteText.indexOf(" deeper.") + " deeper".length;
				// The passage is another one once its source has been read again.
				const insertions = await until(
					async () => {
						const { id } = await passageWith("dredger Halvard");
						return library.cite({ ...request, passage: id, offset }, never);
					},
					(found) => found !== undefined,
				);
				const done = await editor.edit((builder) => {
					for (const { offset: at, text } of insertions ?? []) builder.insert(editor.document.positionAt(at), text);
				});
				ok(done, "the note has changed meanwhile");
				return editor;
			}

			before(async () => {
				await activate();
				await untilWatched();
				await restoreSource();
			});

			afterEach(async () => {
				await commands.executeCommand("workbench.action.files.revert");
				await restoreSource();
			});

			for (const style of ["link", "footnote", "reference", "quotation"]) {
				it(`follows a source that is edited, and mends the citation, in the style ${style}`, async () => {
					const { document } = await cited(style);
					await saying(document, "");
					const before = document.getText();
					const started = Date.now();
					await write(sourcePath, `A line more.\nAnother.\n${source}`);
					await saying(document, "quote-moved");
					say(`          the finding was there ${Date.now() - started} ms after the source changed`);
					const [problem] = problems(document);
					matches(problem?.relatedInformation?.[0]?.location.uri.path ?? "", /channel\.txt$/);
					equal(problem?.relatedInformation?.[0]?.location.range.start.line, 5);
					await applyFix(document, /Update the citation to line 6/);
					await saying(document, "");
					matches(document.getText(), /channel\.txt#L6/);
					await commands.executeCommand("undo");
					await untilText(document, before);
					await saying(document, "quote-moved");
				});
			}

			it("offers the source's words for a quote that is only near", async () => {
				const { document } = await cited("link");
				await write(sourcePath, source.replace("9.5 metres", "9.8 metres"));
				await saying(document, "quote-near");
				const compare = await fixOf(document, /^Compare/);
				ok(compare?.command);
				await commands.executeCommand(compare.command.command, ...(compare.command.arguments ?? []));
				const input = () => window.tabGroups.activeTabGroup.activeTab?.input;
				await until(
					() => input() instanceof TabInputTextDiff,
					(is) => is,
				);
				await commands.executeCommand("workbench.action.closeActiveEditor");
				await open(`notes/check-${notes}.md`);
				await applyFix(document, /Take the source's words/);
				await saying(document, "");
				matches(document.getText(), /9\.8 metres/);
				await commands.executeCommand("undo");
				await saying(document, "quote-near");
			});

			it("says that the words are lost when they are", async () => {
				const { document } = await cited("link");
				await write(sourcePath, "CHANNEL WORK ENDS\n\nNobody says anything about it any more at all.\n");
				await saying(document, "quote-lost");
				equal(problems(document)[0]?.severity, 0);
			});

			it("says that a deleted source is missing, and links to it under its new name", async () => {
				const { document } = await cited("footnote");
				const before = document.getText();
				await workspace.fs.rename(file(sourcePath), file("sources/renamed channel.txt"));
				try {
					await saying(document, "source-missing");
					await applyFix(document, /Link to sources\/renamed channel\.txt/);
					await saying(document, "");
					matches(document.getText(), /renamed%20channel\.txt#L4/);
					await commands.executeCommand("undo");
					await untilText(document, before);
					await saying(document, "source-missing");
				} finally {
					await workspace.fs.delete(file("sources/renamed channel.txt"));
				}
			});

			it("judges a sentence while it is written: a figure, then a quotation; and keeps what is kept", async () => {
				const { document } = await cited("link");
				const type = async (text: string, by: string) => {
					const at = document.getText().indexOf(text);
					const range = new Range(document.positionAt(at), document.positionAt(at + text.length));
					await editor.edit((builder) => builder.replace(range, by));
				};
				await type("The channel gets deeper", "The dredger Halvard will deepen the channel to 12 metres");
				await saying(document, "figure-differs");
				matches(problems(document)[0]?.message ?? "", /9\.5 metres/);
				await applyFix(document, /Change to 9\.5 metres/);
				await saying(document, "");
				await type(
					"The dredger Halvard will deepen the channel to 9.5 metres",
					'They "will deepen the harbour at night" there',
				);
				await saying(document, "quotation-altered");
				await applyFix(document, /^Keep/);
				await saying(document, "");
				await commands.executeCommand("undo");
				await saying(document, "quotation-altered");
			});

			it("mends all moved citations of a note at once, and on saving when asked to", async () => {
				const link = (line: number) => `[x](../sources/channel.txt#L${line} "will deepen the channel")`;
				const { document } = await openNote(`One ${link(1)}.\n\nTwo ${link(2)}.\n`);
				await saying(document, "quote-moved,quote-moved");
				const all = new Range(0, 0, document.lineCount, 0);
				const fix = await offered(document, all, /^Fix all moved/, "source.fixAll.wellSourced");
				ok(fix?.edit);
				ok(await workspace.applyEdit(fix.edit));
				const mended = `One ${link(4)}.\n\nTwo ${link(4)}.\n`;
				await untilText(document, mended);
				await commands.executeCommand("undo");
				await saying(document, "quote-moved,quote-moved");
				// While sources are read again, there is nothing that it could mend.
				await until(
					async () => {
						await commands.executeCommand(commandIds.fixMovedInNote);
						return document.getText();
					},
					(text) => text === mended,
				);
			});

			it("shows in the preview how well citations hold, as escaped text", async function () {
				// The preview asks only extensions of its own host.
				if (!extensions.getExtension("vscode.markdown-language-features")) this.skip();
				const { document } = await openNote(
					'[<b>x](../sources/channel.txt#L1 "will deepen the channel") and [y](https://example.com "z")\n',
				);
				await saying(document, "quote-moved");
				const html = await until(
					() => commands.executeCommand<string>("markdown.api.render", document),
					(text) => /<\/a><span class="well-sourced-chip well-sourced-moved">moved<\/span>/.test(text),
				);
				equal(html.split("well-sourced-chip ").length, 2);
			});

			it("lets the severity be chosen", async () => {
				const { document } = await openNote('[x](../sources/channel.txt#L1 "will deepen the channel")\n');
				await saying(document, "quote-moved");
				const settings = workspace.getConfiguration("wellSourced");
				await settings.update("check.quote-moved", "off", false);
				await saying(document, "");
				await settings.update("check.quote-moved", undefined, false);
				await saying(document, "quote-moved");
			});
		});
	},
};
