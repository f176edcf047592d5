// The averaged structured perceptron: decode, compare with the permitted labels, move the weights, average.
import {
	createLattice,
	decode,
	type Lattice,
	stateCount,
	type Transitions,
} from "../../src/core/entities/recognition/tagger/decode.ts";
import { kindCount, kindOfLabel, labelCount } from "../../src/core/entities/recognition/tagger/labels.ts";
import { longestWindow } from "../../src/core/entities/recognition/tagger/windows.ts";
import type { WordClasses } from "../../src/core/entities/recognition/tagger/wordClasses.ts";
import type { TrainingDocument } from "./example.ts";
import { type Examples, prepareExamples } from "./examples.ts";
import { createRandom, shuffle } from "./random.ts";

export interface LearnOptions {
	readonly bits: number;
	readonly passes: number;
	/** Weights are averaged from this pass on. */
	readonly firstAveragedPass: number;
	/** Added to the score of each wrong label while learning, so that right ones must win by a margin. */
	readonly margin: number;
	/** Added on top when the wrong label is an organisation and no organisation is permitted. */
	readonly organizationMargin: number;
	readonly seed: number;
	/** Weights are the mean of this many runs over the documents in different orders. */
	readonly runs: number;
}

export interface LearnedWeights {
	readonly bits: number;
	/** `[bucket * labelCount + label]`. */
	readonly emissions: Float32Array;
	readonly transitions: { readonly start: Float64Array; readonly stay: Float64Array };
}

const forbidden = -1e6;
/** Bits of all labels of organisations: the first four kinds. */
const organizationLabels = 0b1_1111_1110;

class Learner {
	readonly emissions: Float32Array;
	readonly emissionSums: Float64Array;
	readonly start = new Float64Array(stateCount * stateCount);
	readonly startSums = new Float64Array(stateCount * stateCount);
	readonly stay = new Float64Array(kindCount);
	readonly staySums = new Float64Array(kindCount);
	readonly guess: Lattice = createLattice(longestWindow + 8);
	readonly gold: Lattice = createLattice(longestWindow + 8);
	readonly raw = new Float64Array((longestWindow + 8) * labelCount);
	steps = 1;

	readonly examples: Examples;
	readonly options: LearnOptions;

	constructor(examples: Examples, options: LearnOptions) {
		this.examples = examples;
		this.options = options;
		this.emissions = new Float32Array(2 ** options.bits * labelCount);
		this.emissionSums = new Float64Array(2 ** options.bits * labelCount);
	}

	get transitions(): Transitions {
		return { start: this.start, stay: this.stay };
	}

	private score(first: number, length: number): void {
		const { features, firstFeature } = this.examples;
		const { raw, emissions } = this;
		raw.fill(0, 0, length * labelCount);
		for (let at = 0; at < length; at++) {
			const base = at * labelCount;
			const end = firstFeature[first + at + 1] as number;
			for (let f = firstFeature[first + at] as number; f < end; f++) {
				const row = (features[f] as number) * labelCount;
				for (let label = 0; label < labelCount; label++) {
					raw[base + label] = (raw[base + label] as number) + (emissions[row + label] as number);
				}
			}
		}
	}

	/** Fills the two lattices: one where wrong labels are made dearer to avoid, one where they are forbidden. */
	private spread(first: number, length: number): void {
		const { margin, organizationMargin } = this.options;
		for (let at = 0; at < length; at++) {
			const permitted = this.examples.permitted[first + at] as number;
			const mayBeOrganization = (permitted & organizationLabels) !== 0;
			for (let label = 0; label < labelCount; label++) {
				const index = at * labelCount + label;
				const score = this.raw[index] as number;
				const isPermitted = ((permitted >> label) & 1) === 1;
				const isOrganization = ((organizationLabels >> label) & 1) === 1;
				const extra = margin + (isOrganization && !mayBeOrganization ? organizationMargin : 0);
				this.guess.emissions[index] = isPermitted ? score : score + extra;
				this.gold.emissions[index] = isPermitted ? score : score + forbidden;
			}
		}
	}

	private isRight(first: number, length: number): boolean {
		for (let at = 0; at < length; at++) {
			const permitted = this.examples.permitted[first + at] as number;
			if (((permitted >> (this.guess.labels[at] as number)) & 1) === 0) return false;
		}
		return true;
	}

	private move(token: number, label: number, by: number): void {
		const { features, firstFeature } = this.examples;
		const end = firstFeature[token + 1] as number;
		const weighted = by * this.steps;
		for (let f = firstFeature[token] as number; f < end; f++) {
			const index = (features[f] as number) * labelCount + label;
			this.emissions[index] = (this.emissions[index] as number) + by;
			this.emissionSums[index] = (this.emissionSums[index] as number) + weighted;
		}
	}

