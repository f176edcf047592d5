// Cut Alias: a name that does not belong to its entity becomes one of its own.
import { window } from "vscode";
import { describeReason, type EntitySummary } from "../../core/index.ts";
import type { App } from "../app.ts";
import { commandIds } from "../contributions.ts";
import { aliasIn, targetsFor } from "../editor/curationTargets.ts";
import { plainLabel } from "../editor/labels.ts";
import { sourceName } from "../editor/sourceName.ts";
import type { Command } from "./command.ts";

export const cutAlias: Command = {
	id: commandIds.cutAlias,
	purpose: "cut the alias",
	async run(app, ...args) {
		const [target] = await targetsFor(app, args, "Cut Alias");
		if (!target) return;
		const alias = aliasIn(args[0]) ?? (await pickAlias(app, target));
		if (alias === undefined) return;
		const { id, name } = target.entity;
		const done = `"${plainLabel(alias)}" is no longer a name of "${plainLabel(name)}"`;
		await app.curation.apply({ kind: "cut-alias", entity: id, alias }, { done, offersUndo: true });
	},
};

async function pickAlias(app: App, { entity }: EntitySummary): Promise<string | undefined> {
	const items = entity.aliases
		.filter(({ name }) => name !== entity.name)
		.map(({ name, reason }) => ({
			label: plainLabel(name),
			description: plainLabel(describeReason(reason, sourceName(app))),
			name,
		}));
	const title = `Names of "${plainLabel(entity.name)}"`;
	if (items.length === 0) {
		await window.showInformationMessage(`"${plainLabel(entity.name)}" has no other name.`);
		return undefined;
	}
	return (await window.showQuickPick(items, { title, placeHolder: "Which one is not a name of it?" }))?.name;
}
