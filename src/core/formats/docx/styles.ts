// What the names of a document's paragraph styles mean.
import type { ReadingBounds } from "../readingBounds.ts";
import { readXml } from "../xml/readXml.ts";

/** What a paragraph's style makes of it. */
export interface ParagraphRole {
	/** Level of a heading, from 1; a title is of level 1. */
	readonly level?: number;
	readonly isTitle?: true;
	/** A line of a table of contents. */
	readonly isContents?: true;
}

/** Roles by style id. Styles are told by their names, which Word writes in English whatever its language. */
export function readStyles(chunks: readonly Uint8Array[], bounds: ReadingBounds): ReadonlyMap<string, ParagraphRole> {
	const roles = new Map<string, ParagraphRole>();
	let id: string | undefined;
	readXml(
		chunks,
		{
			open(name, attribute) {
				if (name === "style") id = attribute("type") === "paragraph" ? attribute("styleId") : undefined;
				if (id === undefined) return;
				if (name === "name") {
					const role = roleOf(attribute("val") ?? "");
					if (role) roles.set(id, role);
				} else if (name === "outlineLvl" && !roles.has(id)) {
					const level = outlineLevel(attribute("val"));
					if (level !== undefined) roles.set(id, { level });
				}
			},
			close(name) {
				if (name === "style") id = undefined;
			},
			text() {},
		},
		bounds,
	);
	return roles;
}

/** The role of a style by its name, or by its id where there is no list of styles. */
export function roleOf(name: string): ParagraphRole | undefined {
	if (/^title$/i.test(name)) return { level: 1, isTitle: true };
	if (/^toc ?\d$|^toc heading$/i.test(name)) return { isContents: true };
	const heading = /^heading ?([1-9])$/i.exec(name);
	return heading === null ? undefined : { level: Number(heading[1]) };
}

/** Level of an outline level as Word counts them, 0 to 8; 9 is body text. */
export function outlineLevel(value: string | undefined): number | undefined {
	const level = Number(value ?? "9");
	return Number.isInteger(level) && level >= 0 && level < 9 ? level + 1 : undefined;
}
