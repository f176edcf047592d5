// Finds the best sequence of labels for one window (Viterbi), and how much better it is than the alternatives.
import { beginLabel, insideLabel, kindCount, labelCount } from "./labels.ts";

/**
 * Scores of label pairs, by "state": 0 outside, 1 + k in a name of kind k. `start[from * states + to]` is for a step
 * that ends whatever was before and begins `to`; `stay[k]` for going on within a name of kind k.
 */
export interface Transitions {
	readonly start: ArrayLike<number>;
	readonly stay: ArrayLike<number>;
}

export const stateCount: number = 1 + kindCount;

/** Working memory for windows up to a length. */
export interface Lattice {
	/** `[position * labelCount + label]`: filled by the caller. */
	readonly emissions: Float64Array;
	/** Best score of a path that ends in, or begins with, this label here. */
	readonly forward: Float64Array;
	readonly backward: Float64Array;
	readonly from: Uint8Array;
	/** The result. */
	readonly labels: Uint8Array;
	/** By how much the scores of two steps can differ at most; more is allowed, but takes more time. */
	readonly spread: number;
	/** Scratch: for each state, its better label at the position before, and that label's score. */
	readonly best: StateBest;
}

interface StateBest {
	readonly label: Uint8Array;
	readonly score: Float64Array;
	/** States that may win against the others: the first `contest` calls for. */
	readonly rivals: Uint8Array;
}

export function createLattice(length: number, spread: number = Number.POSITIVE_INFINITY): Lattice {
	return {
		emissions: new Float64Array(length * labelCount),
		forward: new Float64Array(length * labelCount),
		backward: new Float64Array(length * labelCount),
		from: new Uint8Array(length * labelCount),
		labels: new Uint8Array(length),
		spread,
		best: {
			label: new Uint8Array(stateCount),
			score: new Float64Array(stateCount),
			rivals: new Uint8Array(stateCount),
		},
	};
}

/** By how much the scores of two steps can differ at most. */
export function spreadOf({ start }: Transitions): number {
	const scores = Array.from(start);
	return Math.max(...scores) - Math.min(...scores);
}

function bestOfStates(forward: Float64Array, base: number, best: StateBest): void {
	best.label[0] = 0;
	best.score[0] = forward[base] as number;
	for (let kind = 0; kind < kindCount; kind++) {
		const begin = beginLabel(kind);
		const beginScore = forward[base + begin] as number;
		const insideScore = forward[base + begin + 1] as number;
		best.label[kind + 1] = insideScore > beginScore ? begin + 1 : begin;
		best.score[kind + 1] = Math.max(insideScore, beginScore);
	}
}

const never = Number.NEGATIVE_INFINITY;

/** Puts those states first in `rivals`, in order, that no step can help beyond the leader; returns how many are left. */
function findRivals({ score, rivals }: StateBest, spread: number): number {
	let top = never;
	for (let state = 0; state < stateCount; state++) top = Math.max(top, score[state] as number);
	let count = 0;
	for (let state = 0; state < stateCount; state++) {
		if ((score[state] as number) + spread >= top) rivals[count++] = state;
	}
	return count;
}

/**
 * Fills `labels` and `forward` for the first `length` positions; returns the score of the best path. With `isClosed`
 * something follows that surely is outside all names.
 */
