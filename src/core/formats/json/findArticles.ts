// Finds the articles in a JSON value: the value itself, a list of them, or a list somewhere inside.
import type { JsonFields } from "../../ports/settings.ts";
import type { ReadingBounds, StopReason } from "../readingBounds.ts";
import { articleBody, field, isObject, type JsonObject, wordsOf } from "./articleFields.ts";
import { valueAt } from "./jsonFields.ts";

export interface FoundArticle {
	readonly fields: JsonObject;
	/** The entry of a list that holds the article under some name, as `{id, attributes: {title, body}}` does. */
	readonly entry?: JsonObject;
	readonly body: unknown;
}

export interface FoundArticles {
	readonly articles: readonly FoundArticle[];
	/** Entries of lists of articles that have a title and no text. */
	readonly without: number;
	readonly stopped?: StopReason;
}

/** Text without a title or a date is an article when it is at least so long. */
const bareBody = 200;

/** Articles in the order of the document; within an article no further ones are looked for. */
export function findArticles(root: unknown, bounds: ReadingBounds, names: JsonFields = {}): FoundArticles {
	const listed = isObject(root) ? valueAt(root, names.articles) : undefined;
	for (const within of listed === undefined ? [root] : [listed, root]) {
		for (const withSummary of [false, true]) {
			const found = search(within, bounds, withSummary, names);
			if (found.articles.length > 0) return found;
		}
	}
	return search(root, bounds, true, names);
}

interface Place {
	readonly value: unknown;
	readonly depth: number;
	/** The object in the nearest list around it. */
	readonly entry?: JsonObject | undefined;
	/** Whether others of its list are articles: then a summary is text enough. */
	readonly isListed?: boolean;
}

function search(root: unknown, bounds: ReadingBounds, withSummary: boolean, names: JsonFields): FoundArticles {
	const articles: FoundArticle[] = [];
	const left: Place[] = [{ value: root, depth: 0 }];
	const isArticle = (value: unknown) => isObject(value) && bodyOf(value, withSummary, names) !== undefined;
	let stopped: StopReason | undefined;
	let without = 0;
	let seen = 0;
	for (let place = left.pop(); place !== undefined && stopped !== "maximumMilliseconds"; place = left.pop()) {
		if (typeof place.value !== "object" || place.value === null) continue;
		const end = endAt(++seen, place.depth, bounds);
		stopped = end ?? stopped;
		if (end === "maximumNodes") break;
		if (end === "maximumDepth") continue;
		const article = articleIn(place, withSummary, names);
		if (article) articles.push(article);
		else {
			if (isEmptyEntry(place, names)) without++;
			for (const inner of placesIn(place, isArticle)) left.push(inner);
		}
	}
	return { articles, without, ...(stopped && { stopped }) };
}

function articleIn(
	{ value, entry, isListed }: Place,
	withSummary: boolean,
	names: JsonFields,
): FoundArticle | undefined {
	const body = isObject(value) ? bodyOf(value, withSummary || isListed === true, names) : undefined;
	return isObject(value) && body !== undefined
		? { fields: value, body, ...(entry && entry !== value && { entry }) }
		: undefined;
}

function isEmptyEntry({ value, isListed }: Place, names: JsonFields): boolean {
	return isListed === true && isObject(value) && isTitled(value, names);
}

/** The limit that is reached with so many values, or so deep. */
function endAt(seen: number, depth: number, bounds: ReadingBounds): StopReason | undefined {
	if (seen > bounds.limits.maximumNodes) return "maximumNodes";
	if (depth > bounds.limits.maximumDepth) return "maximumDepth";
	return seen % 1000 === 0 && bounds.isExpired() ? "maximumMilliseconds" : undefined;
}

/** What is to be looked at in a value, the last first. */
function placesIn({ value, depth, entry }: Place, isArticle: (value: unknown) => boolean): readonly Place[] {
	if (!Array.isArray(value)) {
		return Object.values(value as JsonObject)
			.reverse()
			.map((member) => ({ value: member, depth: depth + 1, entry }));
	}
	const isListed = value.some(isArticle);
	return value.toReversed().map((member) => {
		const isEntry = isObject(member);
		return { value: member, depth: depth + 1, entry: isEntry ? member : undefined, isListed: isListed && isEntry };
	});
}

/** The text of an article, or its summary where that is enough; undefined for what is no article. */
function bodyOf(object: JsonObject, withSummary: boolean, names: JsonFields): unknown {
	const named = valueAt(object, names.body);
	if (wordsOf(named) !== undefined) return named;
	const whole = articleBody(object, false);
	const body = whole ?? (withSummary ? articleBody(object, true) : undefined);
	if (body === undefined) return undefined;
	if (isTitled(object, names)) return body;
	return (wordsOf(whole)?.length ?? 0) >= bareBody ? whole : undefined;
}

function isTitled(object: JsonObject, names: JsonFields): boolean {
	const titles = ["title", "headline", "webTitle", "heading"].map((name) => field(object, name));
	return wordsOf([valueAt(object, names.title), ...titles]) !== undefined;
}
