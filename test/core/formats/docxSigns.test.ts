// What stands in a Word file beside its letters: signs of special fonts, hyphens, equations, readings of characters.
import assert from "node:assert/strict";
import { symbolOf } from "../../../src/core/formats/docx/symbolFonts.ts";
import { defaultReadingLimits, readSource } from "../../../src/core/formats/readSource.ts";
import { makeDocx, paragraph, run } from "../../support/makeDocx.ts";

async function textOf(...runs: readonly string[]): Promise<string> {
	const input = { uri: "file:///a.docx", name: "a.docx", bytes: makeDocx(paragraph(...runs)) };
	return (await readSource(input, defaultReadingLimits, new AbortController().signal)).text;
}

const sign = (font: string, char: string) => `<w:r><w:sym w:font="${font}" w:char="${char}"/></w:r>`;

describe("signs in a Word file", () => {
	it("are those of their fonts", async () => {
		assert.equal(
			await textOf(run("10 "), sign("Symbol", "F0B0"), run("C, 3 "), sign("Symbol", "F0A3"), run(" 4")),
			"10 °C, 3 ≤ 4",
		);
		assert.equal(await textOf(sign("Wingdings", "F0FE"), run(" Approved")), "☑ Approved");
		assert.equal(await textOf(run("a"), sign("Wingdings", "F001"), run("b")), "ab");
		assert.equal(symbolOf("Symbol", "F06D"), "μ");
		assert.equal(symbolOf("Symbol", "F031"), "1");
		assert.equal(symbolOf("Arial", "20AC"), "€");
		assert.equal(symbolOf(undefined, "no"), "");
	});

	it("stand in their place among letters, equations and readings", async () => {
		assert.equal(await textOf(run("co"), "<w:r><w:noBreakHyphen/></w:r>", run("op")), "co\u2011op");
		assert.equal(
			await textOf(run("Then "), "<m:oMath><m:r><m:t>E=mc</m:t></m:r></m:oMath>", run(" holds.")),
			"Then E=mc holds.",
		);
		const ruby =
			"<w:r><w:ruby><w:rt><w:r><w:t>とうきょう</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>東京</w:t></w:r></w:rubyBase></w:ruby></w:r>";
		assert.equal(await textOf(ruby, run("で")), "東京で");
	});
});
