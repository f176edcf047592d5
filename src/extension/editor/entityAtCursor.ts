// Which entities the name at the cursor may mean.
import { window } from "vscode";
import type { EntitySummary } from "../../core/index.ts";
import { neverAborted } from "../adapters/cancellation.ts";
import type { App } from "../app.ts";
import { entityDescription, plainLabel } from "./labels.ts";

/**
 * The entity with this id; without one, that of the name at the cursor; without such a name, one that is chosen from
 * the whole list. Undefined when it is gone or nothing was chosen.
 */
export async function entityFor(app: App, id: string | undefined): Promise<EntitySummary | undefined> {
	if (id !== undefined) return app.library.entity(id, neverAborted);
	const named = await entitiesAtCursor(app);
	if (named.length === 1) return named[0];
	const offered = named.length > 1 ? named : await app.library.entities(neverAborted);
	const items = offered.map((summary) => ({
		label: plainLabel(summary.entity.name),
		description: entityDescription(summary),
		summary,
	}));
	const placeHolder = named.length > 1 ? "Which of these is meant?" : "Choose a name";
	return (await window.showQuickPick(items, { placeHolder }))?.summary;
}

async function entitiesAtCursor(app: App): Promise<readonly EntitySummary[]> {
	const editor = window.activeTextEditor;
	if (!editor) return [];
	const offset = editor.document.offsetAt(editor.selection.active);
	const mentions = await app.names.mentions(editor.document);
	return mentions.find(({ start, end }) => start <= offset && offset <= end)?.names ?? [];
}
