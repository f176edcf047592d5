// Sort Sources: by folder, or as one list by title, date, length or problems.
import { type QuickPickItem, window } from "vscode";
import { commandIds } from "../contributions.ts";
import { type SourceOrder, sourceOrders } from "../editor/sourceOrder.ts";
import type { Command } from "./command.ts";

export const sortSources: Command = {
	id: commandIds.sortSources,
	purpose: "sort the sources",
	async run(app) {
		const items = Object.entries(sourceOrders).map(
			([order, label]): QuickPickItem & { readonly order: SourceOrder } => ({
				label,
				order: order as SourceOrder,
				...(order === app.sourcePanel.order ? { description: "as now" } : {}),
			}),
		);
		const picked = await window.showQuickPick(items, { title: "Sort Sources" });
		if (picked) app.sourcePanel.setOrder(picked.order);
	},
};
