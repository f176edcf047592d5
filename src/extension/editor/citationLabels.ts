// What the rows of the Citations view say. The side bar is narrow: what is wrong comes first. Pure.
import { describeFinding, describeGrade, type NoteFinding } from "../../core/index.ts";
import type { CitationNode, NoteNode } from "./citationTree.ts";
import { counted, plainLabel, shortened } from "./labels.ts";

/** The texts of a row. */
export interface RowText {
	/** Begins with what is wrong, in a word. */
	readonly label: string;
	readonly description: string;
	/** Plain text. */
	readonly tooltip: string;
}

const longestQuote = 80;

/** One word for what is wrong with it. */
function stateOf({ citation, finding }: CitationNode & { kind: "citation" }): string {
	if (finding === undefined) return "";
	if (finding.code === "source-missing") return "missing";
	return citation.quote === undefined ? "out of range" : (citation.grade ?? "lost");
}

/** `differs · 40 million kronor`, and what the source says instead. */
function sentenceText(finding: NoteFinding): RowText {
	const { figure, words, source, nearest } = finding.details ?? {};
	const tooltip = plainLabel(describeFinding(finding));
	const said = plainLabel(shortened(String(figure ?? words ?? ""), longestQuote));
	if (said === "") return { label: tooltip, description: "", tooltip };
	const state = finding.code === "figure-differs" ? "differs" : "altered";
	const instead = plainLabel(shortened(String(source ?? nearest ?? ""), longestQuote));
	return { label: `${state} · ${said}`, description: instead === "" ? "" : `source says ${instead}`, tooltip };
}

/** `moved · The order is worth 2.4 billion kronor.`, and what it cites. */
export function citationText(node: CitationNode): RowText {
	if (node.kind === "sentence") return sentenceText(node.finding);
	const { citation, finding } = node;
	const { quote, grade } = citation;
	const state = stateOf(node);
	const words = plainLabel(shortened(quote ?? citation.label, longestQuote)) || plainLabel(citation.path);
	const meaning = finding ? describeFinding(finding) : describeGrade(quote === undefined ? undefined : grade);
	const origin = `${plainLabel(citation.label)}, line ${citation.line} of the note`;
	return {
		label: state === "" ? words : `${state} · ${words}`,
		description: quote === undefined ? "" : plainLabel(citation.label),
		tooltip: [plainLabel(meaning), ...(quote === undefined ? [] : [`“${plainLabel(quote)}”`]), origin].join("\n\n"),
	};
}

/** `12 citations · 2 findings`; of those that are left when only what does not hold is shown, `1 of 12 citations`. */
export function noteDescription(node: NoteNode, onlyBroken: boolean): string {
	const { citations, brokenCitations, sentences } = node;
	const all = counted(citations, "citation");
	if (!onlyBroken) {
		const findings = brokenCitations + sentences;
		return findings > 0 ? `${all} · ${counted(findings, "finding")}` : all;
	}
	const shown = brokenCitations > 0 ? [`${brokenCitations.toLocaleString("en-GB")} of ${all}`] : [];
	return [...shown, ...(sentences > 0 ? [counted(sentences, "sentence")] : [])].join(" · ");
}
