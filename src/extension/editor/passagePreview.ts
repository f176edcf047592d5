// Shows the passage under the cursor of a list beside the note, and tidies up when the list closes.
import { TabInputText, type TextEditor, ViewColumn, window } from "vscode";
import type { PassageView } from "../../core/index.ts";
import { isCancellation, LatestOnly } from "../adapters/cancellation.ts";
import type { App } from "../app.ts";

const restMilliseconds = 120;

export class PassagePreview {
	readonly #app: App;
	readonly #work = new LatestOnly();
	readonly #column: ViewColumn;
	readonly #openBefore: ReadonlySet<string>;
	#timer: unknown;
	#shown: TextEditor | undefined;
	#pending: Promise<void> = Promise.resolve();

	constructor(app: App) {
		this.#app = app;
		this.#column = window.activeTextEditor ? ViewColumn.Beside : ViewColumn.Active;
		this.#openBefore = new Set(openTextTabs().map(({ uri }) => uri));
	}

	/** Shows the passage once the cursor has rested on it for a moment. */
	show(passage: PassageView | undefined): void {
		clearTimeout(this.#timer);
		if (!passage) return;
		this.#timer = setTimeout(() => {
			this.#pending = this.#show(passage, this.#work.next());
		}, restMilliseconds);
	}

	async #show(passage: PassageView, signal: AbortSignal): Promise<void> {
		try {
			const options = { viewColumn: this.#column, preview: true };
			this.#shown = (await this.#app.reveal.passage(passage, options, signal)) ?? this.#shown;
		} catch (error) {
			if (!isCancellation(error)) this.#app.log.error("A passage could not be shown.", error);
		}
	}

	/** Ends the preview; with `close`, a tab that was opened for it is closed again. */
	async end(close: boolean): Promise<void> {
		clearTimeout(this.#timer);
		this.#work.dispose();
		await this.#pending;
		this.#app.reveal.clearHighlight();
		const uri = this.#shown?.document.uri.toString();
		if (!close || uri === undefined || this.#openBefore.has(uri)) return;
		const tab = openTextTabs().find((open) => open.uri === uri && open.tab.isPreview)?.tab;
		if (tab) await window.tabGroups.close(tab, true);
	}
}

function openTextTabs() {
	return window.tabGroups.all.flatMap((group) =>
		group.tabs.flatMap((tab) => (tab.input instanceof TabInputText ? [{ tab, uri: tab.input.uri.toString() }] : [])),
	);
}