	private moveStep(from: number, to: number, by: number): void {
		const weighted = by * this.steps;
		const isInside = to > 0 && (to & 1) === 0;
		if (isInside) {
			const kind = kindOfLabel(to);
			this.stay[kind] = (this.stay[kind] as number) + by;
			this.staySums[kind] = (this.staySums[kind] as number) + weighted;
			return;
		}
		const index = stateOf(from) * stateCount + stateOf(to);
		this.start[index] = (this.start[index] as number) + by;
		this.startSums[index] = (this.startSums[index] as number) + weighted;
	}

	private correct(first: number, length: number): void {
		let guessBefore = 0;
		let goldBefore = 0;
		for (let at = 0; at < length; at++) {
			const guess = this.guess.labels[at] as number;
			const gold = this.gold.labels[at] as number;
			if (guess !== gold) {
				this.move(first + at, gold, 1);
				this.move(first + at, guess, -1);
			}
			if (guess !== gold || guessBefore !== goldBefore) {
				this.moveStep(goldBefore, gold, 1);
				this.moveStep(guessBefore, guess, -1);
			}
			guessBefore = guess;
			goldBefore = gold;
		}
	}

	learnFrom(window: number): boolean {
		const first = this.examples.firstToken[window] as number;
		const length = (this.examples.firstToken[window + 1] as number) - first;
		this.score(first, length);
		this.spread(first, length);
		decode(this.guess, length, this.transitions);
		const right = this.isRight(first, length);
		if (!right) {
			decode(this.gold, length, this.transitions);
			this.correct(first, length);
		}
		this.steps++;
		return right;
	}

	/** Forgets what was averaged so far: the first passes are too rough to count. */
	startAveraging(): void {
		for (const sums of [this.emissionSums, this.startSums, this.staySums]) sums.fill(0);
		this.steps = 1;
	}

	average(): LearnedWeights {
		const averaged = <T extends Float32Array | Float64Array>(values: T, sums: Float64Array): T => {
			for (let at = 0; at < values.length; at++) {
				values[at] = (values[at] as number) - (sums[at] as number) / this.steps;
			}
			return values;
		};
		return {
			bits: this.options.bits,
			emissions: averaged(this.emissions, this.emissionSums),
			transitions: { start: averaged(this.start, this.startSums), stay: averaged(this.stay, this.staySums) },
		};
	}
}

/** From this pass on, a window that was right the last time is looked at in every third pass only. */
const firstLazyPass = 3;
const lazyStep = 3;

function stateOf(label: number): number {
	return label === 0 ? 0 : kindOfLabel(label) + 1;
}

function learnOnce(
	examples: Examples,
	options: LearnOptions,
	seed: number,
	report: (line: string) => void,
): LearnedWeights {
	const learner = new Learner(examples, options);
	const random = createRandom(seed);
	const settled = new Uint8Array(examples.count);
	const order = examples.order.slice();
	for (let pass = 1; pass <= options.passes; pass++) {
		shuffle(order, random);
		if (pass === options.firstAveragedPass) learner.startAveraging();
		let right = 0;
		let visited = 0;
		for (const window of order) {
			if (pass >= firstLazyPass && settled[window] === 1 && (window + pass) % lazyStep !== 0) continue;
			visited++;
			settled[window] = learner.learnFrom(window) ? 1 : 0;
			right += settled[window] as number;
		}
		report(`pass ${pass}: ${visited} windows, ${((100 * right) / visited).toFixed(2)} % right`);
	}
	return learner.average();
}

function addTo(sum: Float32Array | Float64Array, part: Float32Array | Float64Array, share: number): void {
	for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] as number) + (part[at] as number) * share;
}

/** Learns weights. The same documents, classes and options give the same weights, bit for bit. */
export function learn(
	documents: readonly TrainingDocument[],
	wordClasses: WordClasses,
	options: LearnOptions,
	report: (line: string) => void,
): LearnedWeights {
	const examples = prepareExamples(documents, wordClasses, options.bits);
	report(`${examples.count} windows, ${examples.permitted.length} tokens, ${examples.features.length} features`);
	const sum: LearnedWeights = {
		bits: options.bits,
		emissions: new Float32Array(2 ** options.bits * labelCount),
		transitions: { start: new Float64Array(stateCount * stateCount), stay: new Float64Array(kindCount) },
	};
	for (let run = 0; run < options.runs; run++) {
		const part = learnOnce(examples, options, options.seed + run, report);
		addTo(sum.emissions, part.emissions, 1 / options.runs);
		addTo(sum.transitions.start, part.transitions.start, 1 / options.runs);
		addTo(sum.transitions.stay, part.transitions.stay, 1 / options.runs);
	}
	return sum;
}
