// They Are Not the Same: what is likely is wrong, and is not suggested again.
import { commandIds } from "../contributions.ts";
import { mergesFor } from "../editor/curationTargets.ts";
import { namesInWords } from "../editor/labels.ts";
import { offerRebuild, sentences } from "../editor/messages.ts";
import type { Command } from "./command.ts";

export const refuseMerge: Command = {
	id: commandIds.refuseMerge,
	purpose: "keep the names apart",
	async run(app, ...args) {
		const merges = await mergesFor(app, args);
		if (merges.length === 0) return offerRebuild(sentences.entityGone);
		for (const { short, long } of merges) {
			const done = `${namesInWords([short, long])} stay apart`;
			await app.curation.apply({ kind: "not-same-as", entities: [long.entity.id, short.entity.id] }, { done });
		}
	},
};
