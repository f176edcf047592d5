// The block half of the Markdown scanner: tells code, HTML and definitions from prose, a line at a time.
import type { Span } from "../../model/span.ts";
import {
	closesFence,
	fenceLength,
	isBlockTag,
	isHeading,
	isSetextUnderline,
	isThematicBreak,
	rawTagAt,
} from "./blockStarts.ts";
import { isSeparator } from "./characters.ts";
import { type Container, matchContainers, passContainerMark } from "./containers.ts";
import { parseDefinition } from "./definitions.ts";
import { markedPartAt, skipTag } from "./htmlParts.ts";
import { LineCursor } from "./lines.ts";
import type { MarkdownDefinition, MarkdownRegion, MarkdownRegionKind } from "./region.ts";

/** Deeper quotes and lists than anyone writes; the bound keeps hostile text linear. */
const maximumDepth = 32;

/** A paragraph, heading or block of HTML, whose inside is still to be scanned. */
export interface ProseBlock extends Span {
	/** Within HTML, Markdown's own marks mean nothing. */
	readonly isHtml: boolean;
}

export interface BlockScan {
	readonly regions: MarkdownRegion[];
	readonly prose: ProseBlock[];
	readonly definitions: Map<string, MarkdownDefinition>;
}

/** The block that the next line may continue. */
type Leaf =
	| { readonly kind: "paragraph"; readonly start: number; end: number }
	| { readonly kind: "fence"; readonly start: number; end: number; readonly mark: string; readonly length: number }
	| { readonly kind: "indented"; readonly start: number; end: number }
	| { readonly kind: "html"; readonly start: number; end: number }
	| {
			readonly kind: "raw";
			readonly start: number;
			end: number;
			readonly close: string;
			readonly region: MarkdownRegionKind;
	  };

class BlockScanner {
	readonly result: BlockScan = { regions: [], prose: [], definitions: new Map() };
	readonly #text: string;
	readonly #line: LineCursor;
	readonly #containers: Container[] = [];
	#leaf: Leaf | undefined;

	constructor(text: string, from: number) {
		this.#text = text;
		this.#line = new LineCursor(text, from);
	}

