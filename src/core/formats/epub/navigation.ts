// The table of contents of an EPUB book: a name for each chapter that has no heading of its own.
import type { ReadingBounds } from "../readingBounds.ts";
import { readXml } from "../xml/readXml.ts";
import type { BookPackage } from "./packageFile.ts";
import { resolvePart } from "./partPath.ts";

type Attribute = (name: string) => string | undefined;

/** The first name of each part, from EPUB 3's list of links or EPUB 2's `navPoint`s. */
export function readNavigation(
	{ navigation }: BookPackage,
	part: (name: string) => readonly Uint8Array[],
	bounds: ReadingBounds,
): ReadonlyMap<string, string> {
	const labels = new Map<string, string>();
	if (navigation === undefined) return labels;
	let label = "";
	let target: string | undefined;
	let isLabel = false;
	const note = () => {
		const clean = label.replace(/\s+/g, " ").trim();
		if (target !== undefined && clean !== "" && !labels.has(target)) labels.set(target, clean);
	};
	const sink = {
		open(name: string, attribute: Attribute) {
			if (name === "a" || name === "navLabel") {
				isLabel = true;
				label = "";
				target = name === "a" ? resolvePart(navigation, attribute("href") ?? "") : undefined;
			} else if (name === "content" && attribute("src") !== undefined) {
				target = resolvePart(navigation, attribute("src") ?? "");
				note();
			}
		},
		close(name: string) {
			if (name === "a") note();
			if (name === "a" || name === "navLabel") isLabel = false;
		},
		text(text: string) {
			if (isLabel) label += text;
		},
	};
	readXml(part(navigation), sink, bounds);
	return labels;
}
