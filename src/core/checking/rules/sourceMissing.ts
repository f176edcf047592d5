// The rule `source-missing`: the cited file is gone, or cannot be read.
import { describeFinding } from "../../messages/findingMessages.ts";
import type { CheckRule } from "../checkRule.ts";
import { citedSpan } from "../judgedCitation.ts";
import { relink } from "../repairs.ts";
import { sourcePlace } from "../sourcePlace.ts";

export const sourceMissing: CheckRule = {
	code: "source-missing",
	check: (context) =>
		context.citations.flatMap((judged) => {
			const { citation, target, source } = judged;
			if (source?.content) return [];
			const [reason] = source?.findings ?? [];
			const found = source ? [] : context.relinks(judged);
			return [
				{
					span: citation.span,
					details: { path: citation.path, ...(reason && { reason: describeFinding(reason) }) },
					source: target,
					related: found.flatMap((other) => {
						const span = citedSpan(other);
						return span && other.source?.content ? [sourcePlace(other.source, other.source.content, span)] : [];
					}),
					repairs: found.flatMap((other) =>
						other.source ? [relink(context.note.text, citation, other.source, other.path, citedSpan(other))] : [],
					),
				},
			];
		}),
};
