// What else a span could have been: the scores of all kinds for it, and of no name at all.
import { type Lattice, stateCount, type Transitions } from "./decode.ts";
import { beginLabel, insideLabel, kindCount, labelCount } from "./labels.ts";

/** The best score of a path up to `at` (excluded) that then steps to `state`. */
function bestEntry(lattice: Lattice, at: number, state: number, transitions: Transitions): number {
	if (at === 0) return transitions.start[state] as number;
	const base = (at - 1) * labelCount;
	let best = Number.NEGATIVE_INFINITY;
	for (let from = 0; from < stateCount; from++) {
		const label = from === 0 ? 0 : beginLabel(from - 1);
		const ahead = lattice.forward[base + label] as number;
		const before = from === 0 ? ahead : Math.max(ahead, lattice.forward[base + label + 1] as number);
		best = Math.max(best, before + (transitions.start[from * stateCount + state] as number));
	}
	return best;
}

function outsideScore(lattice: Lattice, first: number, end: number, transitions: Transitions): number {
	const steps = (end - first - 1) * (transitions.start[0] as number);
	let score = bestEntry(lattice, first, 0, transitions) + steps;
	for (let at = first; at < end; at++) score += lattice.emissions[at * labelCount] as number;
	return score + (lattice.backward[(end - 1) * labelCount] as number);
}

function kindScore(lattice: Lattice, first: number, end: number, kind: number, transitions: Transitions): number {
	let score = bestEntry(lattice, first, kind + 1, transitions) + (end - first - 1) * (transitions.stay[kind] as number);
	score += lattice.emissions[first * labelCount + beginLabel(kind)] as number;
	for (let at = first + 1; at < end; at++) score += lattice.emissions[at * labelCount + insideLabel(kind)] as number;
	return score + (lattice.backward[(end - 1) * labelCount + beginLabel(kind)] as number);
}

/**
 * Shares that add up to 1: of "no name" first, then of each kind, for the span from `first` up to `end`, after
 * `lookAhead`. A share is e to the score over `temperature`, as in a Gibbs distribution.
 */
export function spanShares(
	lattice: Lattice,
	first: number,
	end: number,
	transitions: Transitions,
	temperature: number,
): Float64Array {
	const shares = new Float64Array(stateCount);
	shares[0] = outsideScore(lattice, first, end, transitions);
	for (let kind = 0; kind < kindCount; kind++) shares[kind + 1] = kindScore(lattice, first, end, kind, transitions);
	const top = shares.reduce((a, b) => Math.max(a, b));
	let sum = 0;
	for (let state = 0; state < stateCount; state++) {
		const share = Math.exp(((shares[state] as number) - top) / temperature);
		shares[state] = share;
		sum += share;
	}
	for (let state = 0; state < stateCount; state++) shares[state] = (shares[state] as number) / sum;
	return shares;
}
