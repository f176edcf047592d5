// The settings with which the shipped weights are made. Changing one changes the weights: train again.
import type { LearnOptions } from "./learn.ts";
import type { QuantiseOptions } from "./quantise.ts";

/** The mean of three runs over the texts in different orders is worth two points of F1 over one run. */
export const learnOptions: LearnOptions = {
	bits: 18,
	passes: 5,
	firstAveragedPass: 1,
	margin: 2,
	organizationMargin: 0,
	seed: 1,
	runs: 3,
};

/** Leaving out weights under 2 costs no F1 and makes the file half as large as leaving out those under 1. */
export const quantiseOptions: QuantiseOptions = { unit: 0.25, smallest: 2, organizationHoldback: 4 };
