// Step 1: names that differ only in their legal form.
import type { Steps } from "../../base/steps.ts";
import type { AliasReason } from "../../model/entity.ts";
import { isGenericWord } from "./industryWords.ts";
import { isLegalForm } from "./legalForms.ts";
import type { NameNode } from "./nameNode.ts";
import { partsOfKey } from "./nameParts.ts";
import { isWellKnownPlace } from "./placeNames.ts";
import { haveCommon, liveNodes, type Resolving } from "./resolving.ts";

/** More forms of one name than this are left apart: a register of firms, not news. */
const mostForms = 12;
const noSuffix: AliasReason = { kind: "legal-suffix", suffix: "" };

const namesAtOnce = 2000;

/** Merges names that differ in legal forms, where documents have one of them at least. */
export function* mergeLegalForms(state: Resolving): Steps<void> {
	const { nodes, mentioned, vocabulary } = state.table;
	for (let id = 0; id < mentioned; id++) {
		if (id % namesAtOnce === namesAtOnce - 1) yield;
		const node = nodes[id] as NameNode;
		if (vocabulary.isOnlyForm(node.term)) continue;
		const ids = liveNodes(state, vocabulary.sameBase(node.term));
		// Once for each base: at its first form.
		if (ids[0] === id && ids.length > 1) mergeForms(state, partsOfKey(node.key).baseKey, ids);
	}
}

function mergeForms(state: Resolving, base: string, ids: readonly number[]): void {
	if (ids.every((id) => state.groups.find(id) === state.groups.find(ids[0] as number))) return;
	if (ids.length > mostForms || !mayStandAlone(base)) return;
	const hasConflict = ids.some((a, index) =>
		ids.slice(index + 1).some((b) => conflicts(nodeOf(state, a), nodeOf(state, b))),
	);
	const bare = ids.find((id) => nodeOf(state, id).key === base);
	if (hasConflict) joinTwins(state, ids, bare);
	else joinForms(state, ids, bare ?? (ids[0] as number));
}

function joinForms(state: Resolving, ids: readonly number[], into: number): void {
	for (const id of ids) {
		if (id === into) continue;
		const reason = reasonOf(state, id);
		if (!isPaperAndFirm(nodeOf(state, into), nodeOf(state, id))) state.groups.join(id, into, reason);
		else state.suggestions.push({ short: into, long: id, reason });
	}
}

/** Of forms that are not all one firm, only those written with the very same legal form are. */
function joinTwins(state: Resolving, ids: readonly number[], bare: number | undefined): void {
	for (const id of ids) {
		if (id === bare) continue;
		const twin = ids.find((other) => other < id && isSameForm(nodeOf(state, other), nodeOf(state, id)));
		if (twin !== undefined) state.groups.join(id, twin, reasonOf(state, id));
		else if (bare !== undefined) state.suggestions.push({ short: bare, long: id, reason: reasonOf(state, id) });
	}
}

function reasonOf(state: Resolving, id: number): AliasReason {
	return nodeOf(state, id).legalReason ?? noSuffix;
}

function nodeOf(state: Resolving, id: number): NameNode {
	return state.table.nodes[id] as NameNode;
}

/** Without its legal form a firm called after a place is the place, "Bank Holdings" any bank, and "Co Inc" nothing. */
function mayStandAlone(base: string): boolean {
	return base.length > 1 && !isWellKnownPlace(base) && !isGenericWord(base) && !isLegalForm(base);
}

/** Two full forms in one document, where neither is the other one shortened: a group and its firm, or two of its firms. */
function conflicts(a: NameNode, b: NameNode): boolean {
	const [partsA, partsB] = [partsOfKey(a.key), partsOfKey(b.key)];
	if (partsA.baseKey === a.key || partsB.baseKey === b.key) return false;
	const [short, long] = partsA.legal.legal.length <= partsB.legal.legal.length ? [partsA, partsB] : [partsB, partsA];
	const isShortened = short.legal.legal.every((form) => long.legal.legal.includes(form));
	if (short.legal.isHolding === long.legal.isHolding && isShortened) return false;
	return haveCommon(a.documents, b.documents);
}

function isSameForm(a: NameNode, b: NameNode): boolean {
	const [partsA, partsB] = [partsOfKey(a.key), partsOfKey(b.key)];
	const isSame = partsA.legal.legal.join() === partsB.legal.legal.join();
	return (
		isSame && partsA.legal.isHolding === partsB.legal.isHolding && a.key !== partsA.baseKey && b.key !== partsB.baseKey
	);
}

/** A paper of one word and a firm in another document: "Guardian" says too little to be sure. */
function isPaperAndFirm(a: NameNode, b: NameNode): boolean {
	if (Math.min(partsOfKey(a.key).legal.baseLength, partsOfKey(b.key).legal.baseLength) > 1) return false;
	return isPaper(a) !== isPaper(b) && !haveCommon(a.documents, b.documents);
}

function isPaper(node: NameNode): boolean {
	return node.votes.size > 0 && [...node.votes.keys()].every((kind) => kind === "publication");
}
