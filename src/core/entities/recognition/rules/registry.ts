// The rules in the order in which they vote. A rule may read the votes of those before it.
import type { Rule } from "../candidates/candidate.ts";
import { acronymPairs } from "./acronymPairs.ts";
import { acronyms } from "./acronyms.ts";
import { agencyForms } from "./agencyForms.ts";
import { appositions } from "./appositions.ts";
import { companyContext } from "./companyContext.ts";
import { companyForms } from "./companyForms.ts";
import { knownNames } from "./knownNames.ts";
import { organizationContext } from "./organizationContext.ts";
import { organizationForms } from "./organizationForms.ts";
import { otherForms } from "./otherForms.ts";
import { personForms } from "./personForms.ts";
import { placeContext } from "./placeContext.ts";
import { placeForms } from "./placeForms.ts";
import { productForms } from "./productForms.ts";
import { publicationForms } from "./publicationForms.ts";
import { quotedNames } from "./quotedNames.ts";

export const rules: readonly Rule[] = [
	companyForms,
	agencyForms,
	organizationForms,
	publicationForms,
	placeForms,
	personForms,
	otherForms,
	productForms,
	acronyms,
	knownNames,
	quotedNames,
	appositions,
	companyContext,
	organizationContext,
	placeContext,
	acronymPairs,
];
