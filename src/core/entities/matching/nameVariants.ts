// The names that fold to the same key, told apart by their case.
import type { CaseRule } from "../../model/entity.ts";
import { characterFolds, characterShapes } from "./characterTables.ts";
import { nameForms } from "./nameForms.ts";
import type { MatchableName } from "./nameMatcher.ts";

export interface Variant {
	/** The name in usual width and shape, with its case. */
	readonly cased: string;
	readonly caseRule: CaseRule;
	readonly entities: readonly string[];
}

/** Every key with the names that fold to it. */
export function collectVariants(names: readonly MatchableName[]): Map<string, Variant[]> {
	const variants = new Map<string, Variant[]>();
	for (const { name, caseRule, entities } of names) {
		for (const { key, cased } of nameForms(name)) {
			const variant = { cased, caseRule, entities };
			const others = variants.get(key);
			if (others) others.push(variant);
			else variants.set(key, [variant]);
		}
	}
	return variants;
}

/** Whether the case of `text[start, end)`, which folds to the variant's key, is one the variant takes. */
export function fits(variant: Variant, text: string, start: number, end: number): boolean {
	if (variant.caseRule === "any") return true;
	let into = 0;
	for (let at = start; at < end; at++) {
		const code = text.charCodeAt(at);
		const shape = characterShapes[code] as number;
		if (shape === 0) continue;
		if (shape !== variant.cased.charCodeAt(into) && shape !== characterFolds[code]) return false;
		if (shape === 0x20) {
			while (at + 1 < end && ((characterShapes[text.charCodeAt(at + 1)] as number) | 0x20) === 0x20) at++;
			if (variant.cased.charCodeAt(into) !== 0x20) continue;
		} else if (shape !== variant.cased.charCodeAt(into)) return false;
		into++;
	}
	return true;
}

/** The owners of several names, each once. */
export function ownersOf(variants: readonly Variant[]): readonly string[] {
	if (variants.length === 1) return (variants[0] as Variant).entities;
	return [...new Set(variants.flatMap((variant) => variant.entities))];
}
