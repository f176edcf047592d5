// The name an entity is shown under: the longest well-attested one without ballast.
import { isShortLegalForm } from "./legalForms.ts";
import type { NameNode } from "./nameNode.ts";
import { bareName, namePartsOf, partsOfKey } from "./nameParts.ts";

/** Longer names are sentences, or lists taken for a name. In UTF-16 units. */
const bloated = 80;
/** A name must be at least this sure, measured by the surest one of the same entity. */
const attested = 0.5;

/** The spelling of a node that reads best: the most used one, capitals and leftovers of the sentence aside. */
export function bestSpelling(node: NameNode): string {
	let best = "";
	let bestRank = -1;
	for (const [spelling, count] of node.spellings) {
		const bare = bareName(spelling);
		const isShouted = bare.length > 4 && bare === bare.toUpperCase() && bare !== bare.toLowerCase();
		const rank = (isShouted ? 0 : 2_000_000) + (bare === spelling ? 1_000_000 : 0) + Math.min(count, 999_999);
		if (rank > bestRank) {
			bestRank = rank;
			best = spelling;
		}
	}
	return withoutTitle(bareName(best), node);
}

/** The node whose name an entity is shown under. */
export function shownNode(nodes: readonly NameNode[]): NameNode {
	if (nodes.length === 1) return nodes[0] as NameNode;
	const surest = Math.max(...nodes.map((node) => node.highest));
	let best = nodes[0] as NameNode;
	let bestLength = -1;
	for (const node of nodes) {
		const isAttested = node.count > 0 && node.highest >= attested * surest;
		const length = isAttested ? tellingLength(node) : 0;
		const isShorter = length === bestLength && bestSpelling(node).length < bestSpelling(best).length;
		if (length > bestLength || isShorter) {
			best = node;
			bestLength = length;
		}
	}
	return best;
}

/** Letters of the words that tell something; abbreviated legal forms do not. */
function tellingLength(node: NameNode): number {
	const words = partsOfKey(node.key).tokens.filter((token, index) => index === 0 || !isShortLegalForm(token));
	const length = words.join(" ").length;
	return length > bloated ? 1 : length;
}

function withoutTitle(name: string, node: NameNode): string {
	if (node.entityClass !== "person") return name;
	const words = name.split(/\s+/u);
	const extra = namePartsOf(name, "thing").tokens.length - partsOfKey(node.key).tokens.length;
	return extra > 0 && extra < words.length ? words.slice(extra).join(" ") : name;
}
