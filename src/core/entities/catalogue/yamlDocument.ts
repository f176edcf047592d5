// Reads any YAML into raw values through the `yaml` package, within bounds.
import { isAlias, isMap, isPair, isScalar, isSeq, type Node, type Pair, parseDocument } from "yaml";
import type { Span } from "../../model/span.ts";
import { anchorLookup } from "./anchors.ts";
import type { RawDocument, RawList, RawMap, RawPair, RawProblem, RawValue } from "./rawValue.ts";

/** Deeper values mean nothing in a catalogue: document, list, entity, aliases, alias, value. */
const deepest = 8;

/** The parser does about 1 MB/s, a third of that on hostile text: what is not plain may not be larger, in UTF-16 units. */
const longest = 4 * 1024 * 1024;

/** Thousands of open brackets cost the parser many seconds, long before its stack is full. */
const mostOpenBrackets = 500;

/** Everything a text says as one YAML document. Offsets are moved by `shift`. Never throws. */
export function readYaml(text: string, shift: number, maximumNodes: number): RawDocument {
	if (text.length > longest) {
		const span = { start: shift, end: shift + text.length };
		return {
			root: undefined,
			problems: [{ code: "catalogue-too-large", span, reason: "only plain lists may be as long" }],
		};
	}
	if (opensTooManyBrackets(text)) {
		const span = { start: shift, end: shift + text.length };
		return { root: undefined, problems: [{ code: "catalogue-syntax", span, reason: "it is nested too deeply" }] };
	}
	try {
		// The failsafe schema leaves every scalar the text it was: a company called 3M, or 1234, or Null.
		const document = parseDocument(text, { schema: "failsafe", prettyErrors: false, logLevel: "silent" });
		const problems: RawProblem[] = document.errors.map((error) => ({
			code: "catalogue-syntax",
			span: spanOfError(error.pos, text.length, shift),
			reason: withoutStop(error.message),
		}));
		const converter = new Converter(text, document.contents, shift, maximumNodes);
		const root = document.contents === null ? undefined : converter.value(document.contents, 0);
		return { root, problems: [...problems, ...converter.problems] };
	} catch (error) {
		// The parser is recursive: nesting of thousands of levels ends in a RangeError.
		const reason = error instanceof RangeError ? "it is nested too deeply" : "it cannot be read";
		return {
			root: undefined,
			problems: [{ code: "catalogue-syntax", span: { start: shift, end: shift + text.length }, reason }],
		};
	}
}

class Converter {
	readonly problems: RawProblem[] = [];
	private left: number;
	private readonly shift: number;
	private readonly resolve: ReturnType<typeof anchorLookup>;

	constructor(text: string, root: Node | null, shift: number, maximumNodes: number) {
		this.left = maximumNodes;
		this.shift = shift;
		this.resolve = anchorLookup(text, root);
	}

	value(node: unknown, depth: number): RawValue {
		const span = this.spanOf(node);
		// Aliases of lists of aliases multiply: the budget counts what they expand to.
		if (this.left-- <= 0) {
			if (this.left === -1)
				this.problems.push({ code: "catalogue-too-large", span, reason: "its aliases expand too far" });
			return { kind: "scalar", text: "", span };
		}
		if (depth > deepest) return { kind: "scalar", text: "", span };
		if (isAlias(node)) {
			const target = this.resolve(node.source, span.start - this.shift);
			if (target !== undefined) return { ...this.value(target, depth + 1), span };
			this.problems.push({ code: "catalogue-syntax", span, reason: "no anchor before it has this name" });
		} else if (isScalar(node)) {
			return { kind: "scalar", text: typeof node.value === "string" ? node.value : "", span };
		} else if (isSeq(node)) {
			const list: RawList = { kind: "list", items: node.items.map((item) => this.value(item, depth + 1)), span };
			return list;
		} else if (isMap(node)) {
			return this.map(node.items, span, depth);
		} else if (isPair(node)) {
			return this.map([node], span, depth);
		}
		return { kind: "scalar", text: "", span };
	}

	private map(pairs: readonly Pair[], span: Span, depth: number): RawMap {
		const own: RawPair[] = [];
		const merged: RawPair[] = [];
		for (const pair of pairs) {
			const keySpan = this.spanOf(pair.key);
			const value: RawValue =
				pair.value === null
					? { kind: "scalar", text: "", span: { start: keySpan.end, end: keySpan.end } }
					: this.value(pair.value, depth + 1);
			if (!isScalar(pair.key)) own.push({ keySpan, value });
			else if (pair.key.value === "<<" && pair.key.type === "PLAIN") {
				for (const inherited of mergedPairs(value)) merged.push(inherited);
			} else own.push({ key: String(pair.key.value ?? ""), keySpan, value });
		}
		const known = new Set(own.map((pair) => pair.key));
		for (const pair of merged) {
			if (known.has(pair.key)) continue;
			known.add(pair.key);
			own.push(pair);
		}
		return { kind: "map", pairs: own, span };
	}

	private spanOf(node: unknown): Span {
		const range = (node as { range?: readonly number[] | null } | null)?.range;
		return { start: (range?.[0] ?? 0) + this.shift, end: (range?.[1] ?? 0) + this.shift };
	}
}

/** The pairs that a merge key brings in: of one map, or of a list of maps, the earlier one winning. */
function mergedPairs(value: RawValue): readonly RawPair[] {
	if (value.kind === "map") return value.pairs;
	if (value.kind === "list") return value.items.flatMap((item) => (item.kind === "map" ? item.pairs : []));
	return [];
}

/** The parser ends some of its sentences; ours go on. */
function withoutStop(message: string): string {
	return message.replace(/\.$/, "");
}

/** Whether more brackets stand open at some place than any catalogue has; those in quoted names count too. */
function opensTooManyBrackets(text: string): boolean {
	let open = 0;
	for (let position = 0; position < text.length; position++) {
		const code = text.charCodeAt(position);
		if (code === 91 || code === 123) open++;
		else if ((code === 93 || code === 125) && open > 0) open--;
		if (open > mostOpenBrackets) return true;
	}
	return false;
}

/** At least one character, so that it can be seen: where something is missing at the end of the text, the last one. */
function spanOfError([from, to]: readonly [number, number], length: number, shift: number): Span {
	const start = Math.max(0, Math.min(from, length - 1));
	return { start: start + shift, end: Math.min(length, Math.max(start + 1, to)) + shift };
}
