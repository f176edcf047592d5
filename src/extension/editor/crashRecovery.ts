// Says that the worker has ended by itself, and has the sources read again.
import { commands, window } from "vscode";
import type { Disposable, Event, Log } from "../../core/index.ts";
import type { WorkerCrash } from "../../worker/remoteLibrary.ts";
import { commandIds } from "../contributions.ts";
import type { Indexing } from "./indexing.ts";
import { sentences } from "./messages.ts";

const showLog = "Show Log";
const reload = "Reload Window";

export function recoverFromCrashes(crashes: Event<WorkerCrash>, indexing: Indexing, log: Log): Disposable {
	return crashes(({ restarts }) => {
		if (restarts) {
			void window.showWarningMessage(sentences.readingRestarted);
			indexing.rebuild().catch((error: unknown) => log.error("The sources could not be read again.", error));
			return;
		}
		indexing.giveUp();
		void window.showErrorMessage(sentences.readingGivenUp, reload, showLog).then((choice) => {
			if (choice === reload) void commands.executeCommand("workbench.action.reloadWindow");
			if (choice === showLog) void commands.executeCommand(commandIds.showLog);
		});
	});
}
