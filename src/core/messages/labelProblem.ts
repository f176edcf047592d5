// What is wrong with the template of labels, in words.

/** Why a text is no template for the labels of citations. */
export type LabelProblem =
	| { readonly kind: "unknown-field"; readonly field: string; readonly fields: readonly string[] }
	/** It has no field at all, so that every source would have the same label. */
	| { readonly kind: "no-field" }
	| { readonly kind: "braces" }
	| { readonly kind: "too-long"; readonly most: number };

/** A sentence that says what is wrong, and what would do. */
export function describeLabelProblem(problem: LabelProblem): string {
	switch (problem.kind) {
		case "unknown-field":
			return `There is no field {${problem.field.slice(0, 40)}}. Fields are ${problem.fields.join(", ")}.`;
		case "no-field":
			return "It has no field in braces, as in {publisher|title|file}.";
		case "braces":
			return "Its braces do not match: each field stands in { and }.";
		case "too-long":
			return `It is longer than ${problem.most} characters.`;
	}
}
