// The status item: how many sources and entities there are, and whether all is well.
import { Disposable, StatusBarAlignment, ThemeColor, window } from "vscode";
import type { App, Feature } from "../app.ts";
import { viewIds } from "../contributions.ts";
import { counted } from "../editor/labels.ts";

const priority = 90;

export const statusBar: Feature = (app) => {
	const item = window.createStatusBarItem("status", StatusBarAlignment.Left, priority);
	item.name = "Well Sourced";
	const update = () => {
		const shown = describe(app);
		if (!shown) {
			item.hide();
			return;
		}
		item.text = shown.text;
		item.command = shown.command;
		item.tooltip = shown.tooltip;
		item.accessibilityInformation = { label: `Well Sourced: ${shown.tooltip}` };
		item.backgroundColor = shown.trouble && new ThemeColor(`statusBarItem.${shown.trouble}Background`);
		item.show();
	};
	const subscriptions = [app.known.onDidChange(update), app.indexing.onDidProgress(update)];
	update();
	return new Disposable(() => {
		for (const subscription of subscriptions) subscription.dispose();
		item.dispose();
	});
};

interface Shown {
	readonly text: string;
	readonly tooltip: string;
	readonly trouble?: "warning" | "error";
	/** What a click does: shows where it says more. */
	readonly command: string;
}

const showSources = `${viewIds.sources}.focus`;
const reload = "workbench.action.reloadWindow";
const showProblems = "workbench.actions.view.problems";

/** Undefined where there is nothing to say: a folder without sources is none of our business. */
function describe(app: App): Shown | undefined {
	const { status } = app.known;
	const { progress, hasGivenUp } = app.indexing;
	if (hasGivenUp) {
		const tooltip = "Reading the sources keeps stopping, and nothing is answered. Click to reload the window.";
		return { text: "$(error) Sources not read", tooltip, trouble: "error", command: reload };
	}
	if (progress && progress.total > 0) {
		const of = `${progress.done.toLocaleString("en-GB")} of ${counted(progress.total, "source")}`;
		return {
			text: `$(sync~spin) Reading ${of}`,
			tooltip: `Reading ${of}. Click to see them.`,
			command: showSources,
		};
	}
	if (!status || status.sources === 0) return undefined;
	const counts = `${counted(status.sources, "source")} · ${counted(status.entities, "entity", "entities")}`;
	const inFiles = status.files < status.sources ? ` in ${counted(status.files, "file")}` : "";
	const told = counts.replace(" · ", `${inFiles} · `);
	if (status.problems === 0) {
		const tooltip = `${told} · ${counted(status.passages, "passage")}. Click to see the sources.`;
		return { text: `$(library) ${counts}`, tooltip, command: showSources };
	}
	const tooltip = `${told}. ${counted(status.problems, "problem")} while reading. Click to see which.`;
	// The catalogue's problems stand at their lines; only those of sources are in the view.
	const inSources = app.known.all.some(({ findings }) => findings.length > 0);
	const command = inSources ? showSources : showProblems;
	return { text: `$(warning) ${counts}`, tooltip, trouble: "warning", command };
}