	run(): BlockScan {
		const line = this.#line;
		while (line.advance()) {
			const matched = matchContainers(line, this.#containers);
			const all = matched === this.#containers.length;
			if (this.#continueLeaf(all)) continue;
			if (line.isBlank) this.#close();
			else this.#startBlocks(matched, all);
		}
		this.#close();
		return this.result;
	}

	/** Gives the line to the open block of code or HTML. False when the line is still to be looked at. */
	#continueLeaf(all: boolean): boolean {
		const leaf = this.#leaf;
		const line = this.#line;
		if (leaf === undefined || leaf.kind === "paragraph") return false;
		if (!all) {
			this.#close();
			return false;
		}
		switch (leaf.kind) {
			case "fence":
				leaf.end = line.end;
				if (line.indent < 4 && closesFence(this.#text, line.at, line.end, leaf.mark, leaf.length)) this.#close();
				return true;
			case "raw":
				this.#continueRaw(leaf, line.start);
				return true;
			case "indented":
				if (line.isBlank) return true;
				if (line.indent >= 4) leaf.end = line.end;
				else this.#close();
				return this.#leaf !== undefined;
			case "html":
				if (line.isBlank) this.#close();
				else leaf.end = line.end;
				return true;
		}
	}

	/** Looks for the mark that closes a comment or raw tag; what follows it on the line is HTML. */
	#continueRaw(leaf: Leaf & { readonly kind: "raw" }, from: number): void {
		const line = this.#line;
		const rest = this.#text.slice(from, line.end);
		const close = (leaf.close.startsWith("</") ? rest.toLowerCase() : rest).indexOf(leaf.close);
		leaf.end = close < 0 ? line.end : from + close + leaf.close.length;
		if (close < 0) return;
		const end = leaf.end;
		this.#close();
		if (end < line.end) this.result.prose.push({ start: end, end: line.end, isHtml: true });
	}

	#startBlocks(matched: number, all: boolean): void {
		const line = this.#line;
		let kept = matched;
		let mayContinue = this.#leaf !== undefined;
		while (this.#containers.length < maximumDepth || kept < matched) {
			if (line.isBlank) break;
			const container = passContainerMark(line, mayContinue && all && kept === matched);
			if (container === undefined) break;
			this.#close();
			if (mayContinue || kept === matched) this.#containers.length = kept;
			mayContinue = false;
			this.#containers.push(container);
			kept++;
		}
		if (line.isBlank) {
			this.#close();
			return;
		}
		if (this.#startLeaf(mayContinue, all, kept)) return;
		const leaf = this.#leaf;
		if (mayContinue && leaf !== undefined) {
			leaf.end = line.end;
			return;
		}
		this.#containers.length = kept;
		this.#leaf = { kind: "paragraph", start: line.at, end: line.end };
	}

	/** Starts a block other than a paragraph, if one starts here. */
	#startLeaf(mayContinue: boolean, all: boolean, kept: number): boolean {
		const text = this.#text;
		const { at, end, indent } = this.#line;
		if (indent > 3) {
			if (mayContinue) return false;
			this.#open({ kind: "indented", start: at, end }, kept);
			return true;
		}
		const length = fenceLength(text, at, end);
		if (length > 0) {
			this.#open({ kind: "fence", start: at, end, mark: text[at] as string, length }, kept);
			return true;
		}
		if (isHeading(text, at, end)) {
			this.#open(undefined, kept);
			this.result.prose.push({ start: at, end, isHtml: false });
			return true;
		}
		if (mayContinue && all && isSetextUnderline(text, at, end)) {
			this.#close();
			return true;
		}
		if (isThematicBreak(text, at, end)) {
			this.#open(undefined, kept);
			return true;
		}
		return text[at] === "<" && this.#startHtml(mayContinue, kept);
	}

	#startHtml(mayContinue: boolean, kept: number): boolean {
		const text = this.#text;
		const { at, end } = this.#line;
		const tag = rawTagAt(text, at);
		const marked = tag === undefined ? markedPartAt(text, at) : undefined;
		if (tag !== undefined || marked !== undefined) {
			const close = marked?.close ?? `</${tag}>`;
			const leaf: Leaf = { kind: "raw", start: at, end, close, region: marked?.kind ?? "html" };
			this.#open(leaf, kept);
			this.#continueRaw(leaf, at + (marked?.open.length ?? 1));
			return true;
		}
		if (!isBlockTag(text, at, end)) {
			if (mayContinue) return false;
			const after = skipTag(text, at, end);
			if (after < 0) return false;
			for (let rest = after; rest < end; rest++) if (!isSeparator(text.charCodeAt(rest))) return false;
		}
		this.#open({ kind: "html", start: at, end }, kept);
		return true;
	}

	#open(leaf: Leaf | undefined, kept: number): void {
		this.#close();
		this.#containers.length = kept;
		this.#leaf = leaf;
	}

	#close(): void {
		const leaf = this.#leaf;
		this.#leaf = undefined;
		if (leaf === undefined) return;
		const { start, end } = leaf;
		if (leaf.kind === "paragraph") this.#closeParagraph(start, end);
		else if (leaf.kind === "html") this.result.prose.push({ start, end, isHtml: true });
		else this.result.regions.push({ kind: leaf.kind === "raw" ? leaf.region : "code-block", start, end });
	}

	#closeParagraph(start: number, end: number): void {
		let at = start;
		for (let found = parseDefinition(this.#text, at, end); found; found = parseDefinition(this.#text, at, end)) {
			if (!this.result.definitions.has(found.name)) this.result.definitions.set(found.name, found);
			this.result.regions.push({ kind: "definition", ...found.span });
			at = found.span.end;
			while (at < end && (isSeparator(this.#text.charCodeAt(at)) || this.#text[at] === ">")) at++;
		}
		if (at < end) this.result.prose.push({ start: at, end, isHtml: false });
	}
}

/** Finds the blocks of a Markdown text from `from` on, which is where a line starts. */
export function scanBlocks(text: string, from: number): BlockScan {
	return new BlockScanner(text, from).run();
}
