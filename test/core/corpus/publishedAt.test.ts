// The date of a document is the one among all that is known of it.
import assert from "node:assert/strict";
import { type IndexedSource, metadataAt, publishedAt } from "../../../src/core/corpus/indexedSource.ts";
import type { MetadataValue, SourceMetadata } from "../../../src/core/model/source.ts";

const dated = (value: string | undefined): SourceMetadata =>
	value === undefined ? {} : { published: { value, origin: "front-matter" } satisfies MetadataValue };

describe("publishedAt", () => {
	it("says what metadataAt says, whoever says it", () => {
		for (const ofFile of [undefined, "2026-01-01"])
			for (const ofArticle of [undefined, "2026-02-02"])
				for (const saidOfFile of [undefined, "2026-03-03"])
					for (const saidOfArticle of [undefined, "2026-04-04"]) {
						const articles = [{ key: "a", start: 5, end: 9, metadata: dated(ofArticle) }];
						const source = {
							content: { source: { metadata: dated(ofFile), articles } },
							details: { metadata: dated(saidOfFile), articles: new Map([["a", dated(saidOfArticle)]]) },
						} as unknown as IndexedSource;
						for (const offset of [0, 6]) {
							assert.deepEqual(publishedAt(source, offset), metadataAt(source, offset).published);
						}
					}
	});
});
