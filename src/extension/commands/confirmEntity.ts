// Confirm: candidates get entries in the catalogue.
import { window } from "vscode";
import { commandIds } from "../contributions.ts";
import { targetsFor } from "../editor/curationTargets.ts";
import { namesInWords } from "../editor/labels.ts";
import { sentences, statusMilliseconds } from "../editor/messages.ts";
import type { Command } from "./command.ts";

export const confirmEntity: Command = {
	id: commandIds.confirmEntity,
	purpose: "confirm the name",
	async run(app, ...args) {
		const targets = await targetsFor(app, args, "Confirm");
		const candidates = targets.filter(({ entity }) => entity.status === "candidate");
		if (candidates.length > 0) {
			const entities = candidates.map(({ entity }) => entity.id);
			await app.curation.apply({ kind: "confirm", entities }, { done: `Confirmed ${namesInWords(candidates)}` });
		} else if (targets.length > 0) window.setStatusBarMessage(sentences.saidAlready, statusMilliseconds);
	},
};
