// The texts of the elements of small XML files that hold nothing but values.
import type { ReadingBounds } from "../readingBounds.ts";
import { readXml } from "./readXml.ts";

/** By local name of the element; of several elements of one name, all their text. */
export function readValues(
	parts: readonly (readonly Uint8Array[])[],
	bounds: ReadingBounds,
): ReadonlyMap<string, string> {
	const values = new Map<string, string>();
	let current = "";
	const sink = {
		open(name: string) {
			current = name;
		},
		close() {
			current = "";
		},
		text(text: string) {
			if (current !== "") values.set(current, (values.get(current) ?? "") + text);
		},
	};
	for (const part of parts) readXml(part, sink, bounds);
	return values;
}
