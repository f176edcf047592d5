// From what speaks for a name to how often such names are right.
import type { CertaintyStep } from "../tagger/weights.ts";

/**
 * By rising evidence, with straight lines between. Made by `node scripts/certainty.ts FOLDER` from articles of wikigold that
 * the tagger had not learnt from; after a change of rules that moves many names, make it again.
 */
export const certaintyTable: readonly CertaintyStep[] = [
	{ margin: 0.15, certainty: 0.156 },
	{ margin: 0.3, certainty: 0.298 },
	{ margin: 0.4, certainty: 0.372 },
	{ margin: 0.5, certainty: 0.491 },
	{ margin: 0.6, certainty: 0.575 },
	{ margin: 0.7, certainty: 0.688 },
	{ margin: 0.8, certainty: 0.771 },
	{ margin: 0.9, certainty: 0.913 },
	{ margin: 0.98, certainty: 0.955 },
];
