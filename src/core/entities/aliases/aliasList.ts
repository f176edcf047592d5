// The names of one entity, as they are gathered.
import type { Alias, AliasReason } from "../../model/entity.ts";
import { inCatalogue, otherSpelling, ownName } from "./aliasReasons.ts";
import { caseRuleFor } from "./caseRule.ts";
import { foldName } from "./foldName.ts";
import type { NameNode } from "./nameNode.ts";
import { bestSpelling } from "./shownName.ts";

/** Names in order, each once: a spelling that another one matches anyway is left out. */
export class AliasList {
	readonly list: Alias[] = [];
	private readonly exact = new Set<string>();
	private readonly folded = new Set<string>();

	constructor(name: string, reason: AliasReason) {
		this.add(name, reason.kind === "catalogue" ? inCatalogue : ownName);
	}

	add(written: string, reason: AliasReason, rule = caseRuleFor(written)): void {
		const name = onOneLine(written);
		const folded = foldName(name);
		if (name === "" || this.exact.has(name) || this.folded.has(folded)) return;
		this.exact.add(name);
		if (rule === "any") this.folded.add(folded);
		this.list.push({ name, caseRule: rule, reason });
	}

	addSpellings(node: NameNode, reason: AliasReason): void {
		this.add(bestSpelling(node), reason);
		for (const spelling of node.spellings.keys()) this.add(spelling.replace(/['’]s$/u, ""), otherSpelling);
	}
}

/** A name that runs over a line break is the same without it. */
export function onOneLine(name: string): string {
	return /[\n\r\t]|\s{2}/u.test(name) ? name.replace(/\s+/gu, " ").trim() : name;
}
