// What a command is, and the one place where what goes wrong in one is logged and told.
import { commands, type Disposable, window } from "vscode";
import { isCancellation } from "../adapters/cancellation.ts";
import type { App } from "../app.ts";
import type { CommandId } from "../contributions.ts";

export interface Command {
	readonly id: CommandId;
	/** What it was meant to do, to finish the sentence "Well Sourced could not …". */
	readonly purpose: string;
	/** Arguments may come from anybody: each is checked. */
	run(app: App, ...args: readonly unknown[]): Promise<void>;
}

export function registerCommand(app: App, command: Command): Disposable {
	return commands.registerCommand(command.id, async (...args: unknown[]) => {
		try {
			await command.run(app, ...args);
		} catch (error) {
			if (isCancellation(error)) return;
			app.log.error(`${command.id} failed.`, error);
			void tell(app, command);
		}
	});
}

async function tell(app: App, command: Command): Promise<void> {
	const showLog = "Show Log";
	const choice = await window.showErrorMessage(`Well Sourced could not ${command.purpose}.`, showLog);
	if (choice === showLog) app.log.show();
}

/** An argument that should be an id or an address; anything else counts as absent. */
export function stringArgument(value: unknown): string | undefined {
	return typeof value === "string" && value.length > 0 && value.length < 10_000 ? value : undefined;
}
