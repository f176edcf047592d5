// The one long name in a whole collection that a short one may stand for, and whether that is sure enough to merge.
import type { AliasReason, EntityKind } from "../../model/entity.ts";
import { acronymLetters, initialsOf } from "./acronyms.ts";
import { droppedWords, isIndustryRest, mayBeShortForm } from "./documentLinks.ts";
import { isHouse, isTellingIndustryWord } from "./industryWords.ts";
import { bareName } from "./nameParts.ts";
import type { NameNode } from "./nameTable.ts";
import { groupsOf, isLive, type Resolving } from "./resolving.ts";
import { sharedContext } from "./sharedContext.ts";

export interface CollectionOwner {
	/** A node of the owner. */
	readonly owner: number;
	readonly reason: AliasReason;
	/** Whether the merge may be made; otherwise it is only suggested. */
	readonly isSure: boolean;
}

export interface CollectionIndex {
	readonly byInitials: ReadonlyMap<string, readonly number[]>;
	readonly byHead: ReadonlyMap<string, readonly number[]>;
	readonly surnames: ReadonlySet<string>;
}

/** Other names that documents of both must share before a weak sign is believed. */
const enoughContext = 2;

export function indexCollection(state: Resolving): CollectionIndex {
	const byInitials = new Map<string, number[]>();
	const byHead = new Map<string, number[]>();
	const surnames = new Set<string>();
	state.table.nodes.forEach((node, id) => {
		const { tokens, legal } = node.parts;
		if (tokens.length < 2 || !isLive(state, id)) return;
		if (node.entityClass === "person") surnames.add(tokens[tokens.length - 1] as string);
		if (node.entityClass !== "organisation" && node.entityClass !== "place") return;
		for (const letters of initialsOf(tokens, legal.baseLength)) push(byInitials, letters, id);
		if (node.entityClass === "organisation" && legal.baseLength > 1) push(byHead, tokens[0] as string, id);
	});
	return { byInitials, byHead, surnames };
}

export function collectionOwner(state: Resolving, index: CollectionIndex, id: number): CollectionOwner | undefined {
	const node = state.table.nodes[id] as NameNode;
	if (node.parts.tokens.length !== 1) return undefined;
	// What a well-known acronym stands for is known; its bearer may still be named with its trade ("MUFG Bank").
	const byInitials = state.fixed.has(id) ? undefined : initialsOwner(state, index, id, node);
	return byInitials ?? headOwner(state, index, id, node);
}

function initialsOwner(
	state: Resolving,
	index: CollectionIndex,
	id: number,
	node: NameNode,
): CollectionOwner | undefined {
	const letters = acronymLetters(bareName(mainSpelling(node)));
	if (letters === undefined || letters.length < 3) return undefined;
	const longs = (index.byInitials.get(letters) ?? []).filter(
		(long) => state.table.nodes[long]?.entityClass === node.entityClass,
	);
	const owner = onlyGroup(state, longs, id);
	if (owner === undefined) return undefined;
	const isLong = letters.length >= 4;
	const agrees = !kindsConflict(node, state.table.nodes[owner] as NameNode);
	const isSure = agrees && (isLong || sharedContext(state, id, owner) >= enoughContext);
	return { owner, reason: { kind: "initials" }, isSure };
}

function headOwner(state: Resolving, index: CollectionIndex, id: number, node: NameNode): CollectionOwner | undefined {
	const [token] = node.parts.tokens;
	if (node.entityClass !== "organisation" || token === undefined || !mayBeShortForm(token)) return undefined;
	if (index.surnames.has(token)) return undefined;
	const longs = index.byHead.get(token) ?? [];
	const owner = onlyGroup(state, longs, id);
	if (owner === undefined) return undefined;
	const fitting = longs.map((long) => state.table.nodes[long] as NameNode).find((long) => isIndustryRest(long.parts));
	if (fitting === undefined) return undefined;
	const rest = fitting.parts.tokens.slice(1, fitting.parts.legal.baseLength);
	const isTelling = rest.every(isTellingIndustryWord) && !isHouse(token) && !kindsConflict(node, fitting);
	const isSure = isTelling && sharedContext(state, id, owner) >= enoughContext;
	return { owner, reason: { kind: "short-form", dropped: droppedWords(mainSpelling(fitting), 1) }, isSure };
}

/** A node of the one group that the long names make; undefined when there are more, or the name is in it already. */
function onlyGroup(state: Resolving, longs: readonly number[], id: number): number | undefined {
	const [only, ...more] = groupsOf(state, longs);
	if (only === undefined || more.length > 0 || !state.groups.mayJoin(id, only)) return undefined;
	return longs.find((long) => isLive(state, long));
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

function push(index: Map<string, number[]>, key: string, value: number): void {
	const list = index.get(key);
	if (list === undefined) index.set(key, [value]);
	else list.push(value);
}
