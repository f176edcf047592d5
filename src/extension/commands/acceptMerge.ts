// They Are the Same: takes up what is likely.
import { commandIds } from "../contributions.ts";
import { mergesFor } from "../editor/curationTargets.ts";
import { mergeInto } from "../editor/mergeInto.ts";
import { offerRebuild, sentences } from "../editor/messages.ts";
import type { Command } from "./command.ts";

export const acceptMerge: Command = {
	id: commandIds.acceptMerge,
	purpose: "make the names one",
	async run(app, ...args) {
		const merges = await mergesFor(app, args);
		if (merges.length === 0) return offerRebuild(sentences.entityGone);
		for (const { short, long } of merges) {
			const keepsShort = short.entity.status === "confirmed" && long.entity.status === "candidate";
			await mergeInto(app, keepsShort ? short : long, [short, long]);
		}
	},
};
