// The writer's own names for the fields of articles in JSON: a setting, for shapes that are not known.
import { articleFieldNames, type JsonArticleField, type JsonFields } from "../../ports/settings.ts";
import { field, isObject, type JsonObject } from "./articleFields.ts";

/** A longer path leads nowhere that anybody would write down. */
const longestPath = 200;
const deepestPath = 10;

/** What is wrong in the setting. */
export interface JsonFieldsProblem {
	readonly key: string;
	/** What it should be; absent when there is no such field. */
	readonly expected?: string;
}

/** What of the setting can be used, whatever it holds. */
export function readJsonFields(setting: unknown): {
	readonly fields: JsonFields;
	readonly problems: readonly JsonFieldsProblem[];
} {
	if (setting === undefined || setting === null) return { fields: {}, problems: [] };
	if (!isObject(setting)) return { fields: {}, problems: [{ key: "json.fields", expected: "a list of names" }] };
	const problems: JsonFieldsProblem[] = [];
	const fields: Partial<Record<JsonArticleField, string>> = {};
	for (const [key, value] of Object.entries(setting)) {
		const name = articleFieldNames.find((known) => known === key);
		if (name === undefined) problems.push({ key: key.slice(0, longestPath) });
		else if (!isPath(value)) problems.push({ key, expected: "a name, or names with dots between them" });
		else fields[name] = value.trim();
	}
	return { fields, problems };
}

function isPath(value: unknown): value is string {
	if (typeof value !== "string" || value.trim() === "" || value.length > longestPath) return false;
	const steps = value.trim().split(".");
	return steps.length <= deepestPath && !steps.includes("");
}

/** What stands at a path such as `text.full` or `authors.0.name`; a field that is called so with its dots comes first. */
export function valueAt(object: JsonObject, path: string | undefined): unknown {
	if (path === undefined) return undefined;
	if (Object.hasOwn(object, path)) return object[path];
	let value: unknown = object;
	for (const step of path.split(".")) {
		if (Array.isArray(value)) value = /^\d{1,9}$/.test(step) ? value[Number(step)] : undefined;
		else value = isObject(value) ? field(value, step) : undefined;
	}
	return value;
}
