// Citations of the workspace's notes as a tree, and which sources they cite. Pure.
import { articleAt, type CheckedCitation, type NoteCheck, type NoteFinding } from "../../core/index.ts";
import type { SourceRow } from "./sourceOrder.ts";

/** A citation with what is wrong with it, or a sentence with what is wrong with that. */
export type CitationNode =
	| {
			readonly kind: "citation";
			readonly note: string;
			readonly citation: CheckedCitation;
			readonly finding?: NoteFinding;
	  }
	| { readonly kind: "sentence"; readonly note: string; readonly finding: NoteFinding };

export interface NoteNode {
	readonly kind: "note";
	/** URI. */
	readonly note: string;
	readonly children: readonly CitationNode[];
	/** Citations of the note, shown or not. */
	readonly citations: number;
	/** Those of them with something wrong. */
	readonly brokenCitations: number;
	/** Sentences with something wrong. */
	readonly sentences: number;
}

function placeOf(node: CitationNode): number {
	return node.kind === "citation" ? node.citation.span.start : node.finding.span.start;
}

/** Notes with citations, in the order given; with `onlyBroken`, what holds is left out. */
export function citationTree(checks: readonly NoteCheck[], onlyBroken: boolean): readonly NoteNode[] {
	return checks.flatMap(({ uri: note, citations, findings }): NoteNode[] => {
		const left = new Set(findings);
		const cited = citations.map((citation): CitationNode => {
			const finding = findings.find(({ span }) => span.start === citation.span.start && span.end === citation.span.end);
			if (finding) left.delete(finding);
			return { kind: "citation", note, citation, ...(finding && { finding }) };
		});
		const sentences = [...left].map((finding): CitationNode => ({ kind: "sentence", note, finding }));
		const all = [...cited, ...sentences].sort((a, b) => placeOf(a) - placeOf(b));
		const children = onlyBroken ? all.filter(({ finding }) => finding) : all;
		const brokenCitations = cited.filter(({ finding }) => finding).length;
		const counts = { citations: cited.length, brokenCitations, sentences: sentences.length };
		return children.length === 0 ? [] : [{ kind: "note", note, children, ...counts }];
	});
}

/** A citation of a source, in a note. */
export interface CitedIn {
	/** URI of the note. */
	readonly note: string;
	readonly citation: CheckedCitation;
}

/** Of the places where a source is cited those that lead to the row's article, where it is one, and to a line of it. */
export function citedOf(
	places: readonly CitedIn[],
	{ source, article }: SourceRow,
	line: number | undefined,
): readonly CitedIn[] {
	return places.filter(({ citation: { place, locator } }) => {
		if (line !== undefined && place?.line !== line) return false;
		if (article === undefined) return true;
		// Its words go before what it says of itself.
		if (place) return articleAt(source.articles, place.span.start)?.key === article.key;
		return locator?.kind === "article" && locator.key === article.key;
	});
}

/** By URI of the source, where it is cited, in order of note and place. */
export function citedSources(checks: readonly NoteCheck[]): ReadonlyMap<string, readonly CitedIn[]> {
	const bySource = new Map<string, CitedIn[]>();
	for (const { uri: note, citations } of checks) {
		for (const citation of citations) {
			if (citation.source === undefined) continue;
			const known = bySource.get(citation.source);
			if (known) known.push({ note, citation });
			else bySource.set(citation.source, [{ note, citation }]);
		}
	}
	return bySource;
}
