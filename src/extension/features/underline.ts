// A faint line under the names the sources know, in the editors that are visible.
import {
	type DecorationRenderOptions,
	Disposable,
	type TextDocument,
	type TextEditor,
	ThemeColor,
	window,
	workspace,
} from "vscode";
import type { NamedMention } from "../../core/index.ts";
import { isCancellation } from "../adapters/cancellation.ts";
import { rangeOf } from "../adapters/convert.ts";
import type { App, Feature } from "../app.ts";
import { colorIds } from "../contributions.ts";

/** Long enough not to work between two keystrokes of a word, short enough to seem immediate. */
const restMilliseconds = 180;

export const underline: Feature = (app) => {
	const confirmed = window.createTextEditorDecorationType(line("solid", colorIds.nameUnderline));
	const candidate = window.createTextEditorDecorationType(line("dotted", colorIds.candidateUnderline));
	const pending = new Map<TextDocument, unknown>();

	async function draw(document: TextDocument): Promise<void> {
		const editors = window.visibleTextEditors.filter((editor) => editor.document === document);
		if (editors.length === 0) return;
		const version = document.version;
		const mentions = app.settings.underlineEnabled() ? await mentionsOf(app, document) : [];
		// The lines drawn before move with the text: they stay until there is something newer to draw.
		if (!mentions || document.version !== version) return;
		const isConfirmed = ({ names }: NamedMention) => names.some(({ entity }) => entity.status === "confirmed");
		for (const editor of editors) {
			set(editor, confirmed, mentions.filter(isConfirmed));
			set(
				editor,
				candidate,
				mentions.filter((mention) => !isConfirmed(mention)),
			);
		}
	}
	const schedule = (document: TextDocument, delay: number) => {
		clearTimeout(pending.get(document));
		const run = () => {
			pending.delete(document);
			void draw(document);
		};
		pending.set(document, setTimeout(run, delay));
	};
	const scheduleVisible = (delay = 0) => {
		for (const document of new Set(window.visibleTextEditors.map((editor) => editor.document)))
			schedule(document, delay);
	};
	const subscriptions = Disposable.from(
		window.onDidChangeVisibleTextEditors(() => scheduleVisible()),
		workspace.onDidChangeTextDocument(({ document }) => schedule(document, restMilliseconds)),
		app.names.onDidChange(() => scheduleVisible()) as Disposable,
		app.settings.onDidChange(() => scheduleVisible()) as Disposable,
		confirmed,
		candidate,
	);
	scheduleVisible();
	return new Disposable(() => {
		for (const timer of pending.values()) clearTimeout(timer);
		subscriptions.dispose();
	});
};

function line(style: "solid" | "dotted", color: string): DecorationRenderOptions {
	return { borderWidth: "0 0 1px 0", borderStyle: style, borderColor: new ThemeColor(color) };
}

function set(
	editor: TextEditor,
	type: ReturnType<typeof window.createTextEditorDecorationType>,
	mentions: readonly NamedMention[],
): void {
	editor.setDecorations(
		type,
		mentions.map((mention) => rangeOf(editor.document, mention)),
	);
}

/** Undefined when a newer version of the document is already being looked at, or something failed. */
async function mentionsOf(app: App, document: TextDocument): Promise<readonly NamedMention[] | undefined> {
	try {
		return await app.names.mentions(document);
	} catch (error) {
		if (!isCancellation(error)) app.log.error("Names could not be underlined.", error);
		return undefined;
	}
}
