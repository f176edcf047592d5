// Offsets, spans and addresses of the core to VS Code's, and back. Both count UTF-16 code units.
import { Position, Range, type TextDocument } from "vscode";
import { createLineIndex, type Span } from "../../core/index.ts";

/** A span of a document that is open. */
export function rangeOf(document: TextDocument, span: Span): Range {
	return new Range(document.positionAt(span.start), document.positionAt(span.end));
}

/** A span of a text that is not open. */
export function rangeInText(text: string, span: Span): Range {
	const lines = createLineIndex(text);
	const start = lines.positionAt(span.start);
	const end = lines.positionAt(span.end);
	return new Range(new Position(start.line, start.character), new Position(end.line, end.character));
}
