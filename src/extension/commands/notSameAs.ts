// Not the Same As: two names that are never one entity.
import { commandIds } from "../contributions.ts";
import { targetsFor } from "../editor/curationTargets.ts";
import { pickEntity } from "../editor/entityPicker.ts";
import { namesInWords, plainLabel } from "../editor/labels.ts";
import type { Command } from "./command.ts";

export const notSameAs: Command = {
	id: commandIds.notSameAs,
	purpose: "keep the names apart",
	async run(app, ...args) {
		const [one, two] = await targetsFor(app, args, "Not the Same As…");
		if (!one) return;
		const { id, name } = one.entity;
		const other =
			two ??
			(await pickEntity(app, {
				title: `"${plainLabel(name)}" Is Not the Same As…`,
				placeholder: "A name, an alias or an acronym. Enter keeps the two apart for good.",
				without: [id],
				nothing: () => "There is no other name like this.",
			}));
		if (!other || other === "extra") return;
		const done = `${namesInWords([one, other])} stay apart`;
		await app.curation.apply({ kind: "not-same-as", entities: [id, other.entity.id] }, { done });
	},
};
