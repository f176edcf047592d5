// What the writer is told when something cannot be done, always with a way forward.
import { commands, window } from "vscode";
import { commandIds } from "../contributions.ts";

const rebuild = "Read Sources Again";

export const sentences = {
	passageGone: "That passage is no longer there: its source has changed since. Search for it again.",
	sourceGone: "That file is not among the sources any more.",
	entityGone: "That name is no longer known: the sources or the catalogue have changed.",
	noteRefused: "The note could not be changed. It may be read-only.",
	noNote: "Open the Markdown note that should get the citation, put the cursor where it belongs, and try again.",
	noPassage: "There is no passage at the cursor. Put it into a sentence of the source.",
	noSources: "There are no sources yet.",
} as const;

/** A message with one way forward: reading the sources again. */
export async function offerRebuild(message: string): Promise<void> {
	const choice = await window.showInformationMessage(message, rebuild);
	if (choice === rebuild) await commands.executeCommand(commandIds.rebuildIndex);
}

/** A message with one way forward: the welcome of the Sources view, which says how to get some. */
export async function explainNoSources(): Promise<void> {
	const show = "Show How to Add Some";
	const choice = await window.showInformationMessage(sentences.noSources, show);
	if (choice === show) await commands.executeCommand("wellSourced.sources.focus");
}
