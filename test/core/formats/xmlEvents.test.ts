// The XML reader: names, attributes and texts of what programs write, whole or cut into pieces, and of what is broken.
import assert from "node:assert/strict";
import fc from "fast-check";
import { createXmlReader } from "../../../src/core/formats/xml/xmlEvents.ts";

/** What the reader tells, a word each; of each element the attribute `val`. */
function told(pieces: readonly string[]): { readonly events: string; readonly isWellFormed: boolean } {
	const events: string[] = [];
	const reader = createXmlReader({
		open(name, attribute) {
			const value = attribute("val");
			events.push(value === undefined ? `<${name}` : `<${name}=${value}`);
		},
		close: (name) => events.push(`>${name}`),
		text: (text) => events.push(text),
	});
	for (const piece of pieces) reader.write(piece);
	return { isWellFormed: reader.end(), events: events.filter(Boolean).join(" ") };
}

const cases: readonly (readonly [what: string, xml: string, events: string])[] = [
	["prefixes", '<w:p><w:b w:val="1"/></w:p>', "<p <b=1 >b >p"],
	["both quotes, and white space", "<a  val = 'x' ><b\n\tval=\"y\"\n/></a >", "<a=x <b=y >b >a"],
	["names that end alike", '<a interval="1" x-val="2" val="3"/>', "<a=3 >a"],
	["marks within values", `<a x="b > c val='2'" val='<"/>'>t</a>`, '<a=<"/> t >a'],
	["references", '<a val="&lt;&#65;&amp;lt;">&gt;&#x42;&none;</a>', "<a=<A&lt; >B&none; >a"],
	["what is no element", "<?p <a>?><!DOCTYPE a><a><!-- <b> --><![CDATA[<c>&lt;]]></a>", "<a <c>&lt; >a"],
	["elements of one name in one another", "<a><a/><a>1</a></a>", "<a <a >a <a 1 >a >a"],
];

const broken: readonly (readonly [what: string, xml: string, events: string])[] = [
	["an end tag that is missing", "<a><b></a>", "<a <b >b >a"],
	["an end tag of nothing", "<a></b></a></>", "<a >a"],
	["a value without quotes", "<a val=1><b val='2'/>", "<a <b=2 >b >a"],
	["a tag that is cut off", "<a>text<b val='2", "<a text >a"],
];

describe("xml events", () => {
	for (const [what, xml, events] of cases) {
		it(`reads ${what}`, () => assert.deepEqual(told([xml]), { events, isWellFormed: true }));
	}

	for (const [what, xml, events] of broken) {
		it(`gets over ${what}`, () => assert.deepEqual(told([xml]), { events, isWellFormed: false }));
	}

	it("tells the same of any document, however it is cut", () => {
		const documents = [...cases, ...broken].map(([, xml]) => xml);
		fc.assert(
			fc.property(fc.constantFrom(...documents), fc.array(fc.nat(60), { maxLength: 6 }), (xml, cuts) => {
				const places = [0, ...cuts.filter((cut) => cut <= xml.length).sort((a, b) => a - b), xml.length];
				const pieces = places.slice(1).map((end, at) => xml.slice(places[at], end));
				assert.deepEqual(told(pieces), told([xml]));
			}),
		);
	});
});
