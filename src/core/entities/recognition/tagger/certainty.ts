// From the margin by which a name won to the share of such names that are right.
import type { CertaintyStep } from "./weights.ts";

/** Reads the table between its steps on a straight line; outside, the first or last step holds. */
export function certaintyOfMargin(steps: readonly CertaintyStep[], margin: number): number {
	const next = steps.findIndex((step) => step.margin >= margin);
	const last = steps.at(-1);
	if (next < 0) return last?.certainty ?? 0;
	const above = steps[next] as CertaintyStep;
	if (next === 0) return above.certainty;
	const below = steps[next - 1] as CertaintyStep;
	const share = (margin - below.margin) / (above.margin - below.margin);
	return below.certainty + share * (above.certainty - below.certainty);
}
