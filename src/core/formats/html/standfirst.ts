// The sentence under a headline. It often stands outside the part of the page that holds the text.
import { lineOf, type PageElement } from "./pageTree.ts";

/** What stands directly under the only heading of the first level: a paragraph or a heading of some length. */
export function findStandfirst(body: PageElement): string | undefined {
	const headings = Array.from(body.getElementsByTagName("h1"));
	const next = headings.length === 1 ? headings[0]?.nextElementSibling : undefined;
	if (!next || !["p", "h2", "h3"].includes(next.localName)) return undefined;
	const line = lineOf(next);
	return line.length >= 30 && line.length <= 400 ? line : undefined;
}

/** Puts the standfirst in front of the article, unless it is there already. */
export function withStandfirst(article: string, articleText: string, standfirst: string | undefined): string {
	if (standfirst === undefined || articleText.replace(/\s+/g, " ").includes(standfirst)) return article;
	return `<p>${standfirst.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</p>${article}`;
}
