// A citation goes into the note as one step that can be undone.
import { commands, Selection } from "vscode";
import { commandIds } from "../../../src/extension/contributions.ts";
import { equal, matches } from "../support/assert.ts";
import { activate, cardOn, open, passageWith, until, untilText } from "../support/editor.ts";
import { articles, type InsideSuite } from "../support/insideSuite.ts";

const never = new AbortController().signal;

export const citationSuite: InsideSuite = {
	workspaces: articles,
	define() {
		describe("citation", () => {
			before(activate);

			it("is inserted at the cursor, reads back, and goes with one undo", async () => {
				const { library } = await activate();
				const hit = await passageWith("eleven months");
				const editor = await open("notes/draft.md");
				const { document } = editor;
				const before = document.getText();
				const end = document.lineAt(document.lineCount - 1).range.end;
				editor.selection = new Selection(end, end);

				await commands.executeCommand(commandIds.citePassage, hit.id);
				const inserted = await until(
					() => document.getText().slice(before.length),
					(text) => text !== "",
				);
				matches(inserted, /\]\(\.\.\/sources\/approval\.md#L\d+ "/);
				matches(inserted, /Grid Weekly/);
				const [citation] = (await library.citationsIn(document.getText(), never)).slice(-1);
				equal(citation?.path, "../sources/approval.md");
				await cardOn(document, "Grid Weekly]", /eleven months/);

				await commands.executeCommand("undo");
				await untilText(document, before);
				await commands.executeCommand("workbench.action.files.revert");
			});

			it("is not lost when the writer types on meanwhile", async () => {
				const hit = await passageWith("eleven months");
				const editor = await open("notes/draft.md");
				const { document } = editor;
				const end = document.lineAt(document.lineCount - 1).range.end;
				editor.selection = new Selection(end, end);
				const citing = commands.executeCommand(commandIds.citePassage, hit.id);
				for (const word of ["And", " so", " on", "."]) await commands.executeCommand("type", { text: word });
				await citing;
				const link = /\[[^\]]*\]\(\.\.\/sources\/approval\.md#L\d+ "[^\n]*"\)/;
				// It may stand anywhere between what was typed, as fast as the machine is.
				await until(
					() => document.getText(),
					(text) => link.test(text) && text.replace(link, "").replace(/\s+/g, "").includes("Andsoon."),
				);
				await commands.executeCommand("workbench.action.files.revert");
			});

			it("changes no source", async () => {
				const hit = await passageWith("eleven months");
				const source = await open("sources/approval.md");
				const before = source.document.getText();
				const note = await open("notes/draft.md");
				await commands.executeCommand(commandIds.citePassage, hit.id);
				await until(
					() => note.document.isDirty,
					(is) => is,
				);
				equal(source.document.getText(), before);
				equal(source.document.isDirty, false);
				await commands.executeCommand("workbench.action.files.revert");
			});
		});
	},
};
