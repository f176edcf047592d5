// Which way a citation is to be written this time.
import { type QuickPickItem, window } from "vscode";
import { styleLabels } from "../../core/index.ts";
import type { App } from "../app.ts";

/** Id of a citation style, the setting's first; undefined when the writer gives up. */
export async function pickStyle(app: App): Promise<string | undefined> {
	const usual = app.settings.citationStyle();
	const items = Object.entries(styleLabels).map(([id, label]): QuickPickItem & { readonly id: string } => ({
		id,
		label,
		...(id === usual ? { description: "as in the settings" } : {}),
	}));
	items.sort((a, b) => Number(b.id === usual) - Number(a.id === usual));
	return (await window.showQuickPick(items, { title: "Cite As", placeHolder: "How is it to be written?" }))?.id;
}
