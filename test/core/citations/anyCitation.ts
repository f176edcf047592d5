// Citations made of what is hard to write: for properties of links and styles.
import fc from "fast-check";
import type { Citation } from "../../../src/core/model/citation.ts";

const hostile = fc.constantFrom(
	..."ab1 ()[]<>{}\"'`\\%#?&;:|*_~!@$^+=,.-/😀é\u0301\u202e\u00a0日\n\t",
	"&amp;",
	"&#39;",
	"%20",
	"%2F",
	"](",
	"```",
	"<!--",
	"-->",
	"<b>",
	"http://a.b",
	"[^1]",
	"\\\\",
	"“”",
	" … ",
);
const text = (minLength: number): fc.Arbitrary<string> =>
	fc.array(hostile, { minLength, maxLength: 20 }).map((list) => list.join(""));
const path = text(1)
	.map((raw) => raw.replace(/[\n\t]/g, "x"))
	.filter((raw) => !raw.startsWith("/"));
const label = text(1)
	.map((raw) => raw.replace(/\s+/g, " ").trim())
	.filter((raw) => raw !== "");
/** Any well-formed text, characters of every kind. */
export function anyText(minLength: number, maxLength: number): fc.Arbitrary<string> {
	const code = fc.oneof(
		fc.integer({ min: 1, max: 0x7f }),
		fc.integer({ min: 1, max: 0xd7ff }),
		fc.integer({ min: 0xe000, max: 0x10ffff }),
	);
	return fc.array(code, { minLength, maxLength }).map((codes) => String.fromCodePoint(...codes));
}

/** Any citation with a path, and a locator that can be written. */
export const anyCitation: fc.Arbitrary<Citation> = fc.record(
	{
		label,
		path,
		locator: fc.oneof(
			fc
				.tuple(fc.integer({ min: 1, max: 9999 }), fc.nat(20))
				.map(([first, more]) => ({ kind: "lines" as const, first, last: first + more })),
			fc.integer({ min: 1, max: 9999 }).map((page) => ({ kind: "page" as const, page })),
			text(1).map((key) => ({ kind: "article" as const, key })),
			fc.record({ kind: fc.constant("fragment" as const), start: text(1), end: text(1) }, { noNullPrototype: true }),
		),
		quote: text(1).filter((raw) => raw.trim() !== ""),
	},
	{ requiredKeys: ["label", "path", "locator"], noNullPrototype: true },
);

/** The citation without its place in a note. */
export function bare({ label: words, path: to, locator, quote }: Citation): Citation {
	return { label: words, path: to, ...(locator && { locator }), ...(quote !== undefined && { quote }) };
}
