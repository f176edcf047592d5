// Sources with marked names, as the corpus keeps them, for tests of what follows from names.

import { finish } from "../../../src/core/base/steps.ts";
import { type SourceContent, sourceContent } from "../../../src/core/corpus/indexedSource.ts";
import { createMentionKeeper } from "../../../src/core/corpus/keptMentions.ts";
import { matchableNames } from "../../../src/core/corpus/matchableNames.ts";
import { matchNames } from "../../../src/core/corpus/matching.ts";
import { ordinaryWords } from "../../../src/core/corpus/ordinaryWords.ts";
import type { DocumentNames } from "../../../src/core/entities/aliases/documentNames.ts";
import { resolveEntities } from "../../../src/core/entities/aliases/resolveEntities.ts";
import { summariseNames } from "../../../src/core/entities/aliases/summariseNames.ts";
import { readCatalogue } from "../../../src/core/entities/catalogue/readCatalogue.ts";
import type { SourceNameMention } from "../../../src/core/model/mention.ts";
import type { FormatId } from "../../../src/core/model/source.ts";
import type { Span } from "../../../src/core/model/span.ts";
import { splitPassages } from "../../../src/core/passages/splitPassages.ts";
import { readMarked } from "../entities/aliases/frozenCases.ts";

/** `[company Larkfield]` and `[person?0.4 Ines]` are names that recognition sees. */
export function contentOf(
	uri: string,
	marked: string,
	notProse: readonly Span[] = [],
	format: FormatId = "text",
): SourceContent {
	const { text, names } = readMarked(marked);
	const passages = splitPassages(text, notProse);
	const read = {
		source: { format, text, isFileText: format !== "html", notProse, metadata: {}, findings: [] },
		passages,
		passageCount: passages.length,
		words: 0,
		recognised: names,
		names: summariseNames(uri, text, names),
	};
	return sourceContent(read, undefined);
}

/** Mentions in each of the sources, which are called 1, 2, …, with the surfaces and what they mean. */
export function mentionsIn(catalogue: string, ...marked: readonly (string | SourceContent)[]): string[][] {
	return rawMentions(catalogue, ...marked).map(({ content, mentions }) =>
		mentions.map(({ start, end, entities, kind }) => {
			return `${content.source.text.slice(start, end)}: ${entities.join(" / ")} (${kind})`;
		}),
	);
}

export function rawMentions(
	catalogue: string,
	...marked: readonly (string | SourceContent)[]
): { readonly content: SourceContent; readonly mentions: readonly SourceNameMention[] }[] {
	const contents = marked.map((it, at) => (typeof it === "string" ? contentOf(String(at + 1), it) : it));
	const documents: readonly DocumentNames[] = contents.map(({ names }) => names);
	const resolution = resolveEntities(documents, readCatalogue("file:///entities.yaml", catalogue).catalogue);
	const entities = new Map(resolution.entities.map((entity) => [entity.id, entity]));
	const matching = matchNames(matchableNames(resolution), undefined);
	const keeper = finish(createMentionKeeper({ resolution, entities }, matching, undefined));
	const found = contents.map((content) => keeper.find(content.names.source, content));
	const ordinary = finish(ordinaryWords(found, documents));
	return contents.map((content) => ({ content, mentions: keeper.settle(content, ordinary).list() }));
}
