// One name over all documents that have it.
import { leanMap } from "../../base/leanMap.ts";
import { type EntityKind, entityKinds } from "../../model/entity.ts";
import type { DocumentName, DocumentNames } from "./documentNames.ts";
import { legalReason } from "./legalReason.ts";
import { loneNode, type NameNode } from "./nameNode.ts";
import type { Occurrences } from "./nameTable.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Further documents add to certainty, but much less than independent witnesses would: they repeat one another. */
const independence = 0.3;

/** Sums over the occurrences of node `id`, which is the term's. */
export function gatherNode(
	term: number,
	vocabulary: Vocabulary,
	all: readonly DocumentNames[],
	where: Occurrences,
	id: number,
): NameNode {
	const documents = Array.from(where.documents.subarray(where.starts[id], where.starts[id + 1]));
	const names = Array.from(
		where.names.subarray(where.starts[id], where.starts[id + 1]),
		(name, at) => all[documents[at] as number]?.names.at(name) as DocumentName,
	);
	const [first] = names as [DocumentName];
	const [key, entityClass] = [vocabulary.keyOf(term), vocabulary.entityClassOf(term)];
	const spelling = first.spellings[0] as string;
	const linked = where.linked[id] as number;
	const reason = vocabulary.hasLegalForm(term) ? legalReason(key, entityClass, spelling) : undefined;
	if (names.length === 1 && first.spellings.length === 1) {
		const { kind, certainty, count } = first;
		const document = documents[0] as number;
		return loneNode({
			term,
			key,
			entityClass,
			count,
			linked,
			legalReason: reason,
			kind,
			certainty,
			document,
			spelling,
		});
	}
	const { votes, spellings, count, highest, doubt } = summed(names);
	return {
		term,
		key,
		entityClass,
		votes,
		documents,
		spellings,
		count,
		highest,
		doubt,
		linked,
		legalReason: reason,
		isAbsorbed: false,
		isOnlyConfirmed: false,
	};
}

function summed(names: readonly DocumentName[]) {
	const votes = new Map<EntityKind, number>();
	const spellings = new Map<string, number>();
	let count = 0;
	let highest = 0;
	let doubt = 1;
	for (const name of names) {
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
	return { votes: leanMap(inOrder(votes)), spellings: leanMap(spellings), count, highest, doubt };
}

/** Kinds with any weight, in the order of all kinds: the first of equals wins, whatever the documents' order. */
function inOrder(votes: ReadonlyMap<EntityKind, number>): ReadonlyMap<EntityKind, number> {
	if (votes.size < 2) return votes;
	return new Map(entityKinds.flatMap((kind) => (votes.has(kind) ? [[kind, votes.get(kind) as number] as const] : [])));
}
