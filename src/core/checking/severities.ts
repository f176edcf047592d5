// How much each finding about a note matters when the user does not say otherwise.
import type { NoteFindingCode, Severity } from "../model/finding.ts";

export const noteSeverities: Readonly<Record<NoteFindingCode, Severity>> = {
	"source-missing": "error",
	"quote-lost": "error",
	"quote-near": "warning",
	"quote-moved": "information",
	"quote-ambiguous": "information",
	"line-out-of-range": "warning",
	"quotation-altered": "warning",
	"figure-differs": "warning",
};
