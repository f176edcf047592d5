// How often and when it is mentioned.
import { formatDate } from "../../text/formatDate.ts";
import type { HoverSection } from "../section.ts";

export const countsSection: HoverSection = {
	id: "counts",
	render: ({ summary, dates }) => {
		if (summary.mentions === 0) return [{ role: "text", runs: [{ text: "No source mentions it." }] }];
		const counts = `${count(summary.mentions, "mention")} in ${count(summary.sources, "source")}`;
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
