// How sources are named in citations by a template of the writer's.
import assert from "node:assert/strict";
import { labelFrom, labelTemplateProblem } from "../../../src/core/citations/labelTemplate.ts";
import { defaultSettings, type SourceMetadata } from "../../../src/core/index.ts";

const value = (text: string) => ({ value: text, origin: "front-matter" }) as const;
const whole: SourceMetadata = {
	title: value("The pier opens in the spring, and nobody has asked the crews about it"),
	author: value("Morag Sinclair"),
	publisher: value("Tarn Post"),
	published: value("2026-05-04"),
};
const label = (template: string, metadata: SourceMetadata = whole) =>
	labelFrom(template, metadata, "sources/pier 7.txt");

describe("a label by a template", () => {
	it("fills in fields and keeps the words between", () => {
		assert.equal(label("{author}, {publisher}, {date}"), "Morag Sinclair, Tarn Post, 4 May 2026");
		assert.equal(label("{file} ({year})"), "pier 7 (2026)");
		assert.equal(label("see {publisher}"), "see Tarn Post");
	});

	it("takes the first field that is known", () => {
		assert.equal(label("{author|publisher} {year}", { publisher: value("Tarn Post") }), "Tarn Post");
		assert.equal(label("{ title | file }", {}), "pier 7");
	});

	it("leaves out what is not known, with the words before it", () => {
		const { author: _author, ...unsigned } = whole;
		assert.equal(label("{author}, {publisher}, {year}", unsigned), "Tarn Post, 2026");
		assert.equal(label("{publisher}, {author}, {year}", unsigned), "Tarn Post, 2026");
	});

	it("shortens titles", () => {
		assert.equal(label("{title}"), "The pier opens in the spring, and…");
	});

	it("falls back to the usual label where it is no template, or makes nothing or too much", () => {
		for (const template of [
			"",
			"Source",
			"{",
			"{}",
			"{titel}",
			"{title",
			"a } b {title}",
			"{{title}}",
			`${"x".repeat(130)}{year}`,
		]) {
			assert.equal(label(template), "Tarn Post", template);
		}
		assert.equal(label("{author}", {}), "pier 7");
	});

	it("is the usual label by default", () => {
		assert.equal(label(defaultSettings.citationLabel), "Tarn Post");
		assert.equal(label(defaultSettings.citationLabel, { title: value("Pier") }), "Pier");
		assert.equal(label(defaultSettings.citationLabel, {}), "pier 7");
	});
});

describe("a template that is none", () => {
	it("is told from one, with what is wrong", () => {
		for (const template of ["", " ", "{publisher|title|file}", "see { year }"]) {
			assert.equal(labelTemplateProblem(template), undefined, template);
		}
		const kind = (template: string) => labelTemplateProblem(template)?.kind;
		assert.equal(kind("{publsher}"), "unknown-field");
		assert.equal(kind("{author|}"), "unknown-field");
		assert.equal(kind("The source"), "no-field");
		assert.equal(kind("{title"), "braces");
		assert.equal(kind("{title}}"), "braces");
		assert.equal(kind(`{title}${"x".repeat(200)}`), "too-long");
	});
});
