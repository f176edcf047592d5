// Checks one note: finds its citations, judges each, and lets the rules speak.
import { scannedCitations } from "../citations/noteCitations.ts";
import type { IndexedSource, SourceContent } from "../corpus/indexedSource.ts";
import type { NoteCitation } from "../model/citation.ts";
import type { CheckedCitation, NoteCheck, NoteFinding, NoteText } from "../model/noteCheck.ts";
import { createLineIndex, type LineIndex } from "../text/lineIndex.ts";
import type { MarkdownScan } from "../text/markdown/region.ts";
import { scanMarkdown } from "../text/markdownRegions.ts";
import type { CheckContext, Relink } from "./checkRule.ts";
import { citedSentences } from "./citedSentence.ts";
import { anchorCitation, citedSpan, type JudgedCitation } from "./judgedCitation.ts";
import { keeper, keepRepair } from "./keep.ts";
import type { QuotableText } from "./quotations/quotableText.ts";
import { checkRules } from "./rules/registry.ts";
import { noteSeverities } from "./severities.ts";
import { sourcePlace } from "./sourcePlace.ts";

/** What a path in a note leads to. */
export interface CitationTarget {
	/** URI of the file, whether it exists or not. */
	readonly uri: string;
	readonly source?: IndexedSource;
}

/** What the check asks of the library. */
export interface CheckSources {
	/** Undefined when the link is none of ours: it leads to no source, and not to one that is gone either. */
	resolve(citation: NoteCitation): CitationTarget | undefined;
	quotable(content: SourceContent): QuotableText;
	relinks(note: string, citation: NoteCitation): readonly Relink[];
}

const noWords: QuotableText = { text: "", readings: [] };

/** A note taken apart. */
export interface ScannedNote extends NoteText {
	readonly scan: MarkdownScan;
	/** In order of place; some may turn out to be none of ours. */
	readonly citations: readonly NoteCitation[];
}

export function scanNote({ uri, text }: NoteText): ScannedNote {
	const scan = scanMarkdown(text);
	return { uri, text, scan, citations: scannedCitations(text, scan) };
}

/** Everything that is to be said about a note. Never throws for what is in it. */
export function checkNote({ scan, citations: all, ...note }: ScannedNote, sources: CheckSources): NoteCheck {
	const citations = all.flatMap((citation): JudgedCitation[] => {
		const target = sources.resolve(citation);
		if (!target) return [];
		const { uri, source } = target;
		const anchoring = source?.content && anchorCitation(citation, source.content);
		return [{ citation, target: uri, ...(source && { source }), ...(anchoring && { anchoring }) }];
	});
	if (citations.length === 0) return { uri: note.uri, citations: [], findings: [] };
	const context: CheckContext = {
		note,
		citations,
		sentences: citedSentences(note.text, scan, citations),
		quotable: ({ source }) => (source?.content ? sources.quotable(source.content) : noWords),
		relinks: ({ citation }) => sources.relinks(note.uri, citation),
	};
	const lines = createLineIndex(note.text);
	const isKept = keeper(note.text, scan.regions, lines);
	const findings: NoteFinding[] = [];
	for (const { code, check } of checkRules) {
		for (const { related = [], repairs = [], ...found } of check(context)) {
			if (isKept(code, found.span)) continue;
			const keep = keepRepair(code, found.span, note.text, scan.regions, lines);
			const severity = noteSeverities[code];
			findings.push({ ...found, code, severity, uri: note.uri, related, repairs: [...repairs, keep] });
		}
	}
	findings.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
	return { uri: note.uri, citations: citations.map((judged) => checkedCitation(judged, lines)), findings };
}

function checkedCitation(judged: JudgedCitation, lines: LineIndex): CheckedCitation {
	const { citation, source, anchoring } = judged;
	const span = citedSpan(judged) ?? anchoring?.suggestion;
	return {
		...citation,
		line: lines.positionAt(citation.span.start).line + 1,
		...(source && { source: source.file.uri }),
		...(anchoring && { grade: anchoring.grade }),
		...(source?.content && span && { place: sourcePlace(source, source.content, span) }),
	};
}
