// Opens sources and passages: the file itself where its text is the readable text, the readable text otherwise.
import {
	type Disposable,
	Range,
	type TextDocument,
	type TextEditor,
	TextEditorRevealType,
	ThemeColor,
	Uri,
	type ViewColumn,
	window,
	workspace,
} from "vscode";
import type { Library, PassageView, SourceSummary } from "../../core/index.ts";
import { rangeInText } from "../adapters/convert.ts";
import { colorIds } from "../contributions.ts";
import { readableUri } from "./readableUri.ts";

const highlightMilliseconds = 2500;

export interface RevealOptions {
	readonly viewColumn?: ViewColumn;
	/** The keyboard stays where it is, the tab is a preview, and the highlight stays until the next one. */
	readonly preview?: boolean;
}

export interface PassageRevealer extends Disposable {
	/** Returns undefined when the source is gone. */
	passage(passage: PassageView, options: RevealOptions, signal: AbortSignal): Promise<TextEditor | undefined>;
	/** `at`: an offset of its readable text that is to be seen first. */
	source(source: SourceSummary, at: number | undefined, signal: AbortSignal): Promise<TextEditor | undefined>;
	clearHighlight(): void;
}

export function createPassageRevealer(library: Library): PassageRevealer {
	const highlight = window.createTextEditorDecorationType({
		backgroundColor: new ThemeColor(colorIds.passageHighlight),
		borderRadius: "2px",
	});
	let timer: unknown;
	let highlighted: TextEditor | undefined;
	const clearHighlight = () => {
		clearTimeout(timer);
		highlighted?.setDecorations(highlight, []);
		highlighted = undefined;
	};
	async function open(source: SourceSummary, isFileText: boolean): Promise<TextDocument> {
		return workspace.openTextDocument(isFileText ? Uri.parse(source.uri, true) : readableUri(source));
	}
	return {
		clearHighlight,
		async passage(passage, { viewColumn, preview = false }, signal) {
			const readable = await library.readableText(passage.source.uri, signal);
			if (!readable) return undefined;
			const document = await open(passage.source, readable.isFileText);
			signal.throwIfAborted();
			// By line and character: an editor may have made line ends uniform, which shifts offsets.
			const range = rangeInText(readable.text, passage.span);
			const editor = await window.showTextDocument(document, {
				preview: true,
				preserveFocus: preview,
				...(viewColumn === undefined ? {} : { viewColumn }),
				selection: preview ? new Range(range.start, range.start) : range,
			});
			clearHighlight();
			highlighted = editor;
			editor.setDecorations(highlight, [range]);
			editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
			if (!preview) timer = setTimeout(clearHighlight, highlightMilliseconds);
			return editor;
		},
		async source(source, at, signal) {
			const readable = await library.readableText(source.uri, signal);
			const document = await open(source, readable?.isFileText ?? true);
			const place = at !== undefined && readable && rangeInText(readable.text, { start: at, end: at });
			const editor = await window.showTextDocument(document, { preview: true, ...(place && { selection: place }) });
			if (place) editor.revealRange(place, TextEditorRevealType.AtTop);
			return editor;
		},
		dispose: () => {
			clearHighlight();
			highlight.dispose();
		},
	};
}