export function decode(lattice: Lattice, length: number, transitions: Transitions, isClosed = false): number {
	const { emissions, forward, from, best } = lattice;
	const { start, stay } = transitions;
	const { score: bestScore, label: bestLabel, rivals } = best;
	for (let label = 0; label < labelCount; label++) forward[label] = never;
	for (let state = 0; state < stateCount; state++) {
		const label = state === 0 ? 0 : beginLabel(state - 1);
		forward[label] = (emissions[label] as number) + (start[state] as number);
	}
	for (let at = 1; at < length; at++) {
		const base = at * labelCount;
		bestOfStates(forward, base - labelCount, best);
		const count = findRivals(best, lattice.spread);
		for (let to = 0; to < stateCount; to++) {
			let top = never;
			let topState = 0;
			for (let rival = 0; rival < count; rival++) {
				const state = rivals[rival] as number;
				const score = (bestScore[state] as number) + (start[state * stateCount + to] as number);
				if (score > top) {
					top = score;
					topState = state;
				}
			}
			const label = to === 0 ? 0 : beginLabel(to - 1);
			forward[base + label] = top + (emissions[base + label] as number);
			from[base + label] = bestLabel[topState] as number;
		}
		for (let kind = 0; kind < kindCount; kind++) {
			const inside = insideLabel(kind);
			const score = (bestScore[kind + 1] as number) + (stay[kind] as number);
			forward[base + inside] = score + (emissions[base + inside] as number);
			from[base + inside] = bestLabel[kind + 1] as number;
		}
	}
	return traceBack(lattice, length, isClosed ? start : undefined);
}

/** The score of stepping outside after a label. */
function closing(start: ArrayLike<number>, label: number): number {
	return start[((label + 1) >> 1) * stateCount] as number;
}

function traceBack(lattice: Lattice, length: number, closed: ArrayLike<number> | undefined): number {
	const { forward, from, labels } = lattice;
	const base = (length - 1) * labelCount;
	let label = 0;
	let score = never;
	for (let other = 0; other < labelCount; other++) {
		const whole = (forward[base + other] as number) + (closed === undefined ? 0 : closing(closed, other));
		if (whole <= score) continue;
		label = other;
		score = whole;
	}
	for (let at = length - 1; at >= 0; at--) {
		labels[at] = label;
		label = from[at * labelCount + label] as number;
	}
	return score;
}

function fillLast({ backward }: Lattice, length: number, closed: ArrayLike<number> | undefined): void {
	const base = (length - 1) * labelCount;
	for (let label = 0; label < labelCount; label++) {
		backward[base + label] = closed === undefined ? 0 : closing(closed, label);
	}
}

/**
 * Fills `backward` after `decode`, for the same `isClosed`: by position and label, the best score of what follows.
 * `forward + backward` is then the score of the best path through a label.
 */
export function lookAhead(lattice: Lattice, length: number, transitions: Transitions, isClosed = false): void {
	const { emissions, backward } = lattice;
	const { start, stay } = transitions;
	fillLast(lattice, length, isClosed ? start : undefined);
	const { score: after, rivals } = lattice.best;
	for (let at = length - 2; at >= 0; at--) {
		const base = at * labelCount;
		const next = base + labelCount;
		for (let state = 0; state < stateCount; state++) {
			const label = state === 0 ? 0 : beginLabel(state - 1);
			after[state] = (emissions[next + label] as number) + (backward[next + label] as number);
		}
		const count = findRivals(lattice.best, lattice.spread);
		for (let from = 0; from < stateCount; from++) {
			let top = never;
			for (let rival = 0; rival < count; rival++) {
				const to = rivals[rival] as number;
				const score = (after[to] as number) + (start[from * stateCount + to] as number);
				if (score > top) top = score;
			}
			if (from === 0) {
				backward[base] = top;
				continue;
			}
			const inside = insideLabel(from - 1);
			const onward = (emissions[next + inside] as number) + (backward[next + inside] as number);
			const best = Math.max(top, onward + (stay[from - 1] as number));
			backward[base + inside - 1] = best;
			backward[base + inside] = best;
		}
	}
}

/** How much better the chosen label at a position is than the best path through any other; after `lookAhead`. */
export function labelMargin(lattice: Lattice, at: number): number {
	const base = at * labelCount;
	const chosen = lattice.labels[at] as number;
	let rival = never;
	for (let label = 0; label < labelCount; label++) {
		const score = (lattice.forward[base + label] as number) + (lattice.backward[base + label] as number);
		if (label !== chosen && score > rival) rival = score;
	}
	return (lattice.forward[base + chosen] as number) + (lattice.backward[base + chosen] as number) - rival;
}
