// A citation goes into the note as one step that can be undone.
import { commands, Selection } from "vscode";
import { commandIds } from "../../../src/extension/contributions.ts";
import { equal, matches, ok } from "../support/assert.ts";
import { activate, cardOn, open } from "../support/editor.ts";
import { articles, type InsideSuite } from "../support/insideSuite.ts";

const never = new AbortController().signal;

export const citationSuite: InsideSuite = {
	workspaces: articles,
	define() {
		describe("citation", () => {
			before(activate);

			it("is inserted at the cursor, reads back, and goes with one undo", async () => {
				const { library } = await activate();
				const [hit] = await library.searchPassages('"eleven months"', 1, never);
				ok(hit);
				const editor = await open("notes/draft.md");
				const { document } = editor;
				const before = document.getText();
				const end = document.lineAt(document.lineCount - 1).range.end;
				editor.selection = new Selection(end, end);

				await commands.executeCommand(commandIds.citePassage, hit.id);
				const inserted = document.getText().slice(before.length);
				matches(inserted, /\]\(\.\.\/sources\/approval\.md#L\d+ "/);
				matches(inserted, /Grid Weekly/);
				const [citation] = (await library.citationsIn(document.getText(), never)).slice(-1);
				equal(citation?.path, "../sources/approval.md");
				await cardOn(document, "Grid Weekly]", /eleven months/);

				await commands.executeCommand("undo");
				equal(document.getText(), before);
				await commands.executeCommand("workbench.action.files.revert");
			});

			it("is not lost when the writer types on meanwhile", async () => {
				const { library } = await activate();
				const [hit] = await library.searchPassages('"eleven months"', 1, never);
				ok(hit);
				const editor = await open("notes/draft.md");
				const { document } = editor;
				const end = document.lineAt(document.lineCount - 1).range.end;
				editor.selection = new Selection(end, end);
				const citing = commands.executeCommand(commandIds.citePassage, hit.id);
				for (const word of ["And", " so", " on", "."]) await commands.executeCommand("type", { text: word });
				await citing;
				const link = /\[[^\]]*\]\(\.\.\/sources\/approval\.md#L\d+ "[^\n]*"\)/;
				matches(document.getText(), link);
				// It may stand anywhere between what was typed, as fast as the machine is.
				matches(document.getText().replace(link, "").replace(/\s+/g, ""), /Andsoon\./);
				await commands.executeCommand("workbench.action.files.revert");
			});

			it("changes no source", async () => {
				const { library } = await activate();
				const [hit] = await library.searchPassages('"eleven months"', 1, never);
				ok(hit);
				const source = await open("sources/approval.md");
				const before = source.document.getText();
				const note = await open("notes/draft.md");
				await commands.executeCommand(commandIds.citePassage, hit.id);
				equal(source.document.getText(), before);
				equal(source.document.isDirty, false);
				equal(note.document.isDirty, true);
				await commands.executeCommand("workbench.action.files.revert");
			});
		});
	},
};
