// Show Log: what Well Sourced did, for those who want to know.
import { commandIds } from "../contributions.ts";
import type { Command } from "./command.ts";

export const showLog: Command = {
	id: commandIds.showLog,
	purpose: "show its log",
	async run(app) {
		app.log.show();
	},
};
