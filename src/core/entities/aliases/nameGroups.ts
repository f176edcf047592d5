// Which nodes are one entity so far, with why each joined. Refuses merges that the catalogue rules out.
import type { AliasReason } from "../../model/entity.ts";

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
	reasonOf(node: number): AliasReason;
}

/**
 * @param keys key of each node
 * @param apart pairs of keys that are never one entity, in both directions
 */
export function nameGroups(keys: readonly string[], apart: ReadonlyMap<string, ReadonlySet<string>>): NameGroups {
	const parents = Int32Array.from(keys, (_, index) => index);
	const members = new Map<number, number[]>();
	const owners = new Map<number, number>();
	const reasons = new Map<number, AliasReason>();

	function find(node: number): number {
		let root = node;
		while (parents[root] !== root) root = parents[root] as number;
		for (let step = node; step !== root; ) {
			const next = parents[step] as number;
			parents[step] = root;
			step = next;
		}
		return root;
	}
	const membersOf = (node: number): readonly number[] => members.get(find(node)) ?? [find(node)];
	function mayJoin(node: number, other: number): boolean {
		const a = find(node);
		const b = find(other);
		if (a === b) return false;
		const ownerA = owners.get(a);
		const ownerB = owners.get(b);
		if (ownerA !== undefined && ownerB !== undefined && ownerA !== ownerB) return false;
		return apart.size === 0 || !areApart(membersOf(a), membersOf(b));
	}
	function areApart(a: readonly number[], b: readonly number[]): boolean {
		const keysOfB = new Set(b.map((node) => keys[node] as string));
		return a.some((node) => {
			for (const key of apart.get(keys[node] as string) ?? []) if (keysOfB.has(key)) return true;
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
			const joined = [...membersOf(into), ...membersOf(from)];
			const owner = owners.get(into) ?? owners.get(from);
			parents[from] = into;
			members.delete(from);
			members.set(into, joined);
			if (owner !== undefined) owners.set(into, owner);
			if (!reasons.has(node)) reasons.set(node, reason);
			return true;
		},
		claim(node, owner) {
			owners.set(find(node), owner);
		},
		ownerOf: (node) => owners.get(find(node)),
		reasonOf: (node) => reasons.get(node) ?? { kind: "name" },
	};
}
