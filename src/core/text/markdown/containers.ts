// Block quotes and list items of Markdown: which of them a line goes on, and which it opens.
import { isThematicBreak, listMark } from "./blockStarts.ts";
import type { LineCursor } from "./lines.ts";

/** A block quote, or a list item with the columns its content is indented by. */
export type Container = { readonly isQuote: true } | { readonly isQuote: false; readonly indent: number };

function takeQuoteMark(line: LineCursor): void {
	line.takeMark(1);
	if (line.indent > 0) line.takeIndent(1);
}

/** How many of the open containers, outermost first, the line goes on. Passes their marks. */
export function matchContainers(line: LineCursor, containers: readonly Container[]): number {
	let matched = 0;
	for (const container of containers) {
		if (container.isQuote) {
			if (line.isBlank || line.indent > 3 || line.text[line.at] !== ">") break;
			takeQuoteMark(line);
		} else if (!line.isBlank) {
			if (line.indent < container.indent) break;
			line.takeIndent(container.indent);
		}
		matched++;
	}
	return matched;
}

/** Passes the mark of a quote or list item, if one stands here. Under a line of a paragraph, lists are held to more. */
export function passContainerMark(line: LineCursor, inParagraph: boolean): Container | undefined {
	if (line.indent > 3) return undefined;
	if (line.text[line.at] === ">") {
		takeQuoteMark(line);
		return { isQuote: true };
	}
	if (isThematicBreak(line.text, line.at, line.end)) return undefined;
	const mark = listMark(line.text, line.at, line.end);
	if (mark === undefined || (inParagraph && !mark.mayInterrupt)) return undefined;
	const before = line.indent;
	const width = mark.next - line.at;
	line.takeMark(width);
	const blanks = line.isBlank || line.indent > 4 ? 1 : line.indent;
	if (!line.isBlank) line.takeIndent(blanks);
	return { isQuote: false, indent: before + width + blanks };
}
