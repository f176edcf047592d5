// The tree of a page, as Readability uses it: bundled, its code is strict, and what cannot be set throws.
import assert from "node:assert/strict";
import { PageElement } from "../../../src/core/formats/html/pageTree.ts";

describe("the tree of a page", () => {
	it("lets be set what Readability sets", () => {
		const element = new PageElement("div");
		element.className = "page";
		element.id = "readability-page-1";
		element.innerHTML = "<img>";
		assert.deepEqual([element.className, element.getAttribute("class")], ["page", "page"]);
		assert.equal(element.getAttribute("id"), "readability-page-1");
		assert.deepEqual(element.childNodes, []);
	});
});
