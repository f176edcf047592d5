// The article a page describes in JSON-LD.
import type { SourceMetadata } from "../../model/source.ts";
import { articleMetadata, field, isObject, type JsonObject } from "../json/articleFields.ts";
import { lettersOf } from "./elementLine.ts";

const articleType = /(?:Article|Posting|Report|Review|NewsItem|CreativeWork)$/;

/** Values looked at in one script; descriptions of articles are small. */
const mostValues = 5000;

export interface LinkedArticle {
	readonly metadata: SourceMetadata;
	/** Its text, where that is stated. */
	readonly text?: string;
}

/**
 * What the article of the page says about itself in the scripts: the first whose headline is one of the `headlines` of
 * the page, else the first. Scripts that are no JSON say nothing.
 */
export function readLinkedData(
	scripts: readonly string[],
	headlines: readonly string[],
	toLine: (text: string) => string,
	toText: (markup: string) => string,
): LinkedArticle {
	const articles = scripts.flatMap((script) => findArticles(parse(script)));
	const shown = new Set(headlines.map(lettersOf));
	const isShown = (article: JsonObject) => shown.has(lettersOf(toLine(String(field(article, "headline")))));
	const article = articles.length > 1 ? (articles.find(isShown) ?? articles[0]) : articles[0];
	if (article === undefined) return { metadata: {} };
	const text = field(article, "articleBody");
	const metadata = articleMetadata(article, "json-ld", toLine);
	return { metadata, ...(typeof text === "string" && { text: toText(text) }) };
}

function parse(script: string): unknown {
	try {
		return JSON.parse(script.replace(/^\s*(?:<!\[CDATA\[|<!--)/, "").replace(/(?:\]\]>|-->)\s*$/, ""));
	} catch {
		return undefined;
	}
}

function findArticles(root: unknown): readonly JsonObject[] {
	const left: unknown[] = [root];
	const found: JsonObject[] = [];
	for (let seen = 0; left.length > 0 && seen < mostValues; seen++) {
		const value = left.shift();
		if (typeof value !== "object" || value === null) continue;
		if (isObject(value) && isArticle(value)) found.push(value);
		for (const member of Object.values(value)) if (typeof member === "object") left.push(member);
	}
	return found;
}

function isArticle(object: JsonObject): boolean {
	const type = field(object, "@type");
	const types = Array.isArray(type) ? type : [type];
	return types.some((name) => typeof name === "string" && articleType.test(name)) && Object.hasOwn(object, "headline");
}
