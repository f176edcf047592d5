// Alias resolution against its frozen cases: what must be merged, and what must never be.
import assert from "node:assert/strict";
import type { DocumentNames } from "../../../../src/core/entities/aliases/documentNames.ts";
import { ownersIn, type Resolution } from "../../../../src/core/entities/aliases/resolution.ts";
import { resolveEntities } from "../../../../src/core/entities/aliases/resolveEntities.ts";
import { summariseNames } from "../../../../src/core/entities/aliases/summariseNames.ts";
import { emptyCatalogue } from "../../../../src/core/entities/catalogue/catalogue.ts";
import { type FrozenCase, readCases } from "./frozenCases.ts";

/** Owner sets of a name in each document (or the one given) where it occurs. */
function ownersOf(
	resolution: Resolution,
	documents: readonly DocumentNames[],
	name: string,
	only?: number,
): string[][] {
	const occurring = documents.filter(
		(document, index) =>
			(only === undefined || index + 1 === only) && [...document.names].some((item) => item.spellings.includes(name)),
	);
	assert.ok(occurring.length > 0, `${name} occurs nowhere`);
	return occurring.map((document) => [...ownersIn(resolution, document.source, name)]);
}

function check(frozen: FrozenCase): void {
	const documents = frozen.documents.map(({ text, names }, index) =>
		summariseNames(`file:///${index + 1}`, text, names),
	);
	const resolution = resolveEntities(documents, emptyCatalogue);
	const owners = (name: string, only?: number) => ownersOf(resolution, documents, name, only);
	for (const claim of frozen.claims) {
		const [, first = "", sign = "", second = "", rest = ""] = /^(\d*)([=/?])(\d*) (.+)$/.exec(claim) ?? [];
		const [a = "", b = ""] = rest.split(" ; ");
		const only = first === "" ? undefined : Number(first);
		if (sign === "=") {
			const all = [...owners(a, only), ...owners(b, only)].map((list) => list.join("|"));
			assert.ok(new Set(all).size === 1 && !/\|/.test(all[0] ?? "|") && all[0] !== "", `${claim}: ${all.join(" / ")}`);
		} else if (sign === "?") {
			const [idA] = owners(a).flat();
			const [idB] = owners(b).flat();
			const found = resolution.suggestions.some(
				(s) => [s.a, s.b].includes(idA ?? "") && [s.a, s.b].includes(idB ?? ""),
			);
			assert.ok(idA !== idB && found, claim);
		} else {
			const left = owners(a, only).flat();
			const right = (second === "" ? owners(b) : owners(a, Number(second))).flat();
			assert.ok(left.length > 0 && right.length > 0, `${claim}: no owner`);
			assert.deepEqual(
				left.filter((id) => right.includes(id)),
				[],
				claim,
			);
		}
	}
	assert.ok(frozen.claims.length > 0, "a case without a claim");
}

for (const [file, title] of [
	["merges.txt", "merges"],
	["neverMerges.txt", "never merges"],
] as const) {
	describe(`alias resolution ${title}`, () => {
		for (const frozen of readCases(file)) it(frozen.title, () => check(frozen));
	});
}
