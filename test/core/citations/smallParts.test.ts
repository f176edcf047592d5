// Locators, labels, paths and elision.
import assert from "node:assert/strict";
import fc from "fast-check";
import { elideQuote, longestQuote } from "../../../src/core/citations/elide.ts";
import { citationLabel } from "../../../src/core/citations/label.ts";
import { formatLocator, parseLocator } from "../../../src/core/citations/locator.ts";
import {
	comparableUri,
	relativePath,
	relativeUriPath,
	resolveCitationPath,
	resolveFromUri,
} from "../../../src/core/citations/relativePath.ts";
import { anyText } from "./anyCitation.ts";

describe("locators", () => {
	it("are read as editors and browsers write them", () => {
		const lines = (first: number, last = first): unknown => ({ kind: "lines", first, last });
		assert.deepEqual(parseLocator("L12"), lines(12));
		assert.deepEqual(parseLocator("L12-L14"), lines(12, 14));
		assert.deepEqual(parseLocator("L14-L12"), lines(12, 14));
		assert.deepEqual(parseLocator("L10,5-L20,3"), lines(10, 20));
		assert.deepEqual(parseLocator("L10-20"), lines(10, 20));
		assert.deepEqual(parseLocator("page=7"), { kind: "page", page: 7 });
		assert.deepEqual(parseLocator("article=harbour-strike"), { kind: "article", key: "harbour-strike" });
		assert.deepEqual(parseLocator("article=https://quay.example/a%3Fp=1%23x"), {
			kind: "article",
			key: "https://quay.example/a?p=1#x",
		});
		assert.deepEqual(parseLocator("page=12&zoom=200"), { kind: "page", page: 12 });
		for (const none of [
			"",
			"L",
			"L0",
			"l3",
			"L3x",
			"L-3",
			"article=",
			"page=0",
			"page=x",
			"heading",
			":~:",
			":~:text=",
			"L99999999999",
		]) {
			assert.equal(parseLocator(none), undefined, none);
		}
		assert.deepEqual(parseLocator(":~:text=a%20b"), { kind: "fragment", start: "a b" });
		assert.deepEqual(parseLocator("top:~:text=x-,a,b%2Cc,-y&text=z"), { kind: "fragment", start: "a", end: "b,c" });
		assert.deepEqual(parseLocator(":~:text=a%E2%82"), { kind: "fragment", start: "a%E2%82" });
	});

	it("are written with the signs of text fragments encoded", () => {
		assert.equal(
			formatLocator({ kind: "fragment", start: "a-b, (c)&d", end: "é日" }),
			":~:text=a%2Db%2C%20%28c%29%26d,é日",
		);
		assert.equal(formatLocator({ kind: "lines", first: 2, last: 2 }), "L2");
	});
});

describe("paths", () => {
	it("lead from the note to the source and back", () => {
		const part = fc.constantFrom("a", "b", "sources", "a b", "ü", "#1", "100%", "%41", "x:y", "...a", "(1)");
		const path = fc.array(part, { minLength: 1, maxLength: 5 }).map((parts) => parts.join("/"));
		fc.assert(
			fc.property(path, path, (note, source) => {
				assert.equal(resolveCitationPath(note, relativePath(note, source)), source);
			}),
		);
		assert.equal(relativePath("notes/draft.md", "sources/a.txt"), "../sources/a.txt");
		assert.equal(relativePath("draft.md", "x:y.txt"), "./x:y.txt");
	});

	it("never leave the root or hide where they lead", () => {
		for (const path of [
			"",
			".",
			"..",
			"a/",
			"a/..",
			"../..",
			"../../a",
			"a/../../../b",
			"/a",
			"//h/a",
			"\\a",
			"..\\a",
			"c:/a",
			"C:a",
			"file:///a",
			"a\u0000b",
			"a\nb",
			"%2e%2e/a",
			"a/%2E./b",
			".. /a",
			".../a",
			"a/ /b",
		]) {
			assert.equal(resolveCitationPath("notes/draft.md", path), undefined, JSON.stringify(path));
		}
		assert.equal(resolveCitationPath("notes/draft.md", "./x/../../sources//a.txt"), "sources/a.txt");
	});

	it("are found between URIs of one file system only", () => {
		assert.equal(relativeUriPath("file:///w/n/d.md", "file:///w/s/a%20b%23.txt"), "../s/a b#.txt");
		assert.equal(relativeUriPath("file:///w/n/d.md", "vscode-vfs://g/w/s/a.txt"), undefined);
		assert.equal(relativeUriPath("file:///c%3A/n/d.md", "file:///D:/s/a.txt"), undefined);
		assert.equal(relativeUriPath("untitled:x", "file:///w/a.txt"), undefined);
		assert.equal(resolveFromUri("file:///w/n/d.md", "../s/a b#.txt"), comparableUri("file:///w/s/a%20b%23.txt"));
		assert.equal(resolveFromUri("file:///d.md", "../a.txt"), undefined);
	});
});

describe("citationLabel", () => {
	const value = (text: string): { value: string; origin: "title-tag" } => ({ value: text, origin: "title-tag" });
	it("takes the publisher, then a short title, then the file's name", () => {
		assert.equal(citationLabel({ publisher: value("Tarn Courier"), title: value("A") }, "s/a.txt"), "Tarn Courier");
		assert.equal(citationLabel({ title: value("The dam holds") }, "s/a.txt"), "The dam holds");
		assert.equal(citationLabel({ title: value(" ") }, "s/report.final.txt"), "report.final");
		assert.equal(citationLabel({ title: value(" ") }, ".profile"), ".profile");
	});
});

describe("elideQuote", () => {
	it("keeps short quotes and cuts long ones between words", () => {
		assert.equal(elideQuote(" a \n b "), "a b");
		const long = Array.from({ length: 80 }, (_, index) => `word${index}`).join(" ");
		const elided = elideQuote(long);
		assert.match(elided, /^word0 .*word\d+ … word\d+ .*word79$/);
		assert.ok(elided.length <= longestQuote && elided.length > 150);
	});

	it("never gives more than 200 characters, and both ends of the words", () => {
		fc.assert(
			fc.property(anyText(0, 900), (text) => {
				const words = text.replace(/\s+/g, " ").trim();
				const elided = elideQuote(text);
				assert.ok(elided.length <= longestQuote);
				const [head = "", tail = ""] = words === elided ? [words] : elided.split(/ … (?=[^…]*$)/);
				assert.ok(words.startsWith(head) && words.endsWith(tail));
			}),
		);
	});
});
