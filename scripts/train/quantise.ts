// From learnt weights to the small ones that ship: whole numbers of one byte, the smallest left out.
import { stateCount } from "../../src/core/entities/recognition/tagger/decode.ts";
import type { WordClasses } from "../../src/core/entities/recognition/tagger/wordClasses.ts";
import type { LearnedWeights } from "./learn.ts";
import type { ShippedWeights } from "./writeWeights.ts";

export interface QuantiseOptions {
	/** What one unit of the shipped weights is worth in learnt weight. */
	readonly unit: number;
	/** Learnt weights closer to zero than this are left out. */
	readonly smallest: number;
	/** Taken off whatever begins an organisation: our texts hold more of them than news does. */
	readonly organizationHoldback: number;
}

const organizationKinds = 4;
const largest = 127;

function limited(value: number, limit: number): number {
	return Math.max(-limit, Math.min(limit, Math.round(value)));
}

export function quantise(
	learned: LearnedWeights,
	wordClasses: WordClasses,
	options: QuantiseOptions,
	origin: string,
): ShippedWeights {
	const { unit, smallest, organizationHoldback } = options;
	const emissions = new Int8Array(learned.emissions.length);
	for (let at = 0; at < emissions.length; at++) {
		const weight = learned.emissions[at] as number;
		if (Math.abs(weight) >= smallest) emissions[at] = limited(weight / unit, largest);
	}
	const start = learned.transitions.start.map((weight, index) => {
		const to = index % stateCount;
		const isOrganization = to > 0 && to <= organizationKinds;
		return limited((isOrganization ? weight - organizationHoldback : weight) / unit, 32_767);
	});
	const stay = learned.transitions.stay.map((weight) => limited(weight / unit, 32_767));
	return { bits: learned.bits, emissions, transitions: { start, stay }, certainty: [], wordClasses, origin };
}
