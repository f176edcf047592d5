// A passage index that is built when it is first searched: for work that hardly ever searches.
import type { Passage } from "../model/passage.ts";
import type { PassageIndex } from "./passageIndex.ts";

interface Added {
	readonly text: string;
	readonly passages: readonly Passage[];
}

/** Remembers what is added, which costs nothing while the texts are kept anyway. */
export function createLazyPassageIndex(index: PassageIndex): PassageIndex {
	const waiting = new Map<string, Added>();
	const built = (): PassageIndex => {
		for (const [source, { text, passages }] of waiting) index.replace(source, text, passages);
		waiting.clear();
		return index;
	};
	return {
		get size() {
			let size = index.size;
			for (const { passages } of waiting.values()) size += passages.length;
			return size;
		},
		replace(source, text, passages) {
			index.remove(source);
			waiting.set(source, { text, passages });
		},
		remove(source) {
			waiting.delete(source);
			index.remove(source);
		},
		search: (query, limit, filter) => built().search(query, limit, filter),
		compact: () => built().compact(),
		get byteLength() {
			return built().byteLength;
		},
		freeze() {
			// What nobody has searched is no part of it yet.
			if (waiting.size === 0) index.freeze();
		},
		get segments() {
			return built().segments;
		},
		adopt: (segment) => built().adopt(segment),
	};
}
