// Rename: another name to be shown under. The old one goes on being found.
import { window } from "vscode";
import { commandIds } from "../contributions.ts";
import { targetsFor } from "../editor/curationTargets.ts";
import { plainLabel } from "../editor/labels.ts";
import type { Command } from "./command.ts";

export const renameEntity: Command = {
	id: commandIds.renameEntity,
	purpose: "rename the entity",
	async run(app, ...args) {
		const [target] = await targetsFor(app, args, "Rename…");
		if (!target) return;
		const { id, name } = target.entity;
		const typed = await window.showInputBox({
			title: `Rename "${plainLabel(name)}"`,
			prompt: "The old name stays as an alias. Notes and sources are not changed.",
			value: name,
			validateInput: (value) => (value.trim() === "" ? "A name needs at least one letter." : undefined),
		});
		if (typed === undefined || typed.trim() === name) return;
		const done = `"${plainLabel(name)}" is now called "${plainLabel(typed)}"`;
		await app.curation.apply({ kind: "rename", entity: id, name: typed }, { done });
	},
};
