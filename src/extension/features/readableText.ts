// Sources whose text is not the file itself, as documents that can be read, searched and hovered.
import { Disposable, EventEmitter, type Uri, workspace } from "vscode";
import { describeFinding, type SourceSummary } from "../../core/index.ts";
import { signalOf } from "../adapters/cancellation.ts";
import type { Feature } from "../app.ts";
import { readableTextScheme } from "../contributions.ts";

const gone = "This source is not there any more, or it could not be read.";

export const readableText: Feature = (app) => {
	const changes = new EventEmitter<Uri>();
	const provider = workspace.registerTextDocumentContentProvider(readableTextScheme, {
		onDidChange: changes.event,
		// The library answers only for sources, so that no other file can be read by a made-up address.
		provideTextDocumentContent: async (uri, token) => {
			const readable = await app.library.readableText(uri.query, signalOf(token));
			return readable?.text.trim() === "" ? whyEmpty(app.known.get(uri.query)) : (readable?.text ?? gone);
		},
	});
	const refresh = app.known.onDidChange(() => {
		for (const document of workspace.textDocuments) {
			if (document.uri.scheme === readableTextScheme) changes.fire(document.uri);
		}
	});
	return new Disposable(() => {
		refresh.dispose();
		provider.dispose();
		changes.dispose();
	});
};

/** An empty page would say nothing. */
function whyEmpty(source: SourceSummary | undefined): string {
	const reasons = source?.findings.map(describeFinding) ?? [];
	return ["There is no text to read here.", ...reasons].join("\n\n");
}
