// Learns how often a name is right at a given margin, from names found in texts that were kept out of training.
import type { CertaintyStep } from "../../src/core/entities/recognition/tagger/weights.ts";

export interface Judged {
	readonly margin: number;
	readonly right: boolean;
}

interface Pool {
	margin: number;
	right: number;
	count: number;
}

/** Names in one step of the table; fewer say too little. */
const stepSize = 150;

/**
 * A rising table from margin to share of right names (pool adjacent violators over bins of equal size). One right and
 * one wrong name are added to each bin, so that no certainty is 0 or 1.
 */
export function calibrate(judged: readonly Judged[]): CertaintyStep[] {
	const sorted = [...judged].sort((a, b) => a.margin - b.margin);
	const pools: Pool[] = [];
	for (let at = 0; at < sorted.length; at += stepSize) {
		const bin = sorted.slice(at, at + stepSize);
		const right = bin.filter((name) => name.right).length;
		const margin = bin.reduce((sum, name) => sum + name.margin, 0);
		pools.push({ margin: margin / bin.length, right: right + 1, count: bin.length + 2 });
		merge(pools);
	}
	return pools.map((pool) => ({ margin: Math.round(pool.margin), certainty: pool.right / pool.count }));
}

/** Joins the last bins while they fall instead of rising. */
function merge(pools: Pool[]): void {
	while (pools.length > 1) {
		const last = pools.at(-1) as Pool;
		const before = pools.at(-2) as Pool;
		if (before.right / before.count < last.right / last.count && before.margin < last.margin) return;
		pools.pop();
		const count = before.count + last.count;
		before.margin = (before.margin * before.count + last.margin * last.count) / count;
		before.right += last.right;
		before.count = count;
	}
}

/** Lines of a reliability table: of the names said to be right with this certainty, how many are. */
export function reliabilityTable(judged: readonly { readonly certainty: number; readonly right: boolean }[]): string[] {
	const lines: string[] = [];
	for (let tenth = 0; tenth < 10; tenth++) {
		const bin = judged.filter((name) => Math.min(9, Math.floor(name.certainty * 10)) === tenth);
		if (bin.length === 0) continue;
		const said = bin.reduce((sum, name) => sum + name.certainty, 0) / bin.length;
		const right = bin.filter((name) => name.right).length / bin.length;
		const count = String(bin.length).padStart(6);
		lines.push(`  said ${(100 * said).toFixed(0)} %  right ${(100 * right).toFixed(0)} %  of ${count} names`);
	}
	return lines;
}
