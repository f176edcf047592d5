// A small mark on sources that notes cite, wherever files are listed.
import { Disposable, EventEmitter, FileDecoration, type Uri, window } from "vscode";
import type { Feature } from "../app.ts";
import { counted } from "../editor/labels.ts";

export const citedSources: Feature = (app) => {
	const changes = new EventEmitter<undefined>();
	let notesOf: ReadonlyMap<string, number> = new Map();
	const update = () => {
		const cited = [...app.checks.citedIn];
		const next = new Map(cited.map(([uri, places]) => [uri, new Set(places.map(({ note }) => note)).size]));
		const isSame = next.size === notesOf.size && [...next].every(([uri, count]) => notesOf.get(uri) === count);
		notesOf = next;
		if (!isSame) changes.fire(undefined);
	};
	return Disposable.from(
		app.checks.onDidChange(update) as Disposable,
		window.registerFileDecorationProvider({
			onDidChangeFileDecorations: changes.event,
			provideFileDecoration: (uri: Uri) => {
				const notes = notesOf.get(uri.toString());
				return notes ? new FileDecoration("”", `Cited in ${counted(notes, "note")}`) : undefined;
			},
		}),
		changes,
	);
};
