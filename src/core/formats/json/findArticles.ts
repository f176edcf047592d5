// Finds the articles in a JSON value: the value itself, a list of them, or a list somewhere inside.
import type { ReadingBounds, StopReason } from "../readingBounds.ts";
import { articleBody, field, isObject, type JsonObject, wordsOf } from "./articleFields.ts";

export interface FoundArticles {
	readonly articles: readonly { readonly fields: JsonObject; readonly body: unknown }[];
	readonly stopped?: StopReason;
}

/** Text without a title or a date is an article when it is at least so long. */
const bareBody = 200;

/** Articles in the order of the document; within an article no further ones are looked for. */
export function findArticles(root: unknown, bounds: ReadingBounds): FoundArticles {
	const whole = search(root, bounds, false);
	return whole.articles.length > 0 ? whole : search(root, bounds, true);
}

function search(root: unknown, bounds: ReadingBounds, withSummary: boolean): FoundArticles {
	const articles: { fields: JsonObject; body: unknown }[] = [];
	const left: { value: unknown; depth: number }[] = [{ value: root, depth: 0 }];
	let stopped: StopReason | undefined;
	let seen = 0;
	for (let next = left.pop(); next !== undefined; next = left.pop()) {
		const { value, depth } = next;
		if (typeof value !== "object" || value === null) continue;
		if (++seen > bounds.limits.maximumNodes) return { articles, stopped: "maximumNodes" };
		if (seen % 1000 === 0 && bounds.isExpired()) return { articles, stopped: "maximumMilliseconds" };
		if (depth > bounds.limits.maximumDepth) {
			stopped = "maximumDepth";
			continue;
		}
		const body = isObject(value) ? articleBodyOf(value, withSummary) : undefined;
		if (body !== undefined) articles.push({ fields: value as JsonObject, body });
		else for (const member of Object.values(value).reverse()) left.push({ value: member, depth: depth + 1 });
	}
	return { articles, ...(stopped && { stopped }) };
}

function articleBodyOf(object: JsonObject, withSummary: boolean): unknown {
	const body = articleBody(object, withSummary);
	if (body === undefined) return undefined;
	if (["title", "headline", "webTitle", "heading"].some((name) => wordsOf(field(object, name)) !== undefined))
		return body;
	return !withSummary && (wordsOf(body)?.length ?? 0) >= bareBody ? body : undefined;
}
