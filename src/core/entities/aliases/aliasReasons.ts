// Reasons that say nothing more than their kind: one object for very many names.
import type { AliasReason } from "../../model/entity.ts";

export const ownName: AliasReason = { kind: "name" };
export const otherSpelling: AliasReason = { kind: "spelling" };
export const inCatalogue: AliasReason = { kind: "catalogue" };
export const wellKnown: AliasReason = { kind: "built-in" };
