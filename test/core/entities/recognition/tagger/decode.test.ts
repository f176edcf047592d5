// Decoding against trying every sequence of labels.
import assert from "node:assert/strict";
import fc from "fast-check";
import {
	createLattice,
	decode,
	labelMargin,
	lookAhead,
	spreadOf,
	stateCount,
} from "../../../../../src/core/entities/recognition/tagger/decode.ts";
import { kindCount, kindOfLabel, labelCount } from "../../../../../src/core/entities/recognition/tagger/labels.ts";

interface Problem {
	readonly length: number;
	readonly emissions: readonly number[];
	readonly start: readonly number[];
	readonly stay: readonly number[];
}

const score = fc.integer({ min: -40, max: 40 });
const problems: fc.Arbitrary<Problem> = fc.integer({ min: 1, max: 3 }).chain((length) =>
	fc.record({
		length: fc.constant(length),
		emissions: fc.array(score, { minLength: length * labelCount, maxLength: length * labelCount }),
		start: fc.array(score, { minLength: stateCount ** 2, maxLength: stateCount ** 2 }),
		stay: fc.array(score, { minLength: kindCount, maxLength: kindCount }),
	}),
);

function isInside(label: number): boolean {
	return label > 0 && label % 2 === 0;
}

function stateOf(label: number): number {
	return label === 0 ? 0 : kindOfLabel(label) + 1;
}

/** The score of a sequence of labels, or -Infinity when a name goes on that never began. */
function scoreOf(problem: Problem, labels: readonly number[]): number {
	let sum = 0;
	let before = 0;
	for (const [at, label] of labels.entries()) {
		sum += problem.emissions[at * labelCount + label] as number;
		if (isInside(label)) {
			if (stateOf(before) !== stateOf(label)) return Number.NEGATIVE_INFINITY;
			sum += problem.stay[kindOfLabel(label)] as number;
		} else sum += problem.start[stateOf(before) * stateCount + stateOf(label)] as number;
		before = label;
	}
	return sum;
}

function everySequence(length: number): number[][] {
	if (length === 0) return [[]];
	const labels = Array.from({ length: labelCount }, (_, label) => label);
	return everySequence(length - 1).flatMap((sequence) => labels.map((label) => [...sequence, label]));
}

describe("decode", () => {
	it("finds a sequence that no other beats", () => {
		fc.assert(
			fc.property(problems, (problem) => {
				const lattice = createLattice(problem.length);
				lattice.emissions.set(problem.emissions);
				const best = decode(lattice, problem.length, problem);
				const scores = everySequence(problem.length).map((labels) => scoreOf(problem, labels));
				assert.equal(
					best,
					scores.reduce((a, b) => Math.max(a, b)),
				);
				assert.equal(scoreOf(problem, [...lattice.labels]), best);
			}),
			{ numRuns: 30 },
		);
	});

	it("gives each label's margin over the best sequence without it", () => {
		fc.assert(
			fc.property(problems, (problem) => {
				const lattice = createLattice(problem.length);
				lattice.emissions.set(problem.emissions);
				const best = decode(lattice, problem.length, problem);
				lookAhead(lattice, problem.length, problem);
				for (let at = 0; at < problem.length; at++) {
					const others = everySequence(problem.length).filter((labels) => labels[at] !== lattice.labels[at]);
					const rival = others.reduce(
						(top, labels) => Math.max(top, scoreOf(problem, labels)),
						Number.NEGATIVE_INFINITY,
					);
					assert.equal(labelMargin(lattice, at), best - rival);
				}
			}),
			{ numRuns: 20 },
		);
	});

	it("gives the same with a spread, which only saves time, and where something outside follows", () => {
		fc.assert(
			fc.property(problems, fc.boolean(), (problem, isClosed) => {
				const { length } = problem;
				const lattice = createLattice(length, spreadOf(problem));
				lattice.emissions.set(problem.emissions);
				const best = decode(lattice, length, problem, isClosed);
				lookAhead(lattice, length, problem, isClosed);
				const closing = (labels: readonly number[]): number =>
					isClosed ? (problem.start[stateOf(labels.at(-1) as number) * stateCount] as number) : 0;
				const scores = everySequence(length).map((labels) => scoreOf(problem, labels) + closing(labels));
				assert.equal(
					best,
					scores.reduce((a, b) => Math.max(a, b)),
				);
				for (let at = 0; at < length; at++) {
					const through = at * labelCount + (lattice.labels[at] as number);
					assert.equal((lattice.forward[through] as number) + (lattice.backward[through] as number), best);
				}
			}),
			{ numRuns: 30 },
		);
	});
});
