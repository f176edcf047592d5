// Ignore: names that are no entity.
import { commandIds } from "../contributions.ts";
import { targetsFor } from "../editor/curationTargets.ts";
import { namesInWords } from "../editor/labels.ts";
import type { Command } from "./command.ts";

export const ignoreEntity: Command = {
	id: commandIds.ignoreEntity,
	purpose: "ignore the name",
	async run(app, ...args) {
		const targets = await targetsFor(app, args, "Ignore");
		if (targets.length === 0) return;
		const entities = targets.map(({ entity }) => entity.id);
		const done = `${namesInWords(targets)} will be ignored`;
		await app.curation.apply({ kind: "ignore", entities }, { done, offersUndo: true });
	},
};
