// Organisations that the shipped recogniser finds in a frozen case, beside those that are there.
import { readFileSync } from "node:fs";
import { coarseType, type GoldDocument } from "../../../../bench/recognition/goldDocument.ts";
import { parseMarkedTexts } from "../../../../bench/recognition/markedTexts.ts";
import { trimSpan } from "../../../../bench/recognition/score.ts";
import { createRecogniser } from "../../../../src/core/entities/recognition/createRecogniser.ts";
import { loadTagger } from "../../../../src/core/entities/recognition/tagger/loadTagger.ts";
import type { Span } from "../../../../src/core/model/span.ts";

const weights = new URL("../../../../media/recogniser.bin", import.meta.url);

/** The cases of a file of `test/fixtures/recognition`. */
export function readCases(file: string): readonly GoldDocument[] {
	return parseMarkedTexts(readFileSync(new URL(`../../../fixtures/recognition/${file}`, import.meta.url), "utf8"));
}

function surface(text: string, span: Span): string {
	const { start, end } = trimSpan(text, span);
	return text.slice(start, end);
}

/** The marked organisations. */
export function markedOrganizations({ text, names }: GoldDocument): string[] {
	return names.filter(({ type }) => type === "ORG").map((name) => surface(text, name));
}

/** What finds organisations as the product does. */
export function createOrganizationFinder(): (document: GoldDocument) => string[] {
	const recognise = createRecogniser(loadTagger(readFileSync(weights)));
	return ({ text }) =>
		recognise(text)
			.filter(({ kind }) => coarseType(kind) === "ORG")
			.map((name) => surface(text, name));
}
