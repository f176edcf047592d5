// World-known bodies: the list says what they are.
import { type Rule, vote } from "../candidates/candidate.ts";
import { knownOrganizations } from "../lexicon/knownOrganizations.ts";

export const knownNames: Rule = {
	id: "known-names",
	apply(candidate, _index, { document: { tokens } }) {
		const name = tokens.text.slice(tokens.start[candidate.first], tokens.end[candidate.last]);
		const kind = knownOrganizations.get(name);
		if (kind !== undefined) vote(candidate, kind, 3);
	},
};
