// Kinds that may be one entity. Names of different classes are never merged.
import type { EntityKind } from "../../model/entity.ts";

export type EntityClass = "organisation" | "person" | "place" | "thing";

/** Companies, agencies, publications and other organisations are told apart by shades; the other classes are not. */
export function classOf(kind: EntityKind): EntityClass {
	if (kind === "person" || kind === "place") return kind;
	return kind === "product" || kind === "other" ? "thing" : "organisation";
}
