// Hostile OpenDocument, EPUB and RTF files, made up one by one.
import { strToU8, zipSync } from "fflate";
import type { HostileFile } from "./hostileFiles.ts";

export function hostileWritten(): readonly HostileFile[] {
	return [
		odt("a zip bomb", body(`<text:p>${"a".repeat(40_000_000)}</text:p>`)),
		odt("elements in great depth", body("<text:list>".repeat(300_000))),
		odt("tables in great depth", body("<table:table><table:table-row><table:table-cell>".repeat(60_000))),
		odt("notes in notes", body("<text:p><text:note><text:note-body>".repeat(50))),
		odt("notes that end nowhere", body("</text:note></text:p></table:table>".repeat(50_000))),
		odt("a billion spaces", body('<text:p><text:s text:c="1000000000"/>x</text:p>')),
		odt(
			"entities in entities",
			`<!DOCTYPE x [${'<!ENTITY a "&a;&a;">'.repeat(10_000)}]>${body("<text:p>&a;</text:p>")}`,
		),
		odt("styles of prototypes", body('<text:p text:style-name="__proto__">x</text:p>'), { "../../styles.xml": "x" }),
		epub("chapters outside of the book", ["../../../etc/passwd", "%2e%2e/%2e%2e/secret", "file:///etc/passwd"]),
		epub(
			"a chapter ten thousand times",
			Array.from({ length: 10_000 }, () => "a.xhtml"),
		),
		epub(
			"ten thousand chapters that are not there",
			Array.from({ length: 10_000 }, (_, at) => `${at}.xhtml`),
		),
		epub("a deep chapter", ["a.xhtml"], { "a.xhtml": "<div>".repeat(300_000) }),
		epub("a chapter that is a bomb", ["a.xhtml"], { "a.xhtml": "a".repeat(40_000_000) }),
		epub("a package that is itself", ["content.opf"]),
		epub("an encrypted chapter", ["a.xhtml"], {
			"META-INF/encryption.xml": '<encryption><CipherReference URI="a.xhtml"/></encryption>',
		}),
		{ name: "a.epub", what: "a book without its container", bytes: zipSync({ "a.xhtml": strToU8("<p>x") }) },
		rtf("groups in great depth", "{".repeat(1_000_000)),
		rtf("ends without groups", "}".repeat(1_000_000)),
		rtf("a binary part longer than the file", "\\bin2147483647 x"),
		rtf("a binary part of less than nothing", "\\bin-9 x".repeat(10_000)),
		rtf("an endless control word", `\\${"a".repeat(2_000_000)}`),
		rtf("an endless number", `\\u${"9".repeat(2_000_000)} x`),
		rtf("half characters", "\\u-10179?\\u55357?\\'8".repeat(100_000)),
		rtf("rows without a table", "\\row\\cell\\nestcell\\nestrow".repeat(100_000)),
		rtf("notes in notes", "{\\footnote x".repeat(200)),
		rtf("font tables all over", "{\\fonttbl{\\f1\\fcharset128 x;}}\\f1\\'83".repeat(50_000)),
		rtf("a picture without end", `{\\pict ${"00ff".repeat(2_000_000)}`),
		rtf("styles of prototypes", "{\\stylesheet{\\s1 __proto__;}}{\\*\\__proto__ x}\\pard\\s1 x\\par"),
	];
}

const body = (text: string) =>
	`<office:document-content><office:body><office:text>${text}</office:text></office:body></office:document-content>`;

type Parts = Readonly<Record<string, string>>;

const packed = (parts: Parts) =>
	zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));

function odt(what: string, content: string, parts: Parts = {}): HostileFile {
	return { name: "a.odt", what: `ODT: ${what}`, bytes: packed({ "content.xml": content, ...parts }) };
}

function rtf(what: string, text: string): HostileFile {
	return { name: "a.rtf", what: `RTF: ${what}`, bytes: strToU8(`{\\rtf1\\ansi ${text}`) };
}

function epub(what: string, chapters: readonly string[], parts: Parts = {}): HostileFile {
	const items = chapters.map((href, at) => `<item id="i${at}" href="${href}"/>`).join("");
	const order = chapters.map((_, at) => `<itemref idref="i${at}"/>`).join("");
	const bytes = packed({
		"META-INF/container.xml": '<container><rootfile full-path="content.opf"/></container>',
		"content.opf": `<package><manifest>${items}</manifest><spine>${order}</spine></package>`,
		"a.xhtml": "<p>The yard opens.</p>",
		...parts,
	});
	return { name: "a.epub", what: `EPUB: ${what}`, bytes };
}
