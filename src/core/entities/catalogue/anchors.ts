// Finds what a YAML alias points at: the last node before it that carries its anchor.
import { isCollection, isNode, isPair, type Node } from "yaml";

interface Anchored {
	readonly offset: number;
	readonly node: Node;
}

/**
 * A lookup of anchors by name and offset. One walk over the document, not recursive, and none at all in the usual
 * text without an anchor; the package's own `resolve` walks the document once for each alias.
 */
export function anchorLookup(text: string, root: Node | null): (name: string, offset: number) => Node | undefined {
	const anchors = new Map<string, Anchored[]>();
	const waiting: unknown[] = text.includes("&") && root !== null ? [root] : [];
	while (waiting.length > 0) {
		const item = waiting.pop();
		if (isPair(item)) waiting.push(item.key, item.value);
		if (!isNode(item)) continue;
		if ("anchor" in item && typeof item.anchor === "string") {
			const list = anchors.get(item.anchor);
			const anchored = { offset: item.range?.[0] ?? 0, node: item };
			if (list === undefined) anchors.set(item.anchor, [anchored]);
			else list.push(anchored);
		}
		if (isCollection(item)) for (const child of item.items) waiting.push(child);
	}
	for (const list of anchors.values()) list.sort((a, b) => a.offset - b.offset);
	return (name, offset) => {
		const list = anchors.get(name) ?? [];
		let low = 0;
		let high = list.length;
		while (low < high) {
			const middle = (low + high) >>> 1;
			if ((list[middle]?.offset ?? 0) < offset) low = middle + 1;
			else high = middle;
		}
		return list[low - 1]?.node;
	};
}
