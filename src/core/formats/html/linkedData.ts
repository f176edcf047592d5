// The article a page describes in JSON-LD.
import type { SourceMetadata } from "../../model/source.ts";
import { articleMetadata, field, isObject, type JsonObject } from "../json/articleFields.ts";

const articleType = /(?:Article|Posting|Report|Review|NewsItem|CreativeWork)$/;

/** Values looked at in one script; descriptions of articles are small. */
const mostValues = 5000;

export interface LinkedArticle {
	readonly metadata: SourceMetadata;
	/** Its text, where that is stated. */
	readonly text?: string;
}

/** What the first article of any of the scripts says about itself; scripts that are no JSON say nothing. */
export function readLinkedData(scripts: readonly string[], toLine: (text: string) => string): LinkedArticle {
	for (const script of scripts) {
		const article = findArticle(parse(script));
		if (article === undefined) continue;
		const text = field(article, "articleBody");
		const metadata = articleMetadata(article, "json-ld", toLine);
		return { metadata, ...(typeof text === "string" && { text }) };
	}
	return { metadata: {} };
}

function parse(script: string): unknown {
	try {
		return JSON.parse(script.replace(/^\s*(?:<!\[CDATA\[|<!--)/, "").replace(/(?:\]\]>|-->)\s*$/, ""));
	} catch {
		return undefined;
	}
}

function findArticle(root: unknown): JsonObject | undefined {
	const left: unknown[] = [root];
	for (let seen = 0; left.length > 0 && seen < mostValues; seen++) {
		const value = left.shift();
		if (typeof value !== "object" || value === null) continue;
		if (isObject(value) && isArticle(value)) return value;
		for (const member of Object.values(value)) if (typeof member === "object") left.push(member);
	}
	return undefined;
}

function isArticle(object: JsonObject): boolean {
	const type = field(object, "@type");
	const types = Array.isArray(type) ? type : [type];
	return types.some((name) => typeof name === "string" && articleType.test(name)) && Object.hasOwn(object, "headline");
}
