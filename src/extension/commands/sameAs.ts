// Same As: two or more names become one entity.
import type { EntitySummary } from "../../core/index.ts";
import { neverAborted } from "../adapters/cancellation.ts";
import type { App } from "../app.ts";
import { commandIds } from "../contributions.ts";
import { targetsFor } from "../editor/curationTargets.ts";
import { chooseAmong } from "../editor/entityAtCursor.ts";
import { pickEntity } from "../editor/entityPicker.ts";
import { namesInWords, plainLabel } from "../editor/labels.ts";
import { mergeInto } from "../editor/mergeInto.ts";
import type { Command } from "./command.ts";

export const sameAs: Command = {
	id: commandIds.sameAs,
	purpose: "make these names one",
	async run(app, ...args) {
		const targets = await targetsFor(app, args, "Same As…");
		const [only, ...others] = targets;
		if (!only) return;
		if (others.length > 0) {
			const placeholder = "Under which name do they go on?";
			const kept = await chooseAmong(targets, `${namesInWords(targets)} Are the Same`, placeholder);
			if (kept) await mergeInto(app, kept, targets);
			return;
		}
		const other = await otherThan(app, only);
		if (!other) return;
		// What the writer has confirmed keeps its name.
		const keepsOwn = only.entity.status === "confirmed" && other.entity.status === "candidate";
		await mergeInto(app, keepsOwn ? only : other, [only, other]);
	},
};

async function otherThan(app: App, summary: EntitySummary): Promise<EntitySummary | undefined> {
	const { id, name } = summary.entity;
	const likely = (await app.library.likelyMerges(neverAborted)).flatMap(({ short, long }) => {
		if (short.entity.id === id) return [long];
		return long.entity.id === id ? [short] : [];
	});
	const chosen = await pickEntity(app, {
		title: `"${plainLabel(name)}" Is the Same As…`,
		placeholder: "A name, an alias or an acronym. Enter makes the two one.",
		preferred: likely,
		without: [id],
		nothing: () => "There is no other name like this.",
	});
	return chosen === "extra" ? undefined : chosen;
}
