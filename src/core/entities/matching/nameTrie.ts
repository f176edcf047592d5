// A tree of folded names that is walked along a text, folding and collapsing white space on the way.
import { characterFolds } from "./characterTables.ts";

export interface NameTrie {
	/**
	 * The keys that stand at `from`, shortest first: for each, two numbers: the offset after it, and its index among
	 * the keys the trie was made of. Reads no further than `to`.
	 */
	walk(text: string, from: number, to: number): readonly number[];
}

interface Node {
	readonly next: Map<number, Node>;
	key: number;
}

const space = 0x20;
const hyphen = 0x2d;

/** The end of the white space at `at`, or -1 where it holds more than one line break and so parts paragraphs. */
export function collapsedSpaceEnd(text: string, at: number, to: number): number {
	let breaks = 0;
	let end = at;
	for (; end < to; end++) {
		const code = text.charCodeAt(end);
		const folded = characterFolds[code] as number;
		if (folded !== space && folded !== 0) break;
		if (code === 0x0a || (code === 0x0d && text.charCodeAt(end + 1) !== 0x0a) || code === 0x2029) breaks++;
	}
	return breaks > 1 ? -1 : end;
}

export function createNameTrie(keys: readonly string[]): NameTrie {
	const root: Node = { next: new Map(), key: -1 };
	keys.forEach((key, index) => {
		let node = root;
		for (let at = 0; at < key.length; at++) {
			const code = key.charCodeAt(at);
			let next = node.next.get(code);
			if (!next) {
				next = { next: new Map(), key: -1 };
				node.next.set(code, next);
			}
			node = next;
		}
		node.key = index;
	});
	return {
		walk(text, from, to) {
			const hits: number[] = [];
			let node: Node = root;
			let last = 0;
			for (let at = from; at < to; ) {
				const folded = characterFolds[text.charCodeAt(at)] as number;
				let after = at + 1;
				if (folded === 0 && at > from) {
					at = after;
					continue;
				}
				if (folded === space) {
					after = collapsedSpaceEnd(text, at, to);
					if (after < 0) break;
				}
				const next: Node | undefined = node.next.get(folded);
				if (!next) {
					// A line broken after a hyphen: "Hewlett-\nPackard".
					if (folded !== space || last !== hyphen || !/[\n\r]/.test(text.slice(at, after))) break;
				} else {
					node = next;
					last = folded;
					if (node.key >= 0) hits.push(after, node.key);
				}
				at = after;
			}
			return hits;
		},
	};
}
