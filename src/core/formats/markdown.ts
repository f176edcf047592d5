// Markdown: the file itself, with its front matter, its first heading, and what of it is no prose.
import type { SourceMetadata } from "../model/source.ts";
import type { Span } from "../model/span.ts";
import { frontMatterEnd } from "../text/markdown/frontMatter.ts";
import { markdownRegions } from "../text/markdownRegions.ts";
import { cleanInline } from "./cleanText.ts";
import { decodeSource } from "./decodeSource.ts";
import { hasExtensionOf } from "./extensions.ts";
import type { SourceFormat } from "./format.ts";
import { readFrontMatter } from "./metadata/frontMatter.ts";
import { firstOf, metadataOf, metadataValue } from "./metadata/metadataValue.ts";
import { bylineMetadata, bylinesAfter, firstLines } from "./metadata/textHead.ts";

/** No passage and no name in these; links and code words within a line are part of a sentence. */
const notProseKinds: ReadonlySet<string> = new Set(["front-matter", "code-block", "comment", "definition"]);

export const markdown: SourceFormat = {
	id: "markdown",
	sniff: (_head, name) => (hasExtensionOf("markdown", name) ? 0.8 : 0),
	async read(input, limits) {
		const { text, findings } = decodeSource(input, limits);
		const end = frontMatterEnd(text);
		const yaml = text.startsWith("---") ? between(text, end) : undefined;
		const head = yaml && readFrontMatter(text.slice(yaml.start, yaml.end), yaml.start, input.uri);
		const notProse = markdownRegions(text)
			.filter(({ kind }) => notProseKinds.has(kind))
			.map(({ start, end }): Span => ({ start, end }));
		return {
			format: "markdown",
			text,
			isFileText: true,
			notProse,
			metadata: firstOf(head?.metadata ?? {}, readHeading(text.slice(end), notProse, end)),
			findings: [...findings, ...(head?.findings ?? [])],
		};
	},
};

/** The lines between the fences of the front matter. */
function between(text: string, end: number): Span | undefined {
	const start = text.indexOf("\n") + 1;
	return end === 0 || start === 0 ? undefined : { start, end: Math.max(start, end - 3) };
}

/** The first heading, when it is of the first level and stands before any other, and the bylines under it. */
function readHeading(text: string, notProse: readonly Span[], offset: number): SourceMetadata {
	const heading = /^ {0,3}(#{1,6})[ \t]+(.+?)(?:[ \t]+#+)?[ \t]*$|^(\S.*)\r?\n=+[ \t]*$/m.exec(text.slice(0, 20_000));
	const at = offset + (heading?.index ?? 0);
	if (heading === null || (heading[1] ?? "#") !== "#") return {};
	if (notProse.some(({ start, end }) => start <= at && at < end)) return {};
	const title = metadataValue("title", withoutMarks(heading[2] ?? heading[3] ?? ""), "heading");
	const lines = firstLines(text.slice(heading.index + heading[0].length));
	const plain = lines.map((line) => ({ ...line, text: withoutMarks(line.text) }));
	return { ...metadataOf({ title }), ...bylineMetadata(bylinesAfter([{ text: "", endsBlock: true }, ...plain], 0)) };
}

/** Emphasis, code marks and links as their words. */
function withoutMarks(line: string): string {
	return cleanInline(
		line
			.slice(0, 1000)
			.replace(/!?\[([^[\]]{0,300})\]\([^()]{0,500}\)/g, "$1")
			.replace(/(\*\*|__|`|(?<![\p{L}\d])[*_]|[*_](?![\p{L}\d]))/gu, ""),
	);
}
