// A list of passages that follows what is typed, with the passage shown beside. All of it works by keyboard.
import {
	commands,
	Disposable,
	QuickInputButtons,
	type QuickPick,
	type QuickPickItem,
	type QuickPickItemButtonEvent,
	ThemeIcon,
	window,
} from "vscode";
import type { PassageHit, PassageView } from "../../core/index.ts";
import { isCancellation, LatestOnly } from "../adapters/cancellation.ts";
import type { App } from "../app.ts";
import { commandIds, contextKeys } from "../contributions.ts";
import { originLabel, snippet } from "./labels.ts";
import { PassagePreview } from "./passagePreview.ts";

export type PassageAct = "cite" | "cite-as" | "open" | "copy";

/** What was chosen, and what to do with it. */
export interface PassageChoice {
	readonly passage: PassageView;
	readonly act: PassageAct;
}

export interface PassagePickerOptions {
	readonly title: string;
	readonly placeholder: string;
	/** Put into the box; the list selects it, so that typing replaces it. */
	readonly query?: string;
	/** What Enter does. */
	readonly enter: "cite" | "open";
	search(query: string, signal: AbortSignal): Promise<readonly (PassageHit | PassageView)[]>;
	/** Shown where nothing is found. */
	nothing(query: string): string;
	/** Told the last query on closing. */
	remember?(query: string): void;
	/** Whether Back leads somewhere. */
	readonly back?: boolean;
}

interface PassageItem extends QuickPickItem {
	readonly passage?: PassageView;
}

const typingMilliseconds = 60;
const buttons = {
	open: { iconPath: new ThemeIcon("go-to-file"), tooltip: "Open (Ctrl+Enter)" },
	cite: { iconPath: new ThemeIcon("quote"), tooltip: "Insert Citation" },
	citeAs: { iconPath: new ThemeIcon("list-selection"), tooltip: "Cite in Another Style (Ctrl+Shift+Enter)" },
	copy: { iconPath: new ThemeIcon("copy"), tooltip: "Copy Citation (Ctrl+Shift+C)" },
} as const;

/** Resolves with the choice, `back`, or undefined when the list was closed. */
export function pickPassage(app: App, options: PassagePickerOptions): Promise<PassageChoice | "back" | undefined> {
	return new Promise((resolve) => {
		const picker = window.createQuickPick<PassageItem>();
		const preview = new PassagePreview(app);
		const searches = new LatestOnly();
		let timer: unknown;
		let result: PassageChoice | "back" | undefined;
		const finish = (choice: PassageChoice | "back") => {
			result = choice;
			picker.hide();
		};
		const act = (kind: PassageAct, item: PassageItem | undefined = picker.activeItems[0]) => {
			if (item?.passage) finish({ passage: item.passage, act: kind });
		};
		const search = () => void fill(app, picker, options, searches.next());
		const subscriptions = Disposable.from(
			picker.onDidChangeValue(() => {
				clearTimeout(timer);
				picker.busy = true;
				timer = setTimeout(search, typingMilliseconds);
			}),
			picker.onDidChangeActive(([item]) => preview.show(item?.passage)),
			picker.onDidAccept(() => act(options.enter)),
			picker.onDidTriggerButton(() => finish("back")),
			picker.onDidTriggerItemButton((event) => act(actOf(event), event.item)),
			commands.registerCommand(commandIds.pickerOpen, () => act("open")),
			commands.registerCommand(commandIds.pickerCopy, () => act("copy")),
			commands.registerCommand(commandIds.pickerCiteAs, () => act("cite-as")),
		);
		picker.onDidHide(() => {
			clearTimeout(timer);
			searches.dispose();
			subscriptions.dispose();
			options.remember?.(picker.value);
			void commands.executeCommand("setContext", contextKeys.inPassagePicker, false);
			const opened = typeof result === "object" && result.act === "open";
			void preview.end(!opened).finally(() => resolve(result));
			picker.dispose();
		});
		picker.title = options.title;
		picker.placeholder = options.placeholder;
		if (options.back) picker.buttons = [QuickInputButtons.Back];
		picker.value = options.query ?? "";
		void commands.executeCommand("setContext", contextKeys.inPassagePicker, true);
		picker.show();
		search();
	});
}

async function fill(
	app: App,
	picker: QuickPick<PassageItem>,
	options: PassagePickerOptions,
	signal: AbortSignal,
): Promise<void> {
	const query = picker.value.trim();
	picker.busy = true;
	try {
		const found = await options.search(query, signal);
		if (signal.aborted) return;
		const nothing = { label: options.nothing(query), alwaysShow: true };
		picker.items = found.length > 0 ? found.map((passage) => itemOf(passage, options.enter)) : [nothing];
	} catch (error) {
		if (signal.aborted || isCancellation(error)) return;
		app.log.error("A search failed.", error);
		picker.items = [{ label: "The search failed. The log says why.", alwaysShow: true }];
	}
	picker.busy = false;
}

function itemOf(passage: PassageHit | PassageView, enter: "cite" | "open"): PassageItem {
	const matches = "matches" in passage ? passage.matches : [];
	return {
		label: snippet(passage.text, matches),
		detail: originLabel(passage),
		alwaysShow: true, // The order is the search's own: the list must neither filter nor sort.
		buttons: [...(enter === "cite" ? [buttons.open] : [buttons.cite]), buttons.citeAs, buttons.copy],
		passage,
	};
}

function actOf({ button }: QuickPickItemButtonEvent<PassageItem>): PassageAct {
	if (button.tooltip === buttons.open.tooltip) return "open";
	if (button.tooltip === buttons.citeAs.tooltip) return "cite-as";
	return button.tooltip === buttons.cite.tooltip ? "cite" : "copy";
}
