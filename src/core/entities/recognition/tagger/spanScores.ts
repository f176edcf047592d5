// What else a span could have been: the scores of all kinds for it, and of no name at all.
import { type Lattice, stateCount, type Transitions } from "./decode.ts";
import { beginLabel, insideLabel, kindCount, labelCount } from "./labels.ts";

function outsideScore(lattice: Lattice, first: number, end: number, transitions: Transitions): number {
	let score = lattice.forward[first * labelCount] as number;
	score += (end - first - 1) * (transitions.start[0] as number);
	for (let at = first + 1; at < end; at++) score += lattice.emissions[at * labelCount] as number;
	return score + (lattice.backward[(end - 1) * labelCount] as number);
}

function kindScore(lattice: Lattice, first: number, end: number, kind: number, transitions: Transitions): number {
	let score = lattice.forward[first * labelCount + beginLabel(kind)] as number;
	score += (end - first - 1) * (transitions.stay[kind] as number);
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
	let top = Number.NEGATIVE_INFINITY;
	for (let state = 0; state < stateCount; state++) top = Math.max(top, shares[state] as number);
	let sum = 0;
	for (let state = 0; state < stateCount; state++) {
		const share = Math.exp(((shares[state] as number) - top) / temperature);
		shares[state] = share;
		sum += share;
	}
	for (let state = 0; state < stateCount; state++) shares[state] = (shares[state] as number) / sum;
	return shares;
}
