// The report of what was read, as a document that follows what is read.
import { Disposable, EventEmitter, type Uri, workspace } from "vscode";
import { signalOf } from "../adapters/cancellation.ts";
import type { Feature } from "../app.ts";
import { reportScheme } from "../contributions.ts";
import { reportUri } from "../editor/reportUri.ts";

export const indexReport: Feature = (app) => {
	const changes = new EventEmitter<Uri>();
	return Disposable.from(
		workspace.registerTextDocumentContentProvider(reportScheme, {
			onDidChange: changes.event,
			provideTextDocumentContent: (_uri, token) => app.library.indexReport(signalOf(token)),
		}),
		app.known.onDidChange(() => changes.fire(reportUri)) as Disposable,
		changes,
	);
};
