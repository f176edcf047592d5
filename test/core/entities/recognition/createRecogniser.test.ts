// How a tagger's names and the rules come together.
import assert from "node:assert/strict";
import { createRecogniser } from "../../../../src/core/entities/recognition/createRecogniser.ts";
import { recogniseByRules } from "../../../../src/core/entities/recognition/recogniseByRules.ts";
import { type KindMark, kindMarks } from "../../../../src/core/entities/recognition/tagger/labels.ts";
import type { TaggedName, Tagger } from "../../../../src/core/entities/recognition/tagger/tagger.ts";
import { type Tokens, tokenise, tokenText } from "../../../../src/core/text/tokens.ts";

type Saying = Pick<TaggedName, "surface" | "kind" | "mark" | "certainty">;

/** Shares that leave no doubt. */
function allOn(mark: KindMark): Float64Array {
	return Float64Array.from(["", ...kindMarks], (other) => (other === mark ? 1 : 0));
}

/** A tagger that finds the first occurrence of each given surface. */
function saying(...names: readonly Saying[]): Tagger {
	const tag = (tokens: Tokens): TaggedName[] =>
		names.map((name) => {
			const start = tokens.text.indexOf(name.surface);
			const end = start + name.surface.length;
			const all = Array.from({ length: tokens.length }, (_, at) => at);
			const firstToken = all.find((at) => (tokens.start[at] ?? 0) >= start) ?? 0;
			const endToken = all.find((at) => (tokens.start[at] ?? 0) >= end) ?? tokens.length;
			assert.ok(tokenText(tokens, firstToken).length > 0);
			return { ...name, start, end, margin: 1, shares: allOn(name.mark), firstToken, endToken };
		});
	return { tag, tagText: (text) => tag(tokenise(text)) };
}

function found(text: string, tagger?: Tagger): string[] {
	return createRecogniser(tagger)(text).map((name) => `${name.kind}: ${name.surface}`);
}

describe("createRecogniser", () => {
	const plain = "We often talk about Zentrika here. They like Zentrika.";

	it("works by rules alone without a tagger", () => {
		assert.deepEqual(createRecogniser()(plain), recogniseByRules(plain));
		assert.deepEqual(found(plain), []);
	});

	it("takes a name that the tagger is sure of, and its repeats", () => {
		const tagger = saying({ surface: "Zentrika", kind: "company", mark: "c", certainty: 0.97 });
		assert.deepEqual(found(plain, tagger), ["company: Zentrika", "company: Zentrika"]);
	});

	it("lets the words of the text outweigh the tagger", () => {
		const text = "Mr. Zentrika, 58, who retired, spoke.";
		const tagger = saying({ surface: "Zentrika", kind: "company", mark: "c", certainty: 0.9 });
		assert.deepEqual(found(text, tagger), ["person: Zentrika"]);
	});

	it("leaves out nationalities and acronyms that are no organisation", () => {
		const text = "The Japanese say that AI is here.";
		const tagger = saying(
			{ surface: "Japanese", kind: "other", mark: "n", certainty: 0.99 },
			{ surface: "AI", kind: "company", mark: "c", certainty: 0.99 },
		);
		assert.deepEqual(found(text, tagger), []);
	});

	it("keeps an agency whole when the tagger sees a part of it", () => {
		const text = "The Ministry of Transport, Ports and Fisheries met.";
		const tagger = saying({ surface: "Ministry of Transport", kind: "agency", mark: "a", certainty: 0.99 });
		assert.deepEqual(found(text, tagger), ["agency: Ministry of Transport, Ports and Fisheries"]);
	});

	it("takes a legal form into a name of the tagger that stops before it", () => {
		const tagger = saying({ surface: "EVERNORTH CELLS", kind: "company", mark: "c", certainty: 0.9 });
		assert.deepEqual(found("EVERNORTH CELLS, INC.", tagger), ["company: EVERNORTH CELLS, INC."]);
	});

	it("believes a longer list of companies against the tagger", () => {
		const tagger = saying({ surface: "Hondel", kind: "product", mark: "r", certainty: 0.6 });
		const names = found("Lumeno Inc., Hondel, Sova Group and Bankside Corp. each took a tenth.", tagger);
		assert.ok(names.includes("company: Hondel"), names.join(", "));
	});
});
