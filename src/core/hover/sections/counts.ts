// How often and when it is mentioned.
import { formatDate } from "../../text/formatDate.ts";
import type { HoverSection } from "../section.ts";

export const countsSection: HoverSection = {
	id: "counts",
	render: ({ summary, dates, isSoFar }) => {
		if (summary.mentions === 0) {
			const text = isSoFar ? "None of the sources read so far mentions it." : "No source mentions it.";
			return [{ role: "text", runs: [{ text }] }];
		}
		const found = `${count(summary.mentions, "mention")} in ${count(summary.sources, "source")}`;
		const counts = isSoFar ? `${found} read so far` : found;
		return [{ role: "text", runs: [{ text: dates ? `${counts} · ${period(dates)}` : counts }] }];
	},
};

function count(number: number, noun: string): string {
	return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

function period({ first, last }: { first: string; last: string }): string {
	const [from, to] = [formatDate(first), formatDate(last)];
	return from === to ? from : `${from} to ${to}`;
}
