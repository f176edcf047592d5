// The one long name in a whole collection that a short one may stand for, and whether that is sure enough to merge.
import type { AliasReason, EntityKind } from "../../model/entity.ts";
import { acronymLetters } from "./acronyms.ts";
import { droppedWords, isIndustryRest, mayBeShortForm } from "./documentLinks.ts";
import { isHouse, isTellingIndustryWord } from "./industryWords.ts";
import type { NameNode } from "./nameNode.ts";
import { bareName, isOfSeveralWords, partsOfKey } from "./nameParts.ts";
import { groupsOf, liveNodes, type Resolving } from "./resolving.ts";
import { sharedContext } from "./sharedContext.ts";

export interface CollectionOwner {
	/** A node of the owner. */
	readonly owner: number;
	readonly reason: AliasReason;
	/** Whether the merge may be made; otherwise it is only suggested. */
	readonly isSure: boolean;
}

/** Other names that documents of both must share before a weak sign is believed. */
const enoughContext = 2;

/** What recognition is less sure of may be of another class than it says. */
const doubtful = 0.4;

export function collectionOwner(state: Resolving, id: number): CollectionOwner | undefined {
	const node = state.table.nodes[id] as NameNode;
	if (isOfSeveralWords(node.key)) return undefined;
	// What a well-known acronym stands for is known; its bearer may still be named with its trade ("MUFG Bank").
	const byInitials = state.fixed.has(id) ? undefined : initialsOwner(state, id, node);
	return byInitials ?? headOwner(state, id, node);
}

function initialsOwner(state: Resolving, id: number, node: NameNode): CollectionOwner | undefined {
	const letters = acronymLetters(bareName(mainSpelling(node)));
	if (letters === undefined || letters.length < 3) return undefined;
	const longs = liveNodes(state, state.table.vocabulary.withInitials(letters)).filter(
		(long) => state.table.nodes[long]?.entityClass === node.entityClass,
	);
	const owner = onlyGroup(state, longs, id);
	if (owner === undefined) return undefined;
	const isLong = letters.length >= 4;
	const agrees = !kindsConflict(node, state.table.nodes[owner] as NameNode);
	const isSure = agrees && (isLong || sharedContext(state, id, owner) >= enoughContext);
	return { owner, reason: { kind: "initials" }, isSure };
}

function headOwner(state: Resolving, id: number, node: NameNode): CollectionOwner | undefined {
	const [token] = partsOfKey(node.key).tokens;
	const mayBeFirm = node.entityClass === "organisation" || node.highest < doubtful;
	if (!mayBeFirm || token === undefined || !mayBeShortForm(token)) return undefined;
	const { vocabulary } = state.table;
	if (liveNodes(state, vocabulary.withSurname(token)).length > 0) return undefined;
	const longs = liveNodes(state, vocabulary.withHead(token));
	const owner = onlyGroup(state, longs, id);
	if (owner === undefined) return undefined;
	const longNodes = longs.map((long) => state.table.nodes[long] as NameNode);
	const fitting = longNodes.find(({ key }) => isIndustryRest(partsOfKey(key)));
	if (fitting === undefined) return undefined;
	const { tokens, legal } = partsOfKey(fitting.key);
	const rest = tokens.slice(1, legal.baseLength);
	const isTelling = rest.every(isTellingIndustryWord) && !isHouse(token) && !kindsConflict(node, fitting);
	const isSure = isTelling && sharedContext(state, id, owner) >= enoughContext;
	return { owner, reason: { kind: "short-form", dropped: droppedWords(mainSpelling(fitting), 1) }, isSure };
}

/** A node of the one group that the long names make; undefined when there are more, or the name is in it already. */
function onlyGroup(state: Resolving, longs: readonly number[], id: number): number | undefined {
	const [only, ...more] = groupsOf(state, longs);
	if (only === undefined || more.length > 0 || !state.groups.mayJoin(id, only)) return undefined;
	return longs[0];
}

/** Whether recognition surely calls one a company and the other something else. */
function kindsConflict(a: NameNode, b: NameNode): boolean {
	return mainKind(a) !== mainKind(b) && a.highest >= 0.6 && b.highest >= 0.6;
}

export function mainKind(node: NameNode): EntityKind {
	let best: EntityKind = "other";
	let most = -1;
	for (const [kind, weight] of node.votes) {
		if (weight > most) {
			best = kind;
			most = weight;
		}
	}
	return best;
}

/** The spelling with most mentions; the first one seen among equals. */
export function mainSpelling(node: NameNode): string {
	let best = "";
	let most = -1;
	for (const [spelling, count] of node.spellings) {
		if (count > most) {
			best = spelling;
			most = count;
		}
	}
	return best;
}
