// A box whose text filters a view while it is typed; Escape brings the filter from before back.
import { window } from "vscode";
import type { ViewFilter } from "./viewFilter.ts";

/** Resolves when the box is closed. */
export function askFilter(title: string, placeholder: string, panel: ViewFilter): Promise<void> {
	const before = panel.filter;
	const box = window.createInputBox();
	box.title = title;
	box.placeholder = placeholder;
	box.value = before;
	// A click into the list that has been filtered is no wish to see all of it again.
	box.ignoreFocusOut = true;
	return new Promise<void>((resolve) => {
		let isAccepted = false;
		box.onDidChangeValue((value) => panel.setFilter(value.trim()));
		box.onDidAccept(() => {
			isAccepted = true;
			box.hide();
		});
		box.onDidHide(() => {
			if (!isAccepted) panel.setFilter(before);
			box.dispose();
			resolve();
		});
		box.show();
	});
}
