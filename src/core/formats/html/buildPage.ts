// Builds the tree of a page while it is read: what a reader could see of its body.
import type { HtmlSink } from "./htmlEvents.ts";
import { PageDocument } from "./pageDocument.ts";
import { PageText } from "./pageNode.ts";
import { PageElement } from "./pageTree.ts";

/** Never shown, and never a part of the article. */
const leftOut: ReadonlySet<string> = new Set(
	(
		"script style noscript template svg iframe object embed canvas video audio button input select textarea base " +
		"title meta link"
	).split(" "),
);
/** What a reader may press or fill in. */
const controls: ReadonlySet<string> = new Set(["button", "input", "select", "textarea"]);
/** The body is there already; what else of these a page writes or leaves out makes no difference. */
const frames: ReadonlySet<string> = new Set(["html", "head", "body"]);

export interface PageBuilder {
	readonly sink: HtmlSink;
	/** What was built so far. */
	readonly document: PageDocument;
}

/** @param mostNodes over so many nodes nothing more is added */
export function createPageBuilder(mostNodes: number): PageBuilder {
	const document = new PageDocument();
	let current = document.body;
	/** Whether an element that is open stands in the tree. */
	const open: boolean[] = [];
	let hidden = 0;
	let nodes = 0;
	const sink: HtmlSink = {
		open(name, attributes) {
			if (hidden > 0 || leftOut.has(name)) {
				if (controls.has(name) && attributes.type !== "hidden") current.holdsControl = true;
				hidden++;
				return;
			}
			const isKept = !frames.has(name) && nodes++ < mostNodes;
			open.push(isKept);
			if (!isKept) return;
			const element = new PageElement(name, attributes);
			current.appendChild(element);
			current = element;
		},
		close() {
			if (hidden > 0) hidden--;
			else if (open.pop()) current = current.parentNode ?? document.body;
		},
		text(text) {
			if (hidden > 0 || nodes++ >= mostNodes) return;
			const { lastChild } = current;
			// The parser ends a text at every character reference.
			if (lastChild?.nodeType === 3) lastChild.textContent += text;
			else current.appendChild(new PageText(text));
		},
	};
	return { sink, document };
}
