// The settings with which the shipped weights are made. Changing one changes the weights: train again.
import type { LearnOptions } from "./learn.ts";
import type { QuantiseOptions } from "./quantise.ts";

export const learnOptions: LearnOptions = {
	bits: 18,
	passes: 6,
	margin: 2,
	organizationMargin: 0,
	seed: 1,
};

export const quantiseOptions: QuantiseOptions = { unit: 0.125, smallest: 0.75, organizationHoldback: 3 };
