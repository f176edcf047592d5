// Add Alias From Selection: the selected words become another name of an entity, or an entity of their own.
import { window } from "vscode";
import type { App } from "../app.ts";
import { commandIds } from "../contributions.ts";
import { pickEntity } from "../editor/entityPicker.ts";
import { pickKind } from "../editor/kindPicker.ts";
import { plainLabel, shortened } from "../editor/labels.ts";
import { sentences } from "../editor/messages.ts";
import type { Command } from "./command.ts";

/** Longer names are refused by the catalogue. */
const longestName = 300;
const longestShown = 60;

export const addAlias: Command = {
	id: commandIds.addAlias,
	purpose: "add the alias",
	async run(app) {
		const name = selectedName();
		if (name === undefined) {
			await window.showInformationMessage(sentences.noteName);
			return;
		}
		const shown = shortened(plainLabel(name), longestShown);
		const chosen = await pickEntity(app, {
			title: `"${shown}" Is Another Name Of…`,
			placeholder: "A name, an alias or an acronym. Enter adds the alias to it.",
			extra: { label: `New entity "${shown}"`, description: "in the catalogue, with a kind of your choice" },
			nothing: () => "There is no name like this.",
		});
		if (chosen === "extra") return addEntity(app, name, shown);
		if (!chosen) return;
		const done = `"${shown}" is now a name of "${plainLabel(chosen.entity.name)}"`;
		await app.curation.apply({ kind: "add-alias", entity: chosen.entity.id, alias: name }, { done });
	},
};

/** The selected words on one line; undefined when they can be no name. */
function selectedName(): string | undefined {
	const editor = window.activeTextEditor;
	if (!editor) return undefined;
	const name = editor.document.getText(editor.selection).replace(/\s+/gu, " ").trim();
	return name === "" || name.length > longestName ? undefined : name;
}

async function addEntity(app: App, name: string, shown: string): Promise<void> {
	const entityKind = await pickKind(`Kind of "${shown}"`);
	if (!entityKind) return;
	const request = { kind: "add", name, entityKind, aliases: [] } as const;
	await app.curation.apply(request, { done: `"${shown}" is in the catalogue` });
}
