// Set Kind: company, agency, person …
import { commandIds } from "../contributions.ts";
import { targetsFor } from "../editor/curationTargets.ts";
import { pickKind } from "../editor/kindPicker.ts";
import { kindNames, namesInWords } from "../editor/labels.ts";
import type { Command } from "./command.ts";

export const setKind: Command = {
	id: commandIds.setKind,
	purpose: "set the kind",
	async run(app, ...args) {
		const targets = await targetsFor(app, args, "Set Kind…");
		if (targets.length === 0) return;
		const kinds = new Set(targets.map(({ entity }) => entity.kind));
		const kind = await pickKind(`Kind of ${namesInWords(targets)}`, kinds.size === 1 ? [...kinds][0] : undefined);
		if (!kind) return;
		const entities = targets.map(({ entity }) => entity.id);
		const done = `${namesInWords(targets)}: ${kindNames[kind]}`;
		await app.curation.apply({ kind: "set-kind", entities, entityKind: kind }, { done });
	},
};
