// How the writer wants sources to be named in citations: words, and fields in braces, as in `{author|publisher}, {year}`.
import type { LabelProblem } from "../messages/labelProblem.ts";
import type { SourceMetadata } from "../model/source.ts";
import { formatDate } from "../text/formatDate.ts";
import { citationLabel, shortTitle } from "./label.ts";

type Field = "title" | "author" | "publisher" | "date" | "year" | "file";

const fields: readonly Field[] = ["title", "author", "publisher", "date", "year", "file"];

/** Longer labels make the note hard to read. */
const longestLabel = 120;
/** Longer templates are none; bounds the work. */
const longestTemplate = 200;

/**
 * The label that the template makes. `{a|b}` is the first field that is known; where none of one is, the words around
 * it go with it up to the next field. What is no template, and one that makes nothing, gives the usual label.
 */
export function labelFrom(template: string, metadata: SourceMetadata, path: string): string {
	const usual = citationLabel(metadata, path);
	const parts = parse(template);
	if (!parts) return usual;
	let label = "";
	for (const { before, choices, after } of parts) {
		const value = choices.map((field) => fieldValue(field, metadata, path)).find(Boolean);
		if (value) label += (label === "" ? before.trimStart().replace(/^[,;:·–—-]\s*/u, "") : before) + value + after;
	}
	const tidy = label.replace(/\s+/g, " ").trim();
	return tidy === "" || tidy.length > longestLabel ? usual : tidy;
}

/** What is wrong with a template; undefined when it is one, or blank, which stands for the usual label. */
export function labelTemplateProblem(template: string): LabelProblem | undefined {
	if (template.trim() === "" || parse(template)) return undefined;
	if (template.length > longestTemplate) return { kind: "too-long", most: longestTemplate };
	const pieces = template.split(/\{([^{}]*)\}/);
	if (pieces.some((piece, at) => at % 2 === 0 && /[{}]/.test(piece))) return { kind: "braces" };
	const named = pieces.filter((_, at) => at % 2 === 1).flatMap((choices) => choices.split("|"));
	const unknown = named.map((name) => name.trim()).find((name) => !fields.some((field) => field === name));
	return unknown === undefined ? { kind: "no-field" } : { kind: "unknown-field", field: unknown, fields };
}

interface Part {
	readonly before: string;
	readonly choices: readonly Field[];
	/** Only of the last part. */
	readonly after: string;
}

function parse(template: string): readonly Part[] | undefined {
	if (template.length > longestTemplate) return undefined;
	const pieces = template.split(/\{([^{}]*)\}/);
	if (pieces.length < 3 || pieces.some((piece, at) => at % 2 === 0 && /[{}]/.test(piece))) return undefined;
	const parts: Part[] = [];
	for (let at = 1; at < pieces.length; at += 2) {
		const choices = (pieces[at] as string).split("|").map((name) => fields.find((field) => field === name.trim()));
		if (choices.includes(undefined)) return undefined;
		const after = at === pieces.length - 2 ? (pieces[at + 1] as string) : "";
		parts.push({ before: pieces[at - 1] as string, choices: choices as Field[], after });
	}
	return parts;
}

function fieldValue(field: Field, metadata: SourceMetadata, path: string): string | undefined {
	switch (field) {
		case "date":
			return metadata.published && formatDate(metadata.published.value);
		case "year":
			return /^\d{4}/.exec(metadata.published?.value ?? "")?.[0];
		case "file":
			return citationLabel({}, path);
		case "title":
			return metadata.title && shortTitle(metadata.title.value);
		default:
			return metadata[field]?.value.trim();
	}
}
