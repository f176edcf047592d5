// One name over all documents that have it.
import { leanMap } from "../../base/leanMap.ts";
import { type EntityKind, entityKinds } from "../../model/entity.ts";
import type { DocumentName, DocumentNames } from "./documentNames.ts";
import { legalReason } from "./legalReason.ts";
import type { NameNode, Occurrences } from "./nameTable.ts";
import type { Term } from "./vocabulary.ts";

/** Further documents add to certainty, but much less than independent witnesses would: they repeat one another. */
const independence = 0.3;

/** Sums over the occurrences of node `id`, which is the term's. */
export function gatherNode(term: Term, all: readonly DocumentNames[], where: Occurrences, id: number): NameNode {
	const [from, to] = [where.starts[id] as number, where.starts[id + 1] as number];
	// There are very many nodes, nearly all in one document: a list that grows would take room for sixteen more.
	const documents = Array.from(where.documents.subarray(from, to));
	const votes = new Map<EntityKind, number>();
	const spellings = new Map<string, number>();
	let count = 0;
	let highest = 0;
	let doubt = 1;
	for (let at = from; at < to; at++) {
		const document = where.documents[at] as number;
		const name = all[document]?.names[where.names[at] as number] as DocumentName;
		votes.set(name.kind, (votes.get(name.kind) ?? 0) + name.certainty);
		count += name.count;
		doubt *= 1 - independence * Math.min(highest, name.certainty);
		highest = Math.max(highest, name.certainty);
		name.spellings.forEach((spelling, index) => {
			// The main spelling stands for the mentions; the others only for having occurred.
			const mentions = index === 0 ? Math.max(1, name.count) : 1;
			spellings.set(spelling, (spellings.get(spelling) ?? 0) + mentions);
		});
	}
	return {
		term: term.number,
		key: term.key,
		entityClass: term.entityClass,
		parts: term.parts,
		votes: leanMap(inOrder(votes)),
		documents,
		spellings: leanMap(spellings),
		count,
		highest,
		doubt,
		linked: where.linked[id] as number,
		legalReason: legalReason(term.parts, term.entityClass, firstOf(spellings)),
		isOnlyConfirmed: false,
	};
}

/** Kinds with any weight, in the order of all kinds: the first of equals wins, whatever the documents' order. */
function inOrder(votes: ReadonlyMap<EntityKind, number>): ReadonlyMap<EntityKind, number> {
	if (votes.size < 2) return votes;
	return new Map(entityKinds.flatMap((kind) => (votes.has(kind) ? [[kind, votes.get(kind) as number] as const] : [])));
}

function firstOf(spellings: ReadonlyMap<string, number>): string {
	for (const spelling of spellings.keys()) return spelling;
	return "";
}
