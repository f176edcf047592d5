// Reads public sets of annotated text: one JSON object a line, with `text` and `ents` as [start, end, type].
import type { KindMark } from "../../src/core/entities/recognition/tagger/labels.ts";
import { makeDocument, type PossibleName, type TrainingDocument } from "./example.ts";

/** How one public set's types are understood. */
export interface PublicSet {
	readonly file: string;
	/** Kinds that the set leaves unmarked. */
	readonly unmarked: readonly KindMark[];
	/** Whether its "persons" are also roles such as "Borrower". */
	readonly rolesArePersons?: boolean;
	readonly repeats: number;
	/** Whole articles of edited prose: every tenth is kept out of learning, to measure certainty with. */
	readonly isProse?: boolean;
}

/** The sets whose licences let weights made from them be given away; see NOTICE. */
export const publicSets: readonly PublicSet[] = [
	{ file: "wikigold.jsonl", isProse: true, unmarked: [], repeats: 1 },
	{ file: "gumnews.jsonl", isProse: true, unmarked: ["n", "r", "x"], repeats: 1 },
	{ file: "gumint.jsonl", isProse: true, unmarked: ["n", "r", "x"], repeats: 1 },
	{ file: "crossner-ai.jsonl", unmarked: ["n", "r", "x"], repeats: 1 },
	{ file: "crossner-politics.jsonl", unmarked: ["n", "r", "x"], repeats: 1 },
	{ file: "crossner-science.jsonl", unmarked: ["n", "r", "x"], repeats: 1 },
	{ file: "sec-train.jsonl", unmarked: ["n", "r", "x"], rolesArePersons: true, repeats: 1 },
	{ file: "sec-test.jsonl", unmarked: ["n", "r", "x"], rolesArePersons: true, repeats: 1 },
	{ file: "wnut-train.jsonl", unmarked: ["n", "x"], repeats: 1 },
	{ file: "wnut-dev.jsonl", unmarked: ["n", "x"], repeats: 1 },
	{ file: "wnut-test.jsonl", unmarked: ["n", "x"], repeats: 1 },
	{ file: "btc.jsonl", unmarked: ["n", "r", "x"], repeats: 1 },
];

/** The marks that a public type may stand for. */
export const marksOfType: Readonly<Record<string, readonly KindMark[]>> = {
	ORG: ["c", "a", "o", "m"],
	PER: ["p"],
	LOC: ["l"],
	MISC: ["r", "n", "x"],
	NORP: ["n"],
};

/** One line of a set. */
export interface PublicDocument {
	readonly id: string;
	readonly text: string;
	readonly ents: readonly (readonly [number, number, string])[];
}

export function readPublicFile(raw: string): PublicDocument[] {
	return raw
		.split("\n")
		.filter((line) => line.trim() !== "")
		.map((line) => JSON.parse(line) as PublicDocument);
}

export function documentOfSet(set: PublicSet, document: PublicDocument): TrainingDocument {
	const names = document.ents.map(([start, end, type]): PossibleName => {
		const marks = marksOfType[type] ?? [];
		return { start, end, marks, optional: type === "PER" && set.rolesArePersons === true };
	});
	return makeDocument(document.id, document.text, names, set.unmarked, set.repeats);
}
