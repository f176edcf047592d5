// What a command of curation acts on: what it was given, what is selected in the view, or the name at the cursor.
import type { EntitySummary, LikelyMerge } from "../../core/index.ts";
import { neverAborted } from "../adapters/cancellation.ts";
import type { App } from "../app.ts";
import { entityFor } from "./entityAtCursor.ts";
import { offerRebuild, sentences } from "./messages.ts";

/** What a keybinding of the view gives its command. */
const selectionKey = "selection";

/**
 * The entities, as they are now. Empty, and told where it makes sense, when they are gone or none was chosen.
 * @param args of the command: the id of a card, a row of the view and all selected ones, or nothing
 */
export async function targetsFor(app: App, args: readonly unknown[], title: string): Promise<readonly EntitySummary[]> {
	const ids = idsIn(app, args);
	if (ids.length === 0) {
		const chosen = await entityFor(app, undefined, title);
		return chosen ? [chosen] : [];
	}
	const found = await Promise.all(ids.map((id) => app.library.entity(id, neverAborted)));
	const known = found.filter((summary) => summary !== undefined);
	if (known.length === 0) void offerRebuild(sentences.entityGone);
	return known;
}

function idsIn(app: App, [first, all]: readonly unknown[]): readonly string[] {
	if (typeof first === "string") return first === "" ? [] : [first];
	if (typeof first !== "object" || first === null) return [];
	if (selectionKey in first) return app.panel.selected;
	const rows = Array.isArray(all) && all.includes(first) ? all : [first];
	return [...new Set(rows.flatMap(idOf))];
}

/** Rows come from the view, but anybody may call a command with anything. */
function idOf(row: unknown): readonly string[] {
	const id = (row as { summary?: { entity?: { id?: unknown } } } | undefined)?.summary?.entity?.id;
	return typeof id === "string" ? [id] : [];
}

/** Name of the alias in a row of the view. */
export function aliasIn(row: unknown): string | undefined {
	const name = (row as { alias?: { name?: unknown } } | undefined)?.alias?.name;
	return typeof name === "string" ? name : undefined;
}

/** Pairs in rows of the view, as they are now. */
export async function mergesFor(app: App, [first, all]: readonly unknown[]): Promise<readonly LikelyMerge[]> {
	const rows: readonly unknown[] = Array.isArray(all) && all.includes(first) ? all : [first];
	const wanted = new Set(
		rows.map((row) => {
			const merge = (row as { merge?: LikelyMerge } | undefined)?.merge;
			return `${merge?.short?.entity?.id}\n${merge?.long?.entity?.id}`;
		}),
	);
	const merges = await app.library.likelyMerges(neverAborted);
	return merges.filter(({ short, long }) => wanted.has(`${short.entity.id}\n${long.entity.id}`));
}
