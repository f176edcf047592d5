// Open Original: the file of which a readable text was made, in the program that is there for it.
import { commands, env, UIKind, Uri, window } from "vscode";
import { describeFinding, type FormatId } from "../../core/index.ts";
import { commandIds, readableTextScheme } from "../contributions.ts";
import { askedSource } from "../editor/askedSource.ts";
import { canBeOpened } from "../editor/documentKind.ts";
import { hasSources, offerRebuild, sentences } from "../editor/messages.ts";
import type { Command } from "./command.ts";

/** What an editor of text shows as it is. */
const shownAsText: readonly (FormatId | undefined)[] = ["text", "markdown", "json", undefined];

export const openOriginal: Command = {
	id: commandIds.openOriginal,
	purpose: "open the original file",
	async run(app, argument) {
		if (!(await hasSources(app))) return;
		// A button over an editor gives the address of its document.
		const asked = argument instanceof Uri ? sourceBehind(argument) : argument;
		const row = await askedSource(app, asked, "Open Original");
		if (!row) return asked === undefined ? undefined : offerRebuild(sentences.sourceGone);
		const { source } = row;
		if (!canBeOpened(source)) {
			await window.showWarningMessage(source.findings.map(describeFinding).join(" "));
			return;
		}
		const uri = Uri.parse(source.uri, true);
		// Programs of this computer can open what lies on it; a browser or another machine has none of them.
		const isHere = env.uiKind === UIKind.Desktop && env.remoteName === undefined && uri.scheme === "file";
		if (isHere && !shownAsText.includes(source.format) && (await env.openExternal(uri))) return;
		await commands.executeCommand("vscode.open", uri);
	},
};

function sourceBehind(document: Uri): string {
	return document.scheme === readableTextScheme ? document.query : document.toString();
}
