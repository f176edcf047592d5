// A source as the corpus keeps it: read, split, its names recognised.
import type { DocumentNames } from "../entities/aliases/documentNames.ts";
import type { Finding } from "../model/finding.ts";
import type { RecognisedName } from "../model/mention.ts";
import type { Passage } from "../model/passage.ts";
import type { SourceFile, SourceMetadata, SourceText } from "../model/source.ts";
import type { AnchorText } from "../text/anchorText.ts";
import type { LineIndex } from "../text/lineIndex.ts";

export interface IndexedSource {
	/** Changes each time the file is read, so that ids made from it do not outlive what they point into. */
	readonly number: number;
	readonly file: SourceFile;
	/** Absent when the file could not be read; `findings` then say why. */
	readonly content?: SourceContent;
	readonly findings: readonly Finding[];
	/** What a `sources.yaml` says of it. */
	readonly details?: SourceMetadata;
	/** How long reading it took, waiting included. */
	readonly milliseconds?: number;
}

export interface SourceContent {
	readonly source: SourceText;
	readonly lines: LineIndex;
	/** The text as quotes are looked for in it. */
	readonly anchorText: AnchorText;
	readonly passages: readonly Passage[];
	/** Number of words of the readable text. */
	readonly words: number;
	/** The names recognition sees in the readable text. */
	readonly recognised: readonly RecognisedName[];
	/** The same in short, for alias resolution. */
	readonly names: DocumentNames;
}

/** What is known of the document: field by field what the writer says of it, else what it says itself. */
export function sourceMetadata({ content, details }: Pick<IndexedSource, "content" | "details">): SourceMetadata {
	return { ...content?.source.metadata, ...details };
}
