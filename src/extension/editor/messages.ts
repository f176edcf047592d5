// What the writer is told when something cannot be done, always with a way forward.
import { commands, window } from "vscode";
import type { App } from "../app.ts";
import { commandIds, viewIds } from "../contributions.ts";

/** Long enough to be read, short enough not to be in the way. */
export const statusMilliseconds = 5000;

const rebuild = "Read Sources Again";

export const sentences = {
	passageGone: "That passage is no longer there: its source has changed since. Search for it again.",
	sourceGone: "That file is not among the sources any more.",
	entityGone: "That name is no longer known: the sources or the catalogue have changed.",
	noteRefused: "The note could not be changed. It may be read-only.",
	noNote: "Open the Markdown note that should get the citation, put the cursor where it belongs, and try again.",
	noPassage: "There is no passage at the cursor. Put it into a sentence of the source.",
	readingFirst: "Reading the sources first …",
	noSources: "There are no sources yet.",
} as const;

/** A message with one way forward: reading the sources again. */
export async function offerRebuild(message: string): Promise<void> {
	const choice = await window.showInformationMessage(message, rebuild);
	if (choice === rebuild) await commands.executeCommand(commandIds.rebuildIndex);
}

/**
 * Whether there is anything to search. Where there is not, the first reading is waited for; and if there still is
 * nothing, the welcome of the Sources view says how to get some.
 */
export async function hasSources(app: App): Promise<boolean> {
	if ((await app.library.status()).sources > 0) return true;
	const reading = app.indexing.idle();
	window.setStatusBarMessage(sentences.readingFirst, reading);
	await reading;
	if ((await app.library.status()).sources > 0) return true;
	await commands.executeCommand(`${viewIds.sources}.focus`);
	window.setStatusBarMessage(sentences.noSources, statusMilliseconds);
	return false;
}
