// The core's log in an output channel. Never a source's text.
import { type Disposable, type LogOutputChannel, window } from "vscode";
import type { Log } from "../../core/index.ts";

export interface ChannelLog extends Log, Disposable {
	/** Brings the channel into view. */
	show(): void;
}

export function createLog(name: string): ChannelLog {
	const channel: LogOutputChannel = window.createOutputChannel(name, { log: true });
	return {
		info: (message) => channel.info(message),
		warn: (message) => channel.warn(message),
		error: (message, error) => {
			if (error === undefined) channel.error(message);
			else channel.error(message, error instanceof Error ? (error.stack ?? error.message) : String(error));
		},
		show: () => channel.show(),
		dispose: () => channel.dispose(),
	};
}
