// Why a name with a legal form is the same as the one without it.
import type { AliasReason } from "../../model/entity.ts";
import type { EntityClass } from "./entityClass.ts";
import { partsOfKey } from "./nameParts.ts";

/** Names the legal form as `surface` has it; undefined for names that have none, and for what is no organisation. */
export function legalReason(key: string, entityClass: EntityClass, surface: string): AliasReason | undefined {
	if (entityClass !== "organisation") return undefined;
	const { baseKey, legal, tokens } = partsOfKey(key);
	if (key === baseKey) return undefined;
	const words = surface.split(/\s+/u);
	if (words.length <= 1) return { kind: "legal-suffix", suffix: legal.legal[0] ?? "" };
	const start = Math.max(1, words.length - (tokens.length - legal.baseLength));
	return { kind: "legal-suffix", suffix: words.slice(start).join(" ") };
}
