// Asks what kind of thing an entity is.
import { window } from "vscode";
import { type EntityKind, entityKinds } from "../../core/index.ts";
import { kindNames } from "./labels.ts";

export async function pickKind(title: string, current?: EntityKind): Promise<EntityKind | undefined> {
	const items = entityKinds.map((entityKind) => ({
		label: kindNames[entityKind],
		...(entityKind === current && { description: "as it is now" }),
		entityKind,
	}));
	return (await window.showQuickPick(items, { title, placeHolder: "What is it?" }))?.entityKind;
}
