// What a file of several articles says around them: the title of a feed, the nodes of linked data.
import type { SourceMetadata } from "../../model/source.ts";
import { articleMetadata, field, isObject, type JsonObject } from "./articleFields.ts";

/** Nodes of one graph that are known by their id. */
const mostNodes = 20_000;

export interface Collection {
	/** What holds for every article that does not say it itself. */
	readonly metadata: SourceMetadata;
	/** The article with nodes of the graph in place of what only refers to them: `{"@id": "#calder"}`. */
	resolved(article: JsonObject): JsonObject;
}

export function readCollection(root: unknown, toLine: (text: string) => string): Collection {
	const nodes = graphNodes(root);
	const resolve = (value: unknown): unknown => {
		const id = isObject(value) && Object.keys(value).length <= 2 ? field(value, "@id") : undefined;
		return (typeof id === "string" && nodes.get(id)) || value;
	};
	return {
		metadata: isObject(root) ? feedMetadata(root, toLine) : {},
		resolved: (article) => {
			if (nodes.size === 0) return article;
			const pairs = ["author", "creator", "publisher", "provider"].flatMap((name) => {
				const value = field(article, name);
				return value === undefined
					? []
					: [[name, Array.isArray(value) ? value.slice(0, 20).map(resolve) : resolve(value)]];
			});
			return { ...article, ...Object.fromEntries(pairs) };
		},
	};
}

/** A JSON Feed has the site's name as its title, and may name authors and language once for all. */
function feedMetadata(root: JsonObject, toLine: (text: string) => string): SourceMetadata {
	const version = field(root, "version");
	if (typeof version !== "string" || !/^https?:\/\/(?:www\.)?jsonfeed\.org\//.test(version)) return {};
	const { title, author, language } = articleMetadata(root, "json-field", toLine);
	return { ...(title && { publisher: title }), ...(author && { author }), ...(language && { language }) };
}

function graphNodes(root: unknown): ReadonlyMap<string, JsonObject> {
	const graph = isObject(root) ? field(root, "@graph") : undefined;
	const nodes = new Map<string, JsonObject>();
	for (const node of Array.isArray(graph) ? graph.slice(0, mostNodes) : []) {
		const id = isObject(node) ? field(node, "@id") : undefined;
		if (typeof id === "string" && isObject(node)) nodes.set(id, node);
	}
	return nodes;
}
