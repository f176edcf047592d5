// What recognition is measured against: a text and the names in it.
import type { EntityKind } from "../../src/core/model/entity.ts";
import type { Span } from "../../src/core/model/span.ts";

/** The coarse types that every annotated set has. */
export type CoarseType = "ORG" | "PER" | "LOC" | "MISC";

export interface GoldName extends Span {
	/** Absent: counts neither way. */
	readonly type?: CoarseType;
	/** Where the set tells kinds apart: every kind that is right. */
	readonly kinds?: readonly EntityKind[];
}

export interface GoldDocument {
	readonly id: string;
	readonly text: string;
	readonly names: readonly GoldName[];
}

export interface GoldSet {
	readonly name: string;
	readonly documents: readonly GoldDocument[];
}

const typeOfKind: Readonly<Record<EntityKind, CoarseType>> = {
	company: "ORG",
	agency: "ORG",
	organization: "ORG",
	publication: "ORG",
	person: "PER",
	place: "LOC",
	product: "MISC",
	other: "MISC",
};

/** The coarse type of one of our kinds. */
export function coarseType(kind: EntityKind): CoarseType {
	return typeOfKind[kind];
}
