// The tree of a page, as Readability uses it: bundled, its code is strict, and what cannot be set throws.
import assert from "node:assert/strict";
import fc from "fast-check";
import { lineOf } from "../../../src/core/formats/html/elementLine.ts";
import { PageText } from "../../../src/core/formats/html/pageNode.ts";
import { elementsIn, PageElement } from "../../../src/core/formats/html/pageTree.ts";

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

	it("gives the text as it is after every change, however often it was asked for before", () => {
		const step = fc.record({
			what: fc.constantFrom("element", "text", "remove", "replace", "ask"),
			at: fc.nat(),
			text: fc.constantFrom("word", " word", "word ", " ", "\n two  words\t", ""),
		});
		fc.assert(
			fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
				const root = new PageElement("body");
				for (const { what, at, text } of steps) {
					const elements = [root, ...elementsIn(root, () => true)];
					changes[what](elements[at % elements.length] ?? root, text);
				}
				isAsRead(root);
			}),
		);
	});
});

const changes = {
	element: (at: PageElement) => at.appendChild(new PageElement("div")),
	text: (at: PageElement, text: string) => at.appendChild(new PageText(text)),
	remove: (at: PageElement) => at.remove(),
	replace: (at: PageElement, text: string) => at.parentNode?.replaceChild(new PageText(text), at),
	ask: isAsRead,
};

function isAsRead(element: PageElement): void {
	assert.equal(lineOf(element), rawText(element).replace(/\s+/g, " ").trim());
}

function rawText(element: PageElement): string {
	return element.childNodes.map((node) => (node.nodeType === 3 ? node.textContent : rawText(node))).join("");
}
