// Export Names to Spell Checker: a word list for cspell, at a place the writer chooses.
import { env, Uri, window, workspace } from "vscode";
import { neverAborted } from "../adapters/cancellation.ts";
import { commandIds } from "../contributions.ts";
import { counted } from "../editor/labels.ts";
import { hasSources } from "../editor/messages.ts";
import { spellingWords } from "../editor/spellingWords.ts";
import type { Command } from "./command.ts";

const fileName = "cspell-names.txt";

export const exportNames: Command = {
	id: commandIds.exportNames,
	purpose: "write the word list",
	async run(app) {
		if ((await app.library.status()).entities === 0 && !(await hasSources(app))) return;
		const root = workspace.workspaceFolders?.[0]?.uri;
		const place = await window.showSaveDialog({
			title: "Word List for the Spell Checker",
			saveLabel: "Write Word List",
			filters: { "Word list": ["txt"] },
			...(root && { defaultUri: Uri.joinPath(root, fileName) }),
		});
		if (!place) return;
		const entities = await app.library.entities(neverAborted);
		const words = spellingWords(entities.flatMap(({ entity }) => entity.aliases.map(({ name }) => name)));
		const comment =
			"# Words of the names in your sources and catalogue. Written by Well Sourced; written anew on export.\n";
		await workspace.fs.writeFile(place, new TextEncoder().encode(comment + words.map((word) => `${word}\n`).join("")));
		const copy = "Copy cspell Settings";
		const told = `${counted(words.length, "word")} written. To use them, name the file in cspell's settings.`;
		const choice = await window.showInformationMessage(told, copy);
		if (choice === copy) await env.clipboard.writeText(settingsFor(workspace.asRelativePath(place, false)));
	},
};

function settingsFor(path: string): string {
	const definition = { name: "names", path: path.startsWith("/") ? path : `./${path}`, addWords: false };
	return JSON.stringify({ dictionaryDefinitions: [definition], dictionaries: ["names"] }, null, 2);
}
