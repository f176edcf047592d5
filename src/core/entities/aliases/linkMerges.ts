// Steps 2 to 4: short names that documents explain, and those that only one long name of the collection explains.
import type { Steps } from "../../base/steps.ts";
import type { AliasReason } from "../../model/entity.ts";
import { collectionOwner } from "./collectionOwner.ts";
import type { NameNode } from "./nameNode.ts";
import { partsOfKey } from "./nameParts.ts";
import { groupsOf, isLive, type Resolving } from "./resolving.ts";

/** What one document says about a short name. */
interface Claim {
	readonly document: number;
	readonly longs: readonly number[];
	readonly reason: AliasReason;
}

/** The same, once it is known which entity the long names are. */
interface Settled {
	readonly document: number;
	readonly owner: number;
	readonly reason: AliasReason;
}

const namesAtOnce = 1000;

export function* mergeShortNames(state: Resolving): Steps<void> {
	const claims = collectClaims(state);
	const isDefined = (list: readonly Claim[]) => list.some((claim) => claim.reason.kind === "defined");
	const inOrder = [...claims].sort((a, b) => Number(isDefined(b[1])) - Number(isDefined(a[1])) || a[0] - b[0]);
	let seen = 0;
	for (const [short, list] of inOrder) {
		if (++seen % namesAtOnce === 0) yield;
		if (isLive(state, short)) settle(state, short, list);
	}
	// Names that only the catalogue has are settled.
	for (let id = 0; id < state.table.mentioned; id++) {
		if (id % namesAtOnce === namesAtOnce - 1) yield;
		if (claims.has(id) || !isLive(state, id) || state.groups.ownerOf(id) !== undefined) continue;
		// A well-known acronym beside its full name needs nothing more.
		if (!state.fixed.has(id) || state.groups.membersOf(id).length === 1) mergeAcrossCollection(state, id);
	}
}

function collectClaims(state: Resolving): ReadonlyMap<number, readonly Claim[]> {
	const claims = new Map<number, Claim[]>();
	state.table.documents.forEach(({ links }, document) => {
		const nodes = state.table.nodeOf[document] as Int32Array;
		for (const { short, longs, reason } of links) {
			const claim = { document, longs: longs.map((long) => nodes[long] as number), reason };
			const list = claims.get(nodes[short] as number);
			if (list === undefined) claims.set(nodes[short] as number, [claim]);
			else list.push(claim);
		}
	});
	return claims;
}

function settle(state: Resolving, short: number, claims: readonly Claim[]): void {
	if (state.groups.ownerOf(short) !== undefined) {
		bringLongNames(state, short, claims);
		return;
	}
	const settled = claims.flatMap((claim) => settleIn(state, short, claim));
	const [first] = settled;
	if (first === undefined) return;
	const owners = new Set(settled.map((item) => item.owner));
	const isFixed = state.fixed.has(short) && !isOtherSpelling(state, short, settled);
	if (owners.size === 1 && !isFixed && joinOnlyOwner(state, short, first, settled)) return;
	for (const { document, owner, reason } of settled) scope(state, document, short, owner, reason);
	const isExplained = unexplainedDocuments(state, short, settled) === 0;
	if (owners.size > 1 && !isFixed && (isExplained || first.reason.kind !== "short-form")) {
		// Elsewhere the name may mean either: all are listed, none is guessed.
		state.shared.set(short, [...owners]);
	}
}

/**
 * Whether the documents agree on a long name for a well-known acronym of three letters or more, and the table has
 * another one ("Organisation", "Federation of" for "Fédération").
 */
function isOtherSpelling(state: Resolving, short: number, settled: readonly Settled[]): boolean {
	const letters = (state.table.nodes[short] as NameNode).key.replace(/\W/g, "");
	return letters.length > 2 && settled.every((item) => item.reason.kind === "defined" && !state.fixed.has(item.owner));
}

/** Where the catalogue owns a short name, a definition of it brings the long one. */
function bringLongNames(state: Resolving, short: number, claims: readonly Claim[]): void {
	for (const { longs, reason } of claims) {
		if (reason.kind !== "defined") continue;
		for (const long of longs) if (isLive(state, long)) state.groups.join(long, short, reason);
	}
}

/** Merges a short name everywhere when nothing speaks against it; otherwise suggests to, and says false. */
function joinOnlyOwner(state: Resolving, short: number, first: Settled, settled: readonly Settled[]): boolean {
	const definition = settled.find((item) => item.reason.kind === "defined")?.reason;
	const reason = definition ?? first.reason;
	const isSure =
		definition !== undefined ||
		(!isFirmOfItsOwn(state, short, reason) &&
			(unexplainedDocuments(state, short, settled) === 0 || isSureAcross(state, short, reason)));
	if (isSure && state.groups.join(short, first.owner, reason)) return true;
	state.suggestions.push({ short, long: first.owner, reason });
	return false;
}

/** Whether the name stands for a firm with a legal form already: "Coralline Corp" is not "Coralline Bancorp". */
function isFirmOfItsOwn(state: Resolving, short: number, reason: AliasReason): boolean {
	if (reason.kind !== "short-form") return false;
	return state.groups.membersOf(short).some((id) => {
		const node = state.table.nodes[id];
		if (node === undefined) return false;
		const { tokens, legal } = partsOfKey(node.key);
		return legal.baseLength < tokens.length;
	});
}

function isSureAcross(state: Resolving, short: number, reason: AliasReason): boolean {
	const found = collectionOwner(state, short);
	return found?.isSure === true && found.reason.kind === reason.kind;
}

/** Number of documents with the name in which no longer name explains it. */
function unexplainedDocuments(state: Resolving, short: number, settled: readonly Settled[]): number {
	const node = state.table.nodes[short] as NameNode;
	return node.documents.length - new Set(settled.map((item) => item.document)).size;
}

/** The one entity that a document's long names are; none when they are several, or the catalogue forbids it. */
function settleIn(state: Resolving, short: number, claim: Claim): readonly Settled[] {
	const [owner, ...more] = groupsOf(state, claim.longs);
	if (owner === undefined || more.length > 0 || !state.groups.mayJoin(short, owner)) return [];
	return [{ document: claim.document, owner, reason: claim.reason }];
}

function scope(state: Resolving, document: number, short: number, target: number, reason: AliasReason): void {
	const names = state.scoped.get(document) ?? new Map<number, { target: number; reason: AliasReason }>();
	names.set(short, { target, reason });
	state.scoped.set(document, names);
}

function mergeAcrossCollection(state: Resolving, id: number): void {
	const found = collectionOwner(state, id);
	if (found === undefined) return;
	if (found.isSure) state.groups.join(id, found.owner, found.reason);
	else state.suggestions.push({ short: id, long: found.owner, reason: found.reason });
}
