// The shipped recogniser on frozen cases from filings and contracts: what the text defines is no organisation.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import type { GoldDocument, GoldName } from "../../../../bench/recognition/goldDocument.ts";
import { coarseType } from "../../../../bench/recognition/goldDocument.ts";
import { parseMarkedTexts } from "../../../../bench/recognition/markedTexts.ts";
import { trimSpan } from "../../../../bench/recognition/score.ts";
import { createRecogniser } from "../../../../src/core/entities/recognition/createRecogniser.ts";
import { loadTagger } from "../../../../src/core/entities/recognition/tagger/loadTagger.ts";
import type { Span } from "../../../../src/core/model/span.ts";

const fixture = new URL("../../../fixtures/recognition/filings.txt", import.meta.url);
const weights = new URL("../../../../media/recogniser.bin", import.meta.url);
const cases = parseMarkedTexts(readFileSync(fixture, "utf8"));

describe("organisations in filings", () => {
	const recognise = createRecogniser(loadTagger(readFileSync(weights)));
	const surface = (text: string, span: Span): string => {
		const { start, end } = trimSpan(text, span);
		return text.slice(start, end);
	};
	const expected = ({ text, names }: GoldDocument): string[] =>
		names.filter((name: GoldName) => name.type === "ORG").map((name) => surface(text, name));
	const found = ({ text }: GoldDocument): string[] =>
		recognise(text)
			.filter((name) => coarseType(name.kind) === "ORG")
			.map((name) => surface(text, name));

	for (const document of cases) {
		const [id = "", trap = ""] = document.id.split(" | ");
		it(`finds all and no other: ${trap} (${id})`, () => assert.deepEqual(found(document), expected(document)));
	}
});
