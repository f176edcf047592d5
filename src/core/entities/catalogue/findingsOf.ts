// Collects the findings about one catalogue, up to a limit: the hundredth unknown key teaches nobody anything.
import type { CatalogueFindingCode, Finding, Severity } from "../../model/finding.ts";
import type { Span } from "../../model/span.ts";

const severities: Readonly<Record<CatalogueFindingCode, Severity>> = {
	"catalogue-syntax": "error",
	"catalogue-too-large": "error",
	"catalogue-unknown-key": "warning",
	"catalogue-wrong-type": "error",
	"catalogue-unknown-kind": "error",
	"catalogue-name-missing": "error",
	"catalogue-duplicate-name": "warning",
	"catalogue-unknown-entity": "information",
	"catalogue-never-mentioned": "hint",
	"catalogue-alias-cycle": "warning",
	"name-ambiguous": "information",
};

export interface CatalogueFindings {
	readonly list: readonly Finding[];
	add(code: CatalogueFindingCode, span: Span | undefined, details?: Finding["details"]): void;
}

export function catalogueFindings(uri: string, maximum: number): CatalogueFindings {
	const list: Finding[] = [];
	return {
		list,
		add(code, span, details) {
			if (list.length >= maximum) return;
			list.push({
				code,
				severity: severities[code],
				uri,
				...(span === undefined ? {} : { span }),
				...(details === undefined ? {} : { details }),
			});
		},
	};
}
