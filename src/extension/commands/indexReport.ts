// Index Report: what was read of every source, as a page to read.
import { commands } from "vscode";
import { commandIds } from "../contributions.ts";
import { reportUri } from "../editor/reportUri.ts";
import type { Command } from "./command.ts";

export const indexReport: Command = {
	id: commandIds.indexReport,
	purpose: "show what was read",
	async run() {
		await commands.executeCommand("markdown.showPreview", reportUri);
	},
};
