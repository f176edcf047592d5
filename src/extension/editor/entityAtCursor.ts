// Which entities the name at the cursor may mean.
import { window } from "vscode";
import type { EntitySummary } from "../../core/index.ts";
import { neverAborted } from "../adapters/cancellation.ts";
import type { App } from "../app.ts";
import { pickEntity } from "./entityPicker.ts";
import { entityDescription, plainLabel } from "./labels.ts";

/**
 * The entity with this id; without one, that of the name at the cursor; without such a name, one that is chosen from
 * the whole list. Undefined when it is gone or nothing was chosen.
 */
export async function entityFor(
	app: App,
	id: string | undefined,
	title = "Choose a Name",
): Promise<EntitySummary | undefined> {
	if (id !== undefined) return app.library.entity(id, neverAborted);
	const named = await entitiesAtCursor(app);
	if (named.length === 1) return named[0];
	if (named.length > 1) return chooseAmong(named, title, "Which of these is meant?");
	const chosen = await pickEntity(app, {
		title,
		placeholder: "A name, an alias or an acronym",
		nothing: () => "There is no name like this.",
	});
	return chosen === "extra" ? undefined : chosen;
}

/** One of a few entities, in the order given. */
export async function chooseAmong(
	summaries: readonly EntitySummary[],
	title: string,
	placeHolder: string,
): Promise<EntitySummary | undefined> {
	const items = summaries.map((summary) => ({
		label: plainLabel(summary.entity.name),
		description: `${entityDescription(summary)} · ${summary.entity.status}`,
		summary,
	}));
	return (await window.showQuickPick(items, { title, placeHolder }))?.summary;
}

async function entitiesAtCursor(app: App): Promise<readonly EntitySummary[]> {
	const editor = window.activeTextEditor;
	if (!editor) return [];
	const offset = editor.document.offsetAt(editor.selection.active);
	const mentions = await app.names.mentions(editor.document);
	return mentions.find(({ start, end }) => start <= offset && offset <= end)?.names ?? [];
}
