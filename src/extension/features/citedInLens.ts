// Above the passages of a source that notes cite: by how many, and the way there.
import { CodeLens, Disposable, EventEmitter, languages, Position, Range, type TextDocument } from "vscode";
import type { App, Feature } from "../app.ts";
import { commandIds } from "../contributions.ts";
import type { CitedIn } from "../editor/citationTree.ts";
import { citedInLabel } from "../editor/citedInLabel.ts";
import { sourceShownBy } from "../editor/documentKind.ts";
import { namedSelector } from "../editor/selectors.ts";

export const citedInLens: Feature = (app) => {
	const changes = new EventEmitter<void>();
	return Disposable.from(
		languages.registerCodeLensProvider([...namedSelector], {
			onDidChangeCodeLenses: changes.event,
			provideCodeLenses: (document) => (app.settings.citedInEnabled() ? lensesOf(app, document) : []),
		}),
		app.checks.onDidChange(() => changes.fire()) as Disposable,
		app.settings.onDidChange(() => changes.fire()) as Disposable,
		changes,
	);
};

/** One for each line on which a citation begins. */
function lensesOf(app: App, document: TextDocument): CodeLens[] {
	const source = sourceShownBy(document, app.known);
	const cited = source === undefined ? [] : (app.checks.citedIn.get(source) ?? []);
	const byLine = Map.groupBy(
		cited.filter(({ citation }) => citation.place !== undefined),
		({ citation }) => (citation.place?.line ?? 1) - 1,
	);
	return [...byLine]
		.filter(([line]) => line < document.lineCount)
		.sort(([a], [b]) => a - b)
		.map(([line, places]) => lensAt(line, places, source as string));
}

function lensAt(line: number, places: readonly CitedIn[], source: string): CodeLens {
	const start = new Position(line, 0);
	return new CodeLens(new Range(start, start), {
		title: citedInLabel(places),
		tooltip: "Show the notes that cite this",
		command: commandIds.showCitedIn,
		arguments: [source, line + 1],
	});
}
