// What the writer says → the smallest edits of `entities.yaml` that do it. All else stays as it is, to the byte.

import { applyChanges } from "../../text/applyChanges.ts";
import { foldName } from "../aliases/foldName.ts";
import type { CurationAction } from "./curation/actions.ts";
import { addAlias } from "./curation/addAlias.ts";
import {
	type CatalogueText,
	pairOf,
	problemsIn,
	readCatalogueText,
	type TextChange,
} from "./curation/catalogueText.ts";
import { confirm } from "./curation/confirm.ts";
import { addEntries } from "./curation/entryChanges.ts";
import { addIgnored, ignore } from "./curation/ignore.ts";
import { notSameAs } from "./curation/notSameAs.ts";
import type { CurationPlan } from "./curation/plan.ts";
import { rename } from "./curation/rename.ts";
import { sameAs } from "./curation/sameAs.ts";
import { setKind } from "./curation/setKind.ts";
import type { RawMap } from "./rawValue.ts";

export interface Curated {
	/** In order, without overlap, counted in the text before. Empty when the catalogue says it already. */
	readonly edits: readonly TextChange[];
	/** It cannot be said without breaking the file: the writer has to edit by hand. */
	readonly isRefused?: boolean;
}

/** One action. `text` is undefined where there is no file yet: the one edit is then the file's text. */
export function curate(text: string | undefined, action: CurationAction): Curated {
	return curateAll(text, [action]);
}

/**
 * Several actions as one set of edits. The text is read once for all actions that touch different entries; those that
 * touch an entry again wait for the next round, so that each sees what the one before has done.
 */
export function curateAll(text: string | undefined, actions: readonly CurationAction[]): Curated {
	const before = text ?? "";
	let catalogue = readCatalogueText(before);
	const round = curateRound(catalogue, actions);
	if (round === undefined) return actions.length === 1 ? refused : oneByOne(before, actions);
	if (round.waiting.length === 0) return { edits: round.edits };
	let { waiting } = round;
	let after = applyChanges(before, round.edits);
	while (waiting.length > 0) {
		catalogue = readCatalogueText(after);
		const next = curateRound(catalogue, waiting);
		if (next === undefined) return refused;
		after = applyChanges(after, next.edits);
		waiting = next.waiting;
	}
	return { edits: difference(before, after) };
}

const refused: Curated = { edits: [], isRefused: true };

interface Round {
	readonly edits: readonly TextChange[];
	readonly waiting: readonly CurationAction[];
}

/** Undefined when the edits would break the file. */
function curateRound(catalogue: CatalogueText, actions: readonly CurationAction[]): Round | undefined {
	if (!isCatalogue(catalogue)) return undefined;
	const waiting: CurationAction[] = [];
	const plans: CurationPlan[] = [];
	const touched = new Set<RawMap | string>();
	for (const action of actions) {
		const own = touchedBy(catalogue, action);
		if (own.some((item) => touched.has(item))) waiting.push(action);
		else plans.push(planOf(catalogue, action));
		for (const item of own) touched.add(item);
	}
	const edits = [
		...plans.flatMap((plan) => plan.changes),
		...addEntries(
			catalogue,
			plans.flatMap((plan) => plan.added),
		),
		...addIgnored(
			catalogue,
			plans.flatMap((plan) => plan.ignored),
		),
	].sort((a, b) => a.start - b.start || a.end - b.end);
	if (edits.some((edit, index) => edit.start < (edits[index - 1]?.end ?? 0))) return undefined;
	if (edits.length === 0) return { edits, waiting };
	// An entry may carry an anchor that others need, or stand where no rule foresaw: never leave a broken file.
	const problems = problemsIn(applyChanges(catalogue.text, edits));
	return problems > catalogue.problems ? undefined : { edits, waiting };
}

/** Entries an action may change, and names it may write: no other action of the round may have to do with them. */
function touchedBy(catalogue: CatalogueText, action: CurationAction): readonly (RawMap | string)[] {
	const references = "other" in action ? [action.entity, action.other] : [action.entity];
	const names = references.flatMap(({ name, aliases = [] }) => [name, ...aliases]);
	if (action.kind === "rename") names.push(action.name);
	if (action.kind === "add-alias") names.push(action.alias);
	return names.map((name) => (catalogue.byName.get(foldName(name)) ?? catalogue.byAlias.get(name))?.map ?? name);
}

/** Edits of one list may be in one another's way: then each action is done by itself. */
function oneByOne(before: string, actions: readonly CurationAction[]): Curated {
	let after = before;
	for (const action of actions) {
		const round = curateRound(readCatalogueText(after), [action]);
		if (round === undefined) return refused;
		after = applyChanges(after, round.edits);
	}
	return { edits: difference(before, after) };
}

/** Whether entries and ignored names can be written at all. */
function isCatalogue({ root, problems }: CatalogueText): boolean {
	if (root === undefined || (root.kind === "scalar" && root.text === "")) return problems === 0;
	if (root.kind !== "map" || (problems > 0 && root.pairs.length === 0)) return false;
	const entities = pairOf(root, "entities")?.value;
	return entities === undefined || entities.kind === "list" || (entities.kind === "scalar" && entities.text === "");
}

function planOf(catalogue: CatalogueText, action: CurationAction): CurationPlan {
	switch (action.kind) {
		case "confirm":
			return confirm(catalogue, action.entity);
		case "same-as":
			return sameAs(catalogue, action.entity, action.other);
		case "not-same-as":
			return notSameAs(catalogue, action.entity, action.other);
		case "set-kind":
			return setKind(catalogue, action.entity, action.entityKind);
		case "rename":
			return rename(catalogue, action.entity, action.name);
		case "ignore":
			return ignore(catalogue, action.entity);
		case "add-alias":
			return addAlias(catalogue, action.entity, action.alias);
	}
}

/** The one change that makes `after` of `before`, without what both have at their ends. */
function difference(before: string, after: string): readonly TextChange[] {
	if (before === after) return [];
	let start = 0;
	while (start < before.length && before[start] === after[start]) start++;
	let end = before.length;
	let afterEnd = after.length;
	while (end > start && afterEnd > start && before[end - 1] === after[afterEnd - 1]) {
		end--;
		afterEnd--;
	}
	return [{ start, end, newText: after.slice(start, afterEnd) }];
}
