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
	readingRestarted: "Reading the sources stopped unexpectedly. They are being read again; your files are untouched.",
	readingGivenUp:
		"Reading the sources keeps stopping, so it is not tried again. A source may be too much for it: take the newest out of the sources folder and reload the window.",
	noSources: "There are no sources yet.",
	folderFirst: "Open a folder first: the catalogue is a file in it.",
	trustFirst: "Trust this workspace first: what you say about names is written into a file in it.",
	catalogueOutside: "The setting wellSourced.catalogue leads out of the folder. It has to name a file inside.",
	catalogueRefused: (file: string) => `${file} could not be changed. It may be read-only.`,
	editByHand: (file: string) => `This cannot be written into ${file} without breaking it. It has to be done by hand.`,
	notSaid: (file: string) => `${file} says nothing of this. It is what the source says itself, or a file further up.`,
	noLongerSaid: (file: string) => `${file} says nothing of this any more: what the source says itself counts.`,
	noSuchValue: "This is no value for that field. A date is like 2026-05-04, an address begins with https://.",
	saveFirst: (file: string) => `Save ${file} for it to take effect.`,
	changedSince: (file: string) => `${file} has been changed since. Undo in the file itself.`,
	saidAlready: "The catalogue says so already.",
	undone: "The last change of the catalogue is undone.",
	nothingToUndo: "There is no change of the catalogue to undo.",
	severalOwners: "This name belongs to several entities. Say first which of them are the same.",
	noName: "There is no known name at the cursor.",
	noteName: "Select the words that are a name, and try again.",
} as const;

/** Says why nothing is written in Restricted Mode, and offers the way out of it. Returns at once. */
export function askForTrust(): void {
	const manage = "Manage Workspace Trust";
	void window.showInformationMessage(sentences.trustFirst, manage).then((choice) => {
		if (choice === manage) void commands.executeCommand("workbench.trust.manage");
	});
}

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
