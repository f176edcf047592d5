// Which nodes are one entity so far, with why each joined. Refuses merges that the catalogue rules out.
import type { AliasReason } from "../../model/entity.ts";
import { ownName } from "./aliasReasons.ts";

export interface NameGroups {
	/** The group of a node, named by one of its nodes. */
	find(node: number): number;
	/** Makes two groups one; `node` joins for `reason`. False when that is ruled out. */
	join(node: number, other: number, reason: AliasReason): boolean;
	/** Whether a join would be allowed and change something. */
	mayJoin(node: number, other: number): boolean;
	/** Gives a group to a catalogue entity. */
	claim(node: number, owner: number): void;
	/** Index of the catalogue entity a node's group belongs to. */
	ownerOf(node: number): number | undefined;
	membersOf(node: number): readonly number[];
	/** The same object as long as the reason is the same. */
	reasonOf(node: number): AliasReason;
	/** The member of the group after this one, from the root on; -1 after the last. */
	nextOf(node: number): number;
}

/**
 * @param count number of nodes
 * @param keyOf key of a node
 * @param apart pairs of keys that are never one entity, in both directions
 */
export function nameGroups(
	count: number,
	keyOf: (node: number) => string,
	apart: ReadonlyMap<string, ReadonlySet<string>>,
): NameGroups {
	const parents = new Int32Array(count).map((_, node) => node);
	/** The members of a group as a list: each one's next, and the last one of the root's. */
	const next = new Int32Array(count).fill(-1);
	const last = parents.slice();
	const owners = new Int32Array(count).fill(-1);
	const reasons: (AliasReason | undefined)[] = [];
	// Grown, since one that is made as long as this and set in any order is slow.
	for (let node = 0; node < count; node++) reasons.push(undefined);

	function find(node: number): number {
		let root = node;
		while (parents[root] !== root) root = parents[root] as number;
		for (let step = node; step !== root; ) {
			const up = parents[step] as number;
			parents[step] = root;
			step = up;
		}
		return root;
	}
	function membersOf(node: number): readonly number[] {
		const members: number[] = [];
		for (let member = find(node); member >= 0; member = next[member] as number) members.push(member);
		return members;
	}
	function mayJoin(node: number, other: number): boolean {
		const a = find(node);
		const b = find(other);
		if (a === b) return false;
		const ownerA = owners[a] as number;
		const ownerB = owners[b] as number;
		if (ownerA >= 0 && ownerB >= 0 && ownerA !== ownerB) return false;
		return apart.size === 0 || !areApart(membersOf(a), membersOf(b));
	}
	function areApart(a: readonly number[], b: readonly number[]): boolean {
		const keysOfB = new Set(b.map(keyOf));
		return a.some((node) => {
			for (const key of apart.get(keyOf(node)) ?? []) if (keysOfB.has(key)) return true;
			return false;
		});
	}
	return {
		find,
		mayJoin,
		membersOf,
		join(node, other, reason) {
			if (!mayJoin(node, other)) return find(node) === find(other);
			const from = find(node);
			const into = find(other);
			parents[from] = into;
			next[last[into] as number] = from;
			last[into] = last[from] as number;
			if (owners[into] === -1) owners[into] = owners[from] as number;
			reasons[node] ??= reason;
			return true;
		},
		claim(node, owner) {
			owners[find(node)] = owner;
		},
		ownerOf(node) {
			const owner = owners[find(node)] as number;
			return owner < 0 ? undefined : owner;
		},
		reasonOf: (node) => reasons[node] ?? ownName,
		nextOf: (node) => next[node] as number,
	};
}
